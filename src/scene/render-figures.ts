import type { WebGLRenderer } from 'three';

/** What a frame cost and what is held, written on the canvas as data attributes so that any harness can read it. */
export function publishFigures(renderer: WebGLRenderer): void {
  const { render, memory, programs } = renderer.info;
  const { dataset } = renderer.domElement;
  dataset.frames = String(Number(dataset.frames ?? 0) + 1);
  dataset.drawCalls = String(render.calls);
  dataset.triangles = String(render.triangles);
  dataset.geometries = String(memory.geometries);
  dataset.textures = String(memory.textures);
  dataset.programs = String(programs?.length ?? 0);
}
