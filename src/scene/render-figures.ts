import type { WebGLRenderer } from 'three';

/**
 * What a frame cost and what is held, written on the canvas as data attributes so that any harness can read it.
 *
 * @param isLoading whether tiles or surfaces are still on their way: when they arrive, there will be another frame.
 */
export function publishFigures(renderer: WebGLRenderer, isLoading: boolean): void {
  const { render, memory, programs } = renderer.info;
  const { dataset } = renderer.domElement;
  dataset.frames = String(Number(dataset.frames ?? 0) + 1);
  dataset.loading = isLoading ? '1' : '0';
  dataset.drawCalls = String(render.calls);
  dataset.triangles = String(render.triangles);
  dataset.geometries = String(memory.geometries);
  dataset.textures = String(memory.textures);
  dataset.programs = String(programs?.length ?? 0);
}
