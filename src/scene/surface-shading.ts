// What the app adds to a tile's plain material: baked occlusion on indirect light, weathering in world metres, ripples.
import type { MeshStandardMaterial, WebGLProgramParametersWithUniforms } from 'three';

/** The kinds of surface a model may name; see models/kit/model.ts. */
export type SurfaceKind = 'opaque' | 'glass' | 'water' | 'foliage' | 'ground' | 'line';

/** Silty water mirrors only so much of the sky; modelling.md, section 2.12. */
const NOISE = /* glsl */ `
#define SILT_MIRROR 0.6
varying vec3 vSurfaceAt;
float hashAt(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
float noiseAt(vec3 p) {
  vec3 i = floor(p);
  vec3 f = p - i;
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hashAt(i), hashAt(i + vec3(1, 0, 0)), f.x), mix(hashAt(i + vec3(0, 1, 0)), hashAt(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hashAt(i + vec3(0, 0, 1)), hashAt(i + vec3(1, 0, 1)), f.x), mix(hashAt(i + vec3(0, 1, 1)), hashAt(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
`;

/** Colour in world metres: broad patches, rain streaks on walls, dirt where the sky does not reach. */
const WEATHER: Readonly<Record<SurfaceKind, string>> = {
  opaque: /* glsl */ `
    float patches = noiseAt(vSurfaceAt * 0.21) * 0.6 + noiseAt(vSurfaceAt * 0.9 + 7.0) * 0.4;
    float streaks = noiseAt(vec3(vSurfaceAt.x * 2.3, vSurfaceAt.y * 0.16, vSurfaceAt.z * 2.3) + 31.0);
    diffuseColor.rgb *= 0.9 + 0.17 * patches;
    diffuseColor.rgb *= 1.0 - 0.14 * smoothstep(0.55, 0.95, streaks) * smoothstep(0.35, 0.75, patches);
    diffuseColor.rgb *= mix(0.8, 1.0, smoothstep(0.0, 0.7, occlusion));`,
  ground: /* glsl */ `
    float broad = noiseAt(vec3(vSurfaceAt.x * 0.045, 0.0, vSurfaceAt.z * 0.045));
    float near = noiseAt(vec3(vSurfaceAt.x * 0.6, 3.0, vSurfaceAt.z * 0.6));
    float grain = noiseAt(vec3(vSurfaceAt.x * 9.0, 5.0, vSurfaceAt.z * 9.0));
    float close = exp(-length(vSurfaceAt - cameraPosition) * 0.03);
    float worn = dot(diffuseColor.rgb, vec3(0.3, 0.6, 0.1));
    diffuseColor.rgb = mix(diffuseColor.rgb, worn * vec3(1.16, 1.0, 0.72), 0.16 + 0.34 * broad);
    diffuseColor.rgb *= 0.82 + 0.22 * broad + 0.12 * near + (grain - 0.5) * 0.22 * close;`,
  foliage: /* glsl */ `
    float leaves = noiseAt(vSurfaceAt * 2.6);
    float clumps = noiseAt(vSurfaceAt * 0.5 + 11.0);
    float closeLeaves = exp(-length(vSurfaceAt - cameraPosition) * 0.012);
    occlusion = mix(0.5, 1.0, occlusion);
    diffuseColor.rgb *= 0.8 + 0.5 * clumps + (leaves - 0.5) * 0.9 * closeLeaves;
    diffuseColor.r *= 0.9 + 0.25 * clumps;`,
  glass: '',
  line: '',
  water: /* glsl */ `
    float silt = noiseAt(vec3(vSurfaceAt.x * 0.012, 0.0, vSurfaceAt.z * 0.03));
    diffuseColor.rgb *= 0.86 + 0.26 * silt;`,
};

/** Still ripples: the slope of three scales of noise, calmer with distance so that they never shimmer. */
const RIPPLES = /* glsl */ `
  float reach = length(vSurfaceAt - cameraPosition);
  vec2 slope = vec2(0.0);
  for (int octave = 0; octave < 3; octave++) {
    float frequency = octave == 0 ? 0.11 : (octave == 1 ? 0.43 : 1.7);
    float weight = (octave == 0 ? 0.5 : (octave == 1 ? 0.32 : 0.2)) * exp(-reach * frequency * 0.018);
    vec3 p = vec3(vSurfaceAt.x * frequency, float(octave) * 9.0, vSurfaceAt.z * frequency * 1.6);
    float here = noiseAt(p);
    slope += weight * vec2(noiseAt(p + vec3(0.35, 0.0, 0.0)) - here, noiseAt(p + vec3(0.0, 0.0, 0.35)) - here);
  }
  normal = normalize((viewMatrix * vec4(normalize(vec3(-slope.x, 1.4, -slope.y)), 0.0)).xyz);
`;

/**
 * A cable far away is thinner than a pixel and would break up into dashes: it is swollen to about one.
 * A picture 900 pixels high is assumed; a finer one shows the cable a little thinner.
 */
const SWOLLEN_LINES = /* glsl */ `
  mvPosition.xyz += normalize(transformedNormal) * (-mvPosition.z) * (1.1 / (projectionMatrix[1][1] * 900.0));
  gl_Position = projectionMatrix * mvPosition;
`;

function patch(shader: WebGLProgramParametersWithUniforms, kind: SurfaceKind): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', '#include <common>\nvarying vec3 vSurfaceAt;')
    .replace(
      '#include <project_vertex>',
      /* glsl */ `#include <project_vertex>
      vec4 surfaceAt = vec4(transformed, 1.0);
      #ifdef USE_INSTANCING
        surfaceAt = instanceMatrix * surfaceAt;
      #endif
      vSurfaceAt = (modelMatrix * surfaceAt).xyz;
      ${kind === 'line' ? SWOLLEN_LINES : ''}`,
    );
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', `#include <common>\n${NOISE}`)
    .replace(
      '#include <color_fragment>',
      /* glsl */ `#include <color_fragment>
      float occlusion = 1.0;
      #ifdef USE_COLOR_ALPHA
        occlusion = vColor.a;
      #endif
      ${WEATHER[kind]}`,
    )
    .replace(
      '#include <normal_fragment_maps>',
      `#include <normal_fragment_maps>\n${kind === 'water' ? RIPPLES : ''}`,
    )
    .replace(
      '#include <aomap_fragment>',
      /* glsl */ `reflectedLight.indirectDiffuse *= occlusion;
      reflectedLight.indirectSpecular *= occlusion * occlusion${kind === 'water' ? ' * SILT_MIRROR' : ''};`,
    );
}

/** Teaches a material to show its kind. Materials of one kind share a program. */
export function shadeSurface(material: MeshStandardMaterial, kind: SurfaceKind): void {
  material.onBeforeCompile = (shader) => patch(shader, kind);
  material.customProgramCacheKey = () => `surface:${kind}`;
}
