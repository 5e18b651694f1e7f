// Pieces of GLSL that surface-shading.ts puts into three's standard shader.

/** Silty water mirrors only so much of the sky; modelling.md, section 2.12. */
export const NOISE = /* glsl */ `
#define SILT_MIRROR 0.6
#define FLOODLIT_IRRADIANCE 2.6
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

/**
 * The frame in which a face's texture lies: one direction level along the face, one that makes a metre up the face.
 * It is one for a triangle (flat), and its direction comes in few steps, so that shaded normals, which lean a little at
 * chamfers and carry eight bits, never tear a wall's courses apart.
 */
export const FACE_FRAME = {
  declarations: /* glsl */ `
    #ifdef SURFACE_PLANAR
      flat varying vec3 vFaceAcross;
      flat varying vec3 vFaceUp;
    #endif
    #ifdef WORN
      varying vec4 vWear;
    #endif
    #ifdef NIGHT_LIT
      varying vec4 vNight;
    #endif`,
  attributes: /* glsl */ `
    #ifdef WORN
      attribute vec4 _wear;
    #endif
    #ifdef NIGHT_LIT
      attribute vec4 _night;
    #endif`,
  vertex: /* glsl */ `
    #ifdef WORN
      vWear = _wear;
    #endif
    #ifdef NIGHT_LIT
      vNight = _night * _night;
    #endif
    #ifdef SURFACE_PLANAR
      vec3 faceNormal = objectNormal;
      #ifdef USE_INSTANCING
        mat3 instanceTurn = mat3(instanceMatrix);
        faceNormal /= vec3(dot(instanceTurn[0], instanceTurn[0]), dot(instanceTurn[1], instanceTurn[1]), dot(instanceTurn[2], instanceTurn[2]));
        faceNormal = instanceTurn * faceNormal;
      #endif
      faceNormal = normalize(mat3(modelMatrix) * faceNormal);
      float faceLean = abs(faceNormal.y);
      if (faceLean > 0.97) {
        vFaceAcross = vec3(1.0, 0.0, 0.0);
        vFaceUp = vec3(0.0, 0.0, -1.0);
      } else {
        float azimuth = floor(atan(faceNormal.x, faceNormal.z) / 0.0981748 + 0.5) * 0.0981748;
        vFaceAcross = vec3(cos(azimuth), 0.0, -sin(azimuth));
        float slope = floor(acos(min(faceLean, 1.0)) / 0.0872665 + 0.5) * 0.0872665;
        vFaceUp = vec3(0.0, faceLean < 0.35 ? 1.0 : 1.0 / max(sin(slope), 0.2), 0.0);
      }
    #endif`,
};

/** Albedo as a share of its mean, roughness as a difference to its mean, relief as a tilt of the normal. */
export const SURFACE_SAMPLING = {
  declarations: /* glsl */ `
    #if defined(SURFACE_PLANAR) || defined(SURFACE_TRIPLANAR)
      #define SURFACED
      uniform sampler2DArray surfaceAlbedo;
      uniform sampler2DArray surfaceRelief;
      uniform float surfaceLayer;
      uniform float surfacePerMetre;
      uniform vec3 surfaceInverseMean;
      uniform float surfaceMeanRoughness;
      uniform float surfaceShown;
      uniform float mossiness;
      void surfaceFrom(vec2 metres, out vec3 albedo, out vec3 relief) {
        vec3 at = vec3(metres * surfacePerMetre, surfaceLayer);
        albedo = texture(surfaceAlbedo, at).rgb;
        relief = texture(surfaceRelief, at).rgb;
        #ifdef SURFACE_DETILE
          float blend = smoothstep(0.35, 0.65, noiseAt(vec3(metres * 0.37, 4.0)) * 0.6 + noiseAt(vec3(metres * 0.09, 9.0)) * 0.4);
          vec3 other = vec3(mat2(0.36, 0.21, -0.21, 0.36) * metres * surfacePerMetre + 0.37, surfaceLayer);
          albedo = mix(albedo, texture(surfaceAlbedo, other).rgb, blend * 0.7);
          relief = mix(relief, texture(surfaceRelief, other).rgb, blend * 0.6);
        #endif
      }
    #endif`,
  colour: /* glsl */ `
    #ifdef SURFACED
      vec3 surfaceColour;
      vec3 surfaceTilt;
      float surfaceRough;
      {
        vec3 albedo;
        vec3 relief;
        #ifdef SURFACE_PLANAR
          surfaceFrom(vec2(dot(vSurfaceAt, vFaceAcross), dot(vSurfaceAt, vFaceUp)), albedo, relief);
          surfaceColour = albedo;
          surfaceRough = relief.b;
          vec3 faceUpward = normalize(vFaceUp);
          vec2 lean = relief.rg * 2.0 - 1.0;
          surfaceTilt = vFaceAcross * lean.x + faceUpward * lean.y;
        #else
          vec3 facing = abs(inverseTransformDirection(normalize(vNormal), viewMatrix));
          facing = pow(facing, vec3(5.0));
          facing /= facing.x + facing.y + facing.z;
          surfaceFrom(vSurfaceAt.zy, albedo, relief);
          surfaceColour = albedo * facing.x;
          surfaceRough = relief.b * facing.x;
          vec2 lean = relief.rg * 2.0 - 1.0;
          surfaceTilt = vec3(0.0, lean.y, lean.x) * facing.x;
          surfaceFrom(vSurfaceAt.xz, albedo, relief);
          surfaceColour += albedo * facing.y;
          surfaceRough += relief.b * facing.y;
          lean = relief.rg * 2.0 - 1.0;
          surfaceTilt += vec3(lean.x, 0.0, lean.y) * facing.y;
          surfaceFrom(vSurfaceAt.xy, albedo, relief);
          surfaceColour += albedo * facing.z;
          surfaceRough += relief.b * facing.z;
          lean = relief.rg * 2.0 - 1.0;
          surfaceTilt += vec3(lean, 0.0) * facing.z;
        #endif
      }
      diffuseColor.rgb *= mix(vec3(1.0), surfaceColour * surfaceInverseMean, surfaceShown);
      surfaceTilt *= surfaceShown;
    #endif`,
  roughness: /* glsl */ `
    #ifdef SURFACED
      roughnessFactor = clamp(roughnessFactor + (surfaceRough - surfaceMeanRoughness) * surfaceShown, 0.06, 1.0);
    #endif`,
  normal: /* glsl */ `
    #ifdef SURFACED
      normal = normalize(normal + (viewMatrix * vec4(surfaceTilt, 0.0)).xyz);
    #endif
    #ifdef KIND_FOLIAGE
      // Both sides of a leaf take the light of the crown that they belong to.
      normal = normalize(vNormal);
    #endif`,
};

