// The sky: one analytic dome with haze and clouds, drawn once into a cube that serves as background and as light.
import {
  BackSide,
  CubeCamera,
  HalfFloatType,
  Mesh,
  PMREMGenerator,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  type Texture,
  Vector3,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { Daylight } from './daylight.ts';

const VERTEX = /* glsl */ `
varying vec3 vDirection;
void main() {
  vDirection = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const PAINT = /* glsl */ `
uniform vec3 sunDirection;
uniform vec3 horizonColour;
uniform vec3 zenithColour;
uniform vec3 groundColour;
uniform vec3 sunColour;
uniform vec3 glowColour;
varying vec3 vDirection;
float hash2(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
float clouds(vec2 p) {
  float sum = 0.0, weight = 0.5;
  for (int i = 0; i < 5; i++) { sum += weight * noise2(p); p = p * 2.07 + 5.3; weight *= 0.5; }
  return sum;
}
void main() {
  vec3 d = normalize(vDirection);
  float up = max(d.y, 0.0);
  vec3 colour = mix(horizonColour, zenithColour, 1.0 - exp(-up * 3.2));
  float towardsSun = max(dot(d, sunDirection), 0.0);
  float low = exp(-up * 5.0);
  colour += glowColour * (0.9 * pow(towardsSun, 4.0)) * low;
  colour += sunColour * (0.08 * pow(towardsSun, 6.0) + 0.2 * pow(towardsSun, 60.0)) * smoothstep(-0.05, 0.12, up);
  if (up > 0.02) {
    vec2 plane = d.xz / (d.y + 0.12) * 1.15;
    float cover = smoothstep(0.5, 0.78, clouds(plane)) * smoothstep(0.03, 0.3, up);
    float lit = 0.86 + 0.16 * clouds(plane + sunDirection.xz * 0.35);
    // By day a cloud is nearly white; at night it has only the town's haze to show.
    float day = smoothstep(0.15, 0.9, length(horizonColour));
    vec3 cloud = mix(horizonColour, vec3(1.0), 0.55 * day) * (0.5 + 0.5 * length(horizonColour)) * mix(vec3(1.0), sunColour, 0.35);
    colour = mix(colour, cloud * lit, cover * 0.72);
  }
  if (d.y < 0.0) colour = mix(horizonColour, groundColour, smoothstep(0.0, 0.25, -d.y));
  gl_FragColor = vec4(colour, 1.0);
}`;

const SHOW = /* glsl */ `
uniform samplerCube sky;
varying vec3 vDirection;
void main() {
  gl_FragColor = vec4(textureCube(sky, vec3(-vDirection.x, vDirection.yz)).rgb, 1.0);
  #include <colorspace_fragment>
}`;

/** A painted sky: hang `dome` in the scene, use `environment` as its light. */
export class Sky {
  readonly dome: Mesh<SphereGeometry, ShaderMaterial>;
  readonly environment: Texture;
  readonly #cube: WebGLCubeRenderTarget;
  readonly #filtered: WebGLRenderTarget;

  /** @param faceSize texels of a side of the cube. */
  constructor(renderer: WebGLRenderer, daylight: Daylight, faceSize: number) {
    this.#cube = paint(renderer, daylight, faceSize);
    const filter = new PMREMGenerator(renderer);
    this.#filtered = filter.fromCubemap(this.#cube.texture);
    filter.dispose();
    this.environment = this.#filtered.texture;
    this.dome = new Mesh(
      new SphereGeometry(1, 32, 16),
      new ShaderMaterial({
        uniforms: { sky: { value: this.#cube.texture } },
        vertexShader: /* glsl */ `
          varying vec3 vDirection;
          void main() {
            vDirection = position;
            vec4 p = projectionMatrix * vec4(mat3(modelViewMatrix) * position, 1.0);
            gl_Position = p.xyww;
          }`,
        fragmentShader: SHOW,
        side: BackSide,
        depthWrite: false,
        toneMapped: false,
        fog: false,
      }),
    );
    this.dome.frustumCulled = false;
    this.dome.renderOrder = -1;
  }

  dispose(): void {
    this.dome.geometry.dispose();
    this.dome.material.dispose();
    this.#cube.dispose();
    this.#filtered.dispose();
  }
}

function paint(renderer: WebGLRenderer, daylight: Daylight, faceSize: number): WebGLCubeRenderTarget {
  const target = new WebGLCubeRenderTarget(faceSize, { type: HalfFloatType, generateMipmaps: false });
  const material = new ShaderMaterial({
    uniforms: {
      sunDirection: { value: daylight.towardsSun },
      sunColour: { value: daylight.sunColour },
      horizonColour: { value: daylight.horizonColour },
      zenithColour: { value: daylight.zenithColour },
      groundColour: { value: daylight.groundColour },
      glowColour: { value: daylight.glowColour },
    },
    vertexShader: VERTEX,
    fragmentShader: PAINT,
    side: BackSide,
    depthWrite: false,
    toneMapped: false,
  });
  const dome = new Mesh(new SphereGeometry(10, 32, 16), material);
  const studio = new Scene();
  studio.add(dome);
  const camera = new CubeCamera(0.1, 100, target);
  camera.position.copy(new Vector3());
  camera.update(renderer, studio);
  dome.geometry.dispose();
  material.dispose();
  return target;
}
