// The texture sets of the surfaces that models are made of: two arrays of layers, shared by every material of every site.
import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  SRGBColorSpace,
  UnsignedByteType,
} from 'three';
import { warn } from '../base/index.ts';
import { parseContent, type Surface, surfaceLibrarySchema } from '../content/index.ts';

/** Reads library.json and pictures; separate, so that tests need no network. */
export interface SurfaceSource {
  readonly manifest: () => Promise<unknown>;
  /** A picture as `sizePixels`² RGBA, first row at the bottom. */
  readonly pixels: (file: string, sizePixels: number) => Promise<Uint8ClampedArray>;
}

/** What a material needs to know of its surface. */
export interface SurfaceLayer {
  readonly surface: Surface;
  /** Index in both arrays. */
  readonly layer: number;
  /** 0 until its pictures are there, then 1: a uniform, so that arriving costs no new program. */
  readonly shown: { value: number };
}

/** One for the life of a canvas. Pictures are fetched when a material first asks for their surface. */
export class SurfaceLibrary {
  readonly albedo: DataArrayTexture;
  readonly relief: DataArrayTexture;
  readonly #layers = new Map<string, SurfaceLayer>();
  readonly #asked = new Set<string>();
  readonly #ready: Promise<void>;
  #pendingCount = 0;

  /** @param onArrival called when the pictures of a surface have come, or will not come. */
  constructor(
    private readonly source: SurfaceSource,
    readonly sizePixels: number,
    anisotropy: number,
    private readonly onArrival: () => void,
  ) {
    this.albedo = new DataArrayTexture(new Uint8Array(4), 1, 1, 1);
    this.relief = new DataArrayTexture(new Uint8Array(4), 1, 1, 1);
    for (const texture of [this.albedo, this.relief]) {
      Object.assign(texture, {
        format: RGBAFormat,
        type: UnsignedByteType,
        wrapS: RepeatWrapping,
        wrapT: RepeatWrapping,
        magFilter: LinearFilter,
        minFilter: LinearMipmapLinearFilter,
        generateMipmaps: true,
        anisotropy,
      });
    }
    this.albedo.colorSpace = SRGBColorSpace;
    this.#ready = this.#open();
  }

  /** The named surface once the library is known; null when there is no such surface. */
  async find(name: string): Promise<SurfaceLayer | null> {
    await this.#ready;
    const layer = this.#layers.get(name) ?? null;
    if (layer && !this.#asked.has(name)) {
      this.#asked.add(name);
      void this.#fetch(layer);
    }
    return layer;
  }

  /** Whether pictures that were asked for are still on their way. */
  get isLoading(): boolean {
    return this.#pendingCount > 0;
  }

  dispose(): void {
    this.albedo.dispose();
    this.relief.dispose();
  }

  async #open(): Promise<void> {
    try {
      const parsed = parseContent(
        surfaceLibrarySchema,
        await this.source.manifest(),
        'surfaces/library.json',
      );
      if (!parsed.ok) throw parsed.error;
      const { surfaces } = parsed.value;
      surfaces.forEach((surface, layer) => {
        this.#layers.set(surface.name, { surface, layer, shown: { value: 0 } });
      });
      for (const texture of [this.albedo, this.relief]) {
        const side = this.sizePixels;
        texture.dispose();
        texture.image = {
          data: new Uint8Array(side * side * 4 * surfaces.length),
          width: side,
          height: side,
          depth: surfaces.length,
        };
        texture.needsUpdate = true;
      }
    } catch (cause) {
      warn('surfaces', `shown without textures: ${(cause as Error).message}`);
    }
  }

  async #fetch({ surface, layer, shown }: SurfaceLayer): Promise<void> {
    this.#pendingCount++;
    try {
      const [albedo, relief] = await Promise.all([
        this.source.pixels(surface.albedo, this.sizePixels),
        this.source.pixels(surface.relief, this.sizePixels),
      ]);
      this.#put(this.albedo, layer, albedo);
      this.#put(this.relief, layer, relief);
      shown.value = 1;
    } catch (cause) {
      warn(`surface ${surface.name}`, `shown without its texture: ${(cause as Error).message}`);
    }
    this.#pendingCount--;
    this.onArrival();
  }

  #put(texture: DataArrayTexture, layer: number, pixels: Uint8ClampedArray): void {
    (texture.image.data as Uint8Array).set(pixels, layer * this.sizePixels * this.sizePixels * 4);
    texture.addLayerUpdate(layer);
    texture.needsUpdate = true;
  }
}

/** The library as it lies beside the app's pages; pictures are decoded by the browser. */
export function fetchedSurfaces(baseUrl: string): SurfaceSource {
  const get = async (file: string): Promise<Response> => {
    const response = await fetch(new URL(file, baseUrl));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  };
  return {
    manifest: async () => (await get('library.json')).json(),
    pixels: async (file, sizePixels) => {
      const bitmap = await createImageBitmap(await (await get(file)).blob(), {
        imageOrientation: 'flipY',
        premultiplyAlpha: 'none',
        colorSpaceConversion: 'none',
        resizeWidth: sizePixels,
        resizeHeight: sizePixels,
        resizeQuality: 'high',
      });
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = sizePixels;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error(`${file}: no canvas to decode it on`);
      context.drawImage(bitmap, 0, 0);
      bitmap.close();
      return context.getImageData(0, 0, sizePixels, sizePixels).data;
    },
  };
}