/** Colour in world metres: broad patches, rain streaks, soot, moss, worn edges, dirt where the sky does not reach. */
export const WEATHER = /* glsl */ `
  #ifdef WORN
    vec4 wear = vWear;
  #else
    vec4 wear = vec4(0.0);
  #endif
  #ifdef KIND_OPAQUE
    float patches = noiseAt(vSurfaceAt * 0.21) * 0.6 + noiseAt(vSurfaceAt * 0.9 + 7.0) * 0.4;
    diffuseColor.rgb *= 0.91 + 0.17 * patches;
    #ifdef MOSSY
      float streaks = noiseAt(vec3(vSurfaceAt.x * 3.1, vSurfaceAt.y * 0.19, vSurfaceAt.z * 3.1) + 31.0);
      float fineStreaks = noiseAt(vec3(vSurfaceAt.x * 9.0, vSurfaceAt.y * 0.5, vSurfaceAt.z * 9.0) + 3.0);
      float run = wear.x * smoothstep(0.38, 0.82, streaks * 0.65 + fineStreaks * 0.35) * smoothstep(0.25, 0.6, patches);
      diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * 0.36 + vec3(0.012, 0.011, 0.008), 0.85 * run * mossiness);
      float soot = wear.y * smoothstep(0.3, 0.75, noiseAt(vSurfaceAt * 1.9 + 5.0) * 0.6 + patches * 0.4);
      diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * 0.5, 0.55 * soot * mossiness);
      float growth = noiseAt(vSurfaceAt * 1.3 + 17.0) * 0.55 + noiseAt(vSurfaceAt * 5.1) * 0.3 + noiseAt(vSurfaceAt * 17.0) * 0.15;
      float moss = smoothstep(0.52, 0.8, wear.z * 0.55 + growth * 0.62) * smoothstep(0.02, 0.25, wear.z);
      diffuseColor.rgb *= 1.0 - 0.24 * wear.z * mossiness;
      diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.085, 0.105, 0.05) * (0.6 + 0.8 * growth), 0.6 * moss * mossiness);
    #endif
    diffuseColor.rgb *= 1.0 + 0.14 * wear.w;
    diffuseColor.rgb *= mix(0.8, 1.0, smoothstep(0.0, 0.7, occlusion));
  #endif
  #ifdef KIND_GROUND
    float broad = noiseAt(vec3(vSurfaceAt.x * 0.045, 0.0, vSurfaceAt.z * 0.045));
    float near = noiseAt(vec3(vSurfaceAt.x * 0.6, 3.0, vSurfaceAt.z * 0.6));
    float worn = dot(diffuseColor.rgb, vec3(0.3, 0.6, 0.1));
    diffuseColor.rgb = mix(diffuseColor.rgb, worn * vec3(1.13, 1.0, 0.8), 0.08 + 0.24 * broad);
    diffuseColor.rgb *= 0.84 + 0.2 * broad + 0.12 * near;
    #ifndef SURFACED
      float grain = noiseAt(vec3(vSurfaceAt.x * 9.0, 5.0, vSurfaceAt.z * 9.0));
      diffuseColor.rgb *= 1.0 + (grain - 0.5) * 0.22 * exp(-length(vSurfaceAt - cameraPosition) * 0.03);
    #endif
    diffuseColor.rgb *= mix(0.7, 1.0, smoothstep(0.1, 0.8, occlusion));
  #endif
  #ifdef KIND_FOLIAGE
    float clumps = noiseAt(vSurfaceAt * 0.5 + 11.0);
    float leaves = noiseAt(vSurfaceAt * 2.6);
    float closeLeaves = exp(-length(vSurfaceAt - cameraPosition) * 0.012);
    occlusion = mix(0.45, 1.0, occlusion);
    diffuseColor.rgb *= 0.82 + 0.42 * clumps + (leaves - 0.5) * 0.5 * closeLeaves;
    diffuseColor.r *= 0.9 + 0.25 * clumps;
  #endif
  #ifdef KIND_WATER
    float silt = noiseAt(vec3(vSurfaceAt.x * 0.012, 0.0, vSurfaceAt.z * 0.03));
    diffuseColor.rgb *= 0.86 + 0.26 * silt;
  #endif
`;

