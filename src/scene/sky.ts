// The sky: one analytic dome with haze and clouds, drawn once into a cube that serves as background and as light.
import {
  BackSide,
  Color,
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

/** Haze at the horizon; fog takes the same colour, so that land and sky meet without a line. */
export const HORIZON_COLOUR = new Color('#d3d9da');
const ZENITH_COLOUR = new Color('#5f92c8');
/** What the lower half of the sky sends up: light from the ground. */
const GROUND_COLOUR = new Color('#8d8573');

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
  colour += vec3(1.0, 0.86, 0.62) * (0.10 * pow(towardsSun, 6.0) + 0.22 * pow(towardsSun, 60.0)) * smoothstep(0.0, 0.12, up);
  if (up > 0.02) {
    vec2 plane = d.xz / (d.y + 0.12) * 1.15;
    float cover = smoothstep(0.5, 0.78, clouds(plane)) * smoothstep(0.03, 0.3, up);
    float lit = 0.86 + 0.16 * clouds(plane + sunDirection.xz * 0.35);
    colour = mix(colour, vec3(0.97, 0.95, 0.92) * lit, cover * 0.72);
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

  /** @param sunDirection unit vector towards the sun. @param faceSize texels of a side of the cube. */
  constructor(renderer: WebGLRenderer, sunDirection: Vector3, faceSize: number) {
    this.#cube = paint(renderer, sunDirection, faceSize);
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

function paint(renderer: WebGLRenderer, sunDirection: Vector3, faceSize: number): WebGLCubeRenderTarget {
  const target = new WebGLCubeRenderTarget(faceSize, { type: HalfFloatType, generateMipmaps: false });
  const material = new ShaderMaterial({
    uniforms: {
      sunDirection: { value: sunDirection },
      horizonColour: { value: HORIZON_COLOUR },
      zenithColour: { value: ZENITH_COLOUR },
      groundColour: { value: GROUND_COLOUR },
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
