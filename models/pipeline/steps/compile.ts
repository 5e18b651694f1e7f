// Parts → a glTF document: one node a part with its extras, under it one node and mesh a material, so that each can be
// quantized by its own size; instances where things repeat.
import { type Accessor, Document, Logger, type Material, type Mesh, type Node } from '@gltf-transform/core';
import { EXTMeshGPUInstancing } from '@gltf-transform/extensions';
import { Color, type Matrix4, Quaternion, Vector3 } from 'three';
import type { Point3 } from '../../../src/base/index.ts';
import type { MaterialLibrary, Part } from '../../kit/model.ts';

/** Four numbers a vertex, 0–255, per mesh of a part in order; null where nothing was baked. */
export type VertexBytes = readonly (Uint8Array | null)[];

/** A part with, once baked, the light and the wear of its meshes. */
export interface CompiledPart {
  readonly part: Part;
  /** rgb = 1 a little darkened, a = occlusion: COLOR_0. */
  readonly colours?: VertexBytes;
  /** Streaks, soot, damp, worn edges (steps/wear.ts): _WEAR. */
  readonly wear?: VertexBytes;
  /** Light of lamps after dusk (steps/night-light.ts): _NIGHT. */
  readonly night?: VertexBytes;
}

/** What a document is made of. */
export interface CompileInput {
  readonly materials: MaterialLibrary;
  readonly parts: readonly CompiledPart[];
  readonly anchors?: ReadonlyMap<string, Point3>;
}

/** Writes parts and anchors into a new document. */
export function compile({ materials, parts, anchors }: CompileInput): Document {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.createBuffer();
  const scene = document.createScene();
  const material = materialsOf(document, materials);
  for (const part of parts) scene.addChild(partNode(document, part, material));
  for (const [id, position] of anchors ?? []) {
    scene.addChild(
      document
        .createNode(`anchor:${id}`)
        .setTranslation([...position])
        .setExtras({ anchor: id }),
    );
  }
  return document;
}

function partNode(
  document: Document,
  { part, colours, wear, night }: CompiledPart,
  material: (name: string) => Material,
): Node {
  const node = document.createNode(part.id).setExtras({
    part: part.id,
    evidence: part.evidence,
    ...(part.phases ? { phases: [...part.phases] } : {}),
    ...(part.reconstruction ? { reconstruction: true } : {}),
  });
  part.meshes.forEach((mesh, index) => {
    const primitive = document
      .createPrimitive()
      .setMaterial(material(mesh.material))
      .setAttribute('POSITION', accessor(document, 'VEC3', new Float32Array(mesh.geometry.positions)))
      .setAttribute('NORMAL', accessor(document, 'VEC3', new Float32Array(mesh.geometry.normals)))
      .setIndices(accessor(document, 'SCALAR', new Uint32Array(mesh.geometry.indices)));
    for (const [name, baked] of [
      ['COLOR_0', colours?.[index]],
      ['_WEAR', wear?.[index]],
      ['_NIGHT', night?.[index]],
    ] as const) {
      if (baked) primitive.setAttribute(name, accessor(document, 'VEC4', baked).setNormalized(true));
    }
    const name = `${part.id}:${mesh.material}`;
    const drawn = document.createMesh(name).addPrimitive(primitive);
    node.addChild(
      mesh.placements
        ? instances(document, drawn, mesh.placements)
        : document.createNode(name).setMesh(drawn),
    );
  });
  return node;
}

function instances(document: Document, mesh: Mesh, placements: readonly Matrix4[]): Node {
  const extension = document.createExtension(EXTMeshGPUInstancing).setRequired(true);
  const [t, r, s] = [new Vector3(), new Quaternion(), new Vector3()];
  const translation: number[] = [];
  const rotation: number[] = [];
  const scale: number[] = [];
  for (const placement of placements) {
    placement.decompose(t, r, s);
    translation.push(t.x, t.y, t.z);
    rotation.push(r.x, r.y, r.z, r.w);
    scale.push(s.x, s.y, s.z);
  }
  const batch = extension
    .createInstancedMesh()
    .setAttribute('TRANSLATION', accessor(document, 'VEC3', new Float32Array(translation)))
    .setAttribute('ROTATION', accessor(document, 'VEC4', new Float32Array(rotation)))
    .setAttribute('SCALE', accessor(document, 'VEC3', new Float32Array(scale)));
  return document.createNode(mesh.getName()).setMesh(mesh).setExtension('EXT_mesh_gpu_instancing', batch);
}

const accessor = (
  document: Document,
  type: 'SCALAR' | 'VEC3' | 'VEC4',
  array: Float32Array | Uint32Array | Uint8Array,
): Accessor =>
  document.createAccessor().setType(type).setArray(array).setBuffer(document.getRoot().listBuffers()[0]!);

/** Materials by name, made when first asked for, so that a tile carries only its own. */
function materialsOf(document: Document, library: MaterialLibrary): (name: string) => Material {
  const made = new Map<string, Material>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const spec = library[name];
    if (!spec) throw new Error(`No material named "${name}".`);
    const linear = new Color(spec.baseColour);
    const material = document
      .createMaterial(name)
      .setBaseColorFactor([linear.r, linear.g, linear.b, 1])
      .setRoughnessFactor(spec.roughness)
      .setMetallicFactor(spec.metalness ?? 0)
      .setDoubleSided(spec.doubleSided ?? false)
      .setExtras({
        kind: spec.kind ?? 'opaque',
        ...(spec.surface ? { surface: spec.surface } : {}),
        ...(spec.glow ? { glow: spec.glow } : {}),
      });
    made.set(name, material);
    return material;
  };
}
