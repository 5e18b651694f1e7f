// What the app adds to a tile's plain material: the surface's texture in world metres, baked light and wear, weathering,
// ripples, air. One patch of three's standard shader; the pieces are in shader-pieces.ts.
import type { IUniform, MeshStandardMaterial, WebGLProgramParametersWithUniforms } from 'three';
import {
  AIR,
  FACE_FRAME,
  FADE,
  LAMPS,
  NOISE,
  RECONSTRUCTION,
  RIPPLES,
  SURFACE_SAMPLING,
  SWOLLEN_LINES,
  WEATHER,
} from './shader-pieces.ts';

/** The kinds of surface a model may name; see models/kit/model.ts. */
export type SurfaceKind = 'opaque' | 'glass' | 'water' | 'foliage' | 'ground' | 'line';

/** Everything that makes materials share a program or not. */
export interface Shading {
  readonly kind: SurfaceKind;
  /** How the surface's texture is laid: along courses, from three sides, or not at all. */
  readonly mapping: 'none' | 'planar' | 'triplanar';
  /** Mixes two scales of the texture, so that no repeat is seen on large surfaces. */
  readonly detile: boolean;
  /** Whether moss and damp settle on it. */
  readonly mossy: boolean;
  /** Whether the geometry brings the baked `_WEAR`. */
  readonly worn: boolean;
  /** Whether the geometry brings the baked `_NIGHT`. */
  readonly nightLit: boolean;
  /** Whether it gives off light after dusk. */
  readonly glows: boolean;
  /** Drawn as a proposal. */
  readonly reconstruction: boolean;
  /** Whether it may come and go dot by dot. */
  readonly fades: boolean;
}

/** A plain matt thing. */
export const PLAIN_SHADING: Shading = {
  kind: 'opaque',
  mapping: 'none',
  detile: false,
  mossy: false,
  worn: false,
  nightLit: false,
  glows: false,
  reconstruction: false,
  fades: false,
};

/** Uniforms by name; shared objects, so that a change reaches every program that uses them. */
export type ShadingUniforms = Readonly<Record<string, IUniform>>;

function definesOf(shading: Shading): string {
  const { kind, mapping, detile, mossy, worn, nightLit, glows, reconstruction, fades } = shading;
  return [
    `#define KIND_${kind.toUpperCase()}`,
    mapping === 'none' ? '' : `#define SURFACE_${mapping.toUpperCase()}`,
    detile ? '#define SURFACE_DETILE' : '',
    mossy ? '#define MOSSY' : '',
    worn ? '#define WORN' : '',
    nightLit ? '#define NIGHT_LIT' : '',
    glows ? '#define GLOWS' : '',
    reconstruction ? '#define RECONSTRUCTION' : '',
    fades ? '#define FADES' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function patch(shader: WebGLProgramParametersWithUniforms, shading: Shading): void {
  const defines = definesOf(shading);
  shader.vertexShader = shader.vertexShader
    .replace(
      '#include <common>',
      `${defines}\n#include <common>\nvarying vec3 vSurfaceAt;\n${FACE_FRAME.attributes}\n${FACE_FRAME.declarations}`,
    )
    .replace(
      '#include <project_vertex>',
      /* glsl */ `#include <project_vertex>
      vec4 surfaceAt = vec4(transformed, 1.0);
      #ifdef USE_INSTANCING
        surfaceAt = instanceMatrix * surfaceAt;
      #endif
      vSurfaceAt = (modelMatrix * surfaceAt).xyz;
      ${FACE_FRAME.vertex}
      ${SWOLLEN_LINES}`,
    );
  shader.fragmentShader = shader.fragmentShader
    .replace(
      '#include <common>',
      `${defines}\n#include <common>\n${NOISE}\n${FACE_FRAME.declarations}\n${SURFACE_SAMPLING.declarations}\n${LAMPS.declarations}\n${AIR.declarations}\n${FADE.declarations}`,
    )
    .replace(
      '#include <color_fragment>',
      /* glsl */ `#include <color_fragment>
      ${FADE.fragment}
      float occlusion = 1.0;
      #ifdef USE_COLOR_ALPHA
        occlusion = vColor.a;
      #endif
      ${SURFACE_SAMPLING.colour}
      ${WEATHER}`,
    )
    .replace(
      '#include <roughnessmap_fragment>',
      `#include <roughnessmap_fragment>\n${SURFACE_SAMPLING.roughness}`,
    )
    .replace(
      '#include <normal_fragment_maps>',
      `#include <normal_fragment_maps>\n${SURFACE_SAMPLING.normal}\n${RIPPLES}\n${RECONSTRUCTION}`,
    )
    .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${LAMPS.emissive}`)
    .replace(
      '#include <aomap_fragment>',
      /* glsl */ `reflectedLight.indirectDiffuse *= occlusion;
      reflectedLight.indirectSpecular *= occlusion * occlusion;
      #ifdef KIND_WATER
        reflectedLight.indirectSpecular *= SILT_MIRROR;
      #endif
      ${LAMPS.light}`,
    )
    .replace('#include <fog_fragment>', AIR.fragment);
}

/** Teaches a material to show its surface. Materials with the same shading share a program. */
export function shadeSurface(
  material: MeshStandardMaterial,
  shading: Shading,
  uniforms: ShadingUniforms = {},
): void {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    patch(shader, shading);
  };
  const key = Object.values(shading).join(' ');
  material.customProgramCacheKey = () => `surface ${key}`;
  material.needsUpdate = true;
}
