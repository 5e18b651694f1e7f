// Positions as whole steps of a grid. Each mesh has the finest grid that it can afford, and all grids share their zero,
// so that neighbouring meshes still meet.
import type { Accessor, Document, Node } from '@gltf-transform/core';
import { EXTMeshGPUInstancing, type InstancedMesh, KHRMeshQuantization } from '@gltf-transform/extensions';
import { Quaternion, Vector3 } from 'three';

/** How far a vertex may move. */
export interface QuantizeOptions {
  /** Coarsest grid, metres; a mesh too large for it keeps float positions rounded to it. */
  readonly coarsestMetres: number;
  /** Finest grid, metres: smaller things do not need a finer one. */
  readonly finestMetres: number;
}

/** From 0.24 mm for a capital to 3.9 mm for a long truss; powers of two, so that floats hold them exactly. */
export const QUANTIZE_DEFAULTS: QuantizeOptions = { coarsestMetres: 1 / 256, finestMetres: 1 / 4096 };

/** The first level is seen from afar: 3 cm keep 2 km in sixteen bits. */
export const QUANTIZE_MASSING: QuantizeOptions = { coarsestMetres: 1 / 32, finestMetres: 1 / 512 };

const STEPS = 65_535;

/** Quantizes every mesh of a document made by `compile` (one primitive a mesh, one node a mesh). */
export function quantize(document: Document, options: QuantizeOptions = QUANTIZE_DEFAULTS): void {
  document.createExtension(KHRMeshQuantization).setRequired(true);
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute('POSITION');
    if (!primitive || !position) continue;
    const [min, max] = [position.getMin([]), position.getMax([])];
    const step = stepFor(Math.max(...max.map((value, axis) => value - min[axis]!)), options);
    if (step === null) {
      roundTo(position, options.coarsestMetres);
      continue;
    }
    const origin = min.map((value) => Math.floor(value / step) * step) as [number, number, number];
    position.setArray(
      Uint16Array.from(position.getArray() as Float32Array, (value, i) =>
        Math.round((value - origin[i % 3]!) / step),
      ),
    );
    place(node, origin, step);
  }
}

/** Finest allowed grid on which `extent` metres fit into sixteen bits; null if none does. */
function stepFor(extent: number, options: QuantizeOptions): number | null {
  // Small meshes take coarser steps than they could: 1/8192 of their size is finer than a pixel, and fewer bits pack better.
  let step = options.finestMetres;
  while (step < options.coarsestMetres && extent / step > STEPS / 2) step *= 2;
  return extent / step <= STEPS - 1 ? step : null;
}

/** Rounded floats keep few significant bits, which the compressor then packs. */
function roundTo(position: Accessor, step: number): void {
  position.setArray(
    Float32Array.from(position.getArray() as Float32Array, (value) => Math.round(value / step) * step),
  );
}

/** Puts the grid's origin and step into the node, or into each of its instances. */
function place(node: Node, origin: [number, number, number], step: number): void {
  const instances = node.getExtension<InstancedMesh>(EXTMeshGPUInstancing.EXTENSION_NAME);
  if (!instances) {
    node.setTranslation(origin).setScale([step, step, step]);
    return;
  }
  const [translation, rotation, scale] = ['TRANSLATION', 'ROTATION', 'SCALE'].map(
    (name) => instances.getAttribute(name)!,
  ) as [Accessor, Accessor, Accessor];
  const [t, r, s] = [new Vector3(), new Quaternion(), new Vector3()];
  for (let i = 0; i < translation.getCount(); i++) {
    t.fromArray(translation.getElement(i, []));
    r.fromArray(rotation.getElement(i, []));
    s.fromArray(scale.getElement(i, []));
    const moved = new Vector3(...origin).multiply(s).applyQuaternion(r).add(t);
    translation.setElement(i, moved.toArray());
    scale.setElement(i, s.multiplyScalar(step).toArray());
  }
}
