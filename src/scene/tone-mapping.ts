// From the light of the scene to the light of a screen.
import { CustomToneMapping, ShaderChunk, type WebGLRenderer } from 'three';

/** Brightness of the picture; chosen with the intensities of daylight.ts. */
const EXPOSURE = 1.06;

/**
 * Khronos Neutral without its toe. Neutral takes away the 4 % that smooth things mirror of a white studio; brick and
 * moss under a hazy sky have no such veil, and with the toe their shade went black and their colour loud. Highlights
 * are compressed as in Neutral, so that lime-wash in the sun stays yellow.
 */
const NEUTRAL_WITHOUT_TOE = /* glsl */ `vec3 CustomToneMapping(vec3 color) {
  const float start = 0.74;
  const float desaturation = 0.15;
  color *= toneMappingExposure;
  color -= min(0.008, 0.3 * min(color.r, min(color.g, color.b)));
  float peak = max(color.r, max(color.g, color.b));
  if (peak < start) return color;
  float room = 1.0 - start;
  float newPeak = 1.0 - room * room / (peak + room - start);
  color *= newPeak / peak;
  float share = 1.0 - 1.0 / (desaturation * (peak - newPeak) + 1.0);
  return mix(color, vec3(newPeak), share);
}`;

const EMPTY = 'vec3 CustomToneMapping( vec3 color ) { return color; }';

/** Sets the renderer's tone mapping. Throws when three's own hook for it has changed, which an upgrade would. */
export function setToneMapping(renderer: WebGLRenderer): void {
  if (ShaderChunk.tonemapping_pars_fragment.includes(EMPTY)) {
    ShaderChunk.tonemapping_pars_fragment = ShaderChunk.tonemapping_pars_fragment.replace(
      EMPTY,
      NEUTRAL_WITHOUT_TOE,
    );
  }
  if (!ShaderChunk.tonemapping_pars_fragment.includes(NEUTRAL_WITHOUT_TOE)) {
    throw new Error('three.js has no empty CustomToneMapping any more.');
  }
  renderer.toneMapping = CustomToneMapping;
  renderer.toneMappingExposure = EXPOSURE;
}