/** Still ripples: the slope of three scales of noise, calmer with distance so that they never shimmer. */
export const RIPPLES = /* glsl */ `
  #ifdef KIND_WATER
  {
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
  }
  #endif
`;

/**
 * A cable far away is thinner than a pixel and would break up into dashes: it is swollen to about one.
 * A picture 900 pixels high is assumed; a finer one shows the cable a little thinner.
 */
export const SWOLLEN_LINES = /* glsl */ `
  #ifdef KIND_LINE
    mvPosition.xyz += normalize(transformedNormal) * (-mvPosition.z) * (1.1 / (projectionMatrix[1][1] * 900.0));
    gl_Position = projectionMatrix * mvPosition;
  #endif
`;

/**
 * A proposal looks drawn, not built: paper in its colour, pencil lines every half metre of height, ink where a form
 * turns away. Nobody takes it for a photograph of something that stands.
 */
export const RECONSTRUCTION = /* glsl */ `
  #ifdef RECONSTRUCTION
  {
    float tone = dot(diffuseColor.rgb, vec3(0.3, 0.59, 0.11));
    diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.78, 0.72, 0.6) * (0.35 + 0.9 * tone), 0.5);
    float pencil = vSurfaceAt.y * 2.0 + (noiseAt(vSurfaceAt * 0.7) - 0.5) * 0.08;
    float width = fwidth(pencil);
    float line = 1.0 - smoothstep(width, width * 2.2, abs(fract(pencil) - 0.5));
    float ink = smoothstep(0.62, 0.95, 1.0 - abs(dot(normal, normalize(vViewPosition))));
    diffuseColor.rgb *= 1.0 - 0.4 * line * clamp(0.12 / max(width, 1e-4), 0.0, 1.0) - 0.45 * ink;
    roughnessFactor = 1.0;
  }
  #endif
`;

/** Air between near and far: thinner with height, bright towards a low sun. Comes after tone mapping, as three's fog. */
export const AIR = {
  declarations: /* glsl */ `
    uniform vec3 airTowardsSun;
    uniform vec3 airGlow;`,
  fragment: /* glsl */ `
    #ifdef USE_FOG
    {
      vec3 away = vSurfaceAt - cameraPosition;
      float reach = length(away);
      float thin = exp(-max(0.0, 0.5 * (vSurfaceAt.y + cameraPosition.y)) / 220.0);
      float haze = 1.0 - exp(-fogDensity * fogDensity * reach * reach * thin);
      float towards = max(dot(away / max(reach, 0.001), airTowardsSun), 0.0);
      gl_FragColor.rgb = mix(gl_FragColor.rgb, fogColor + airGlow * pow(towards, 5.0), haze);
    }
    #endif`,
};

/** A tile that comes and the one that it replaces share the pixels, each its dots, so that nothing pops and nothing gapes. */
export const FADE = {
  declarations: /* glsl */ `
    #ifdef FADES
      // 1 when at rest; 0 to 1 while coming; 0 to −1 while going.
      uniform float fadeShare;
    #endif`,
  fragment: /* glsl */ `
    #ifdef FADES
    if (fadeShare < 1.0) {
      float threshold = fract(52.9829189 * fract(dot(floor(gl_FragCoord.xy), vec2(0.06711056, 0.00583715))));
      if (fadeShare > 0.0 ? threshold > fadeShare : threshold <= -fadeShare) discard;
    }
    #endif`,
};

/** Lamps: what they light, and what glows itself, as far as they are on. Glass shows rooms lit more here and less there. */
export const LAMPS = {
  declarations: /* glsl */ `
    // 0 by day, 1 at night.
    uniform float lampShare;
    #ifdef GLOWS
      uniform vec3 glowRadiance;
    #endif`,
  emissive: /* glsl */ `
    #ifdef GLOWS
      #ifdef KIND_GLASS
        totalEmissiveRadiance += glowRadiance * lampShare * (0.3 + 1.4 * noiseAt(vSurfaceAt * 0.31));
      #else
        totalEmissiveRadiance += glowRadiance * lampShare;
      #endif
    #endif`,
  light: /* glsl */ `
    #ifdef NIGHT_LIT
      reflectedLight.indirectDiffuse += vNight.rgb * (lampShare * FLOODLIT_IRRADIANCE) * BRDF_Lambert(material.diffuseColor);
    #endif`,
};
