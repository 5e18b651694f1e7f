// Everything on the court: garden, sculptures, kiosk and ramp, café, boundary and gate.
import type { ModelBuilder } from '../../../kit/model.ts';
import { addBoundary } from './boundary.ts';
import { addCafe } from './cafe.ts';
import { addGarden } from './garden.ts';
import { addPavilions } from './pavilions.ts';
import { addSculptures } from './sculptures.ts';

/** Builds what stands inside the plot, apart from the house. */
export function addCourt(builder: ModelBuilder): void {
  addGarden(builder);
  addSculptures(builder);
  addPavilions(builder);
  addCafe(builder);
  addBoundary(builder);
}
