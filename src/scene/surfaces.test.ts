import { Color, MeshStandardMaterial } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { MaterialShelf } from './material-shelf.ts';
import { SurfaceLibrary, type SurfaceSource } from './surface-library.ts';

const SIZE = 4;
const manifest = {
  schemaVersion: 1,
  sizePixels: SIZE,
  surfaces: ['brick', 'grass'].map((name) => ({
    name,
    tileMetres: 2,
    mapping: 'planar',
    detile: name === 'grass',
    meanColour: [0.2, 0.1, 0.05],
    meanRoughness: 0.8,
    albedo: `${name}.albedo.webp`,
    relief: `${name}.relief.webp`,
  })),
};

const pixels = (value: number): Uint8ClampedArray => new Uint8ClampedArray(SIZE * SIZE * 4).fill(value);
const source = (overrides: Partial<SurfaceSource> = {}): SurfaceSource => ({
  manifest: async () => manifest,
  pixels: async (file) => pixels(file.startsWith('grass') ? 90 : 30),
  ...overrides,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const use = { hasColours: false, isWorn: false, isNightLit: false, isReconstruction: false };

function materialFromTile(surface?: string): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color: '#884422' });
  material.name = 'wall';
  if (surface) material.userData.surface = surface;
  return material;
}

describe('the surface library', () => {
  it('puts a surface’s pictures into its own layer and says when they are there', async () => {
    const onArrival = vi.fn();
    const library = new SurfaceLibrary(source(), SIZE, 1, onArrival);
    const grass = await library.find('grass');
    expect(grass?.layer).toBe(1);
    await settle();
    expect(grass?.shown.value).toBe(1);
    expect(onArrival).toHaveBeenCalledTimes(1);
    const data = library.albedo.image.data as Uint8Array;
    const layerBytes = SIZE * SIZE * 4;
    expect(new Set(data.subarray(layerBytes, 2 * layerBytes))).toEqual(new Set([90]));
    expect(new Set(data.subarray(0, layerBytes))).toEqual(new Set([0]));
  });

  it('fetches a surface once, however many materials ask', async () => {
    const asked = vi.fn(async () => pixels(1));
    const library = new SurfaceLibrary(source({ pixels: asked }), SIZE, 1, () => {});
    await Promise.all([library.find('brick'), library.find('brick'), library.find('brick')]);
    await settle();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no manifest', { manifest: async () => Promise.reject(new Error('404')) }],
    ['a broken manifest', { manifest: async () => ({ schemaVersion: 2 }) }],
  ])('goes without textures when there is %s', async (_, broken) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const library = new SurfaceLibrary(source(broken), SIZE, 1, () => {});
    expect(await library.find('brick')).toBeNull();
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  it('shows a surface plain when a picture does not come, and names it', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const library = new SurfaceLibrary(
      source({ pixels: async () => Promise.reject(new Error('brick.albedo.webp: 404')) }),
      SIZE,
      1,
      () => {},
    );
    const brick = await library.find('brick');
    await settle();
    expect(brick?.shown.value).toBe(0);
    expect(String(warned.mock.calls[0])).toContain('brick');
    warned.mockRestore();
  });
});

describe('the material shelf', () => {
  it('lays the surface on the material, its lifted twin and its fading copy alike', async () => {
    const onChange = vi.fn();
    const surfaces = new SurfaceLibrary(source(), SIZE, 1, () => {});
    const shelf = new MaterialShelf({ surfaces, daylight: {}, fades: true, onChange });
    const plain = shelf.take(materialFromTile('brick'), use);
    const lifted = shelf.highlighted(plain);
    expect(plain.customProgramCacheKey()).not.toContain('planar');
    await settle();
    expect(onChange).toHaveBeenCalled();
    expect(plain.customProgramCacheKey()).toContain('planar');
    expect(lifted.customProgramCacheKey()).toBe(plain.customProgramCacheKey());
    const copy = shelf.fadingCopy(lifted, { value: 0.5 });
    expect(copy.customProgramCacheKey()).toBe(plain.customProgramCacheKey());
    expect(shelf.plain(copy)).toBe(plain);
    expect(shelf.plain(lifted)).toBe(plain);
  });

  it('lets what its tile calls glowing glow, lifted or not, and nothing else', () => {
    const shelf = new MaterialShelf();
    const glowRadianceOf = (material: MeshStandardMaterial): unknown => {
      const shader = { vertexShader: '', fragmentShader: '', uniforms: {} as Record<string, unknown> };
      material.onBeforeCompile(shader as never, null as never);
      return shader.uniforms.glowRadiance;
    };
    const globe = materialFromTile();
    globe.userData.glow = { colour: '#ffffff', strength: 2 };
    const lit = shelf.take(globe, use);
    expect(glowRadianceOf(lit)).toEqual({ value: new Color(2, 2, 2) });
    expect(glowRadianceOf(shelf.highlighted(lit))).toEqual(glowRadianceOf(lit));
    expect(lit.customProgramCacheKey()).not.toBe(
      new MaterialShelf().take(materialFromTile(), use).customProgramCacheKey(),
    );
    globe.userData.glow = { colour: 7 };
    expect(glowRadianceOf(new MaterialShelf().take(globe, use))).toBeUndefined();
  });

  it('keeps what is proposed apart from what stands', () => {
    const shelf = new MaterialShelf();
    const standing = shelf.take(materialFromTile(), use);
    const proposed = shelf.take(materialFromTile(), { ...use, isReconstruction: true });
    expect(proposed).not.toBe(standing);
    expect(proposed.customProgramCacheKey()).not.toBe(standing.customProgramCacheKey());
  });
});
