// The rooms of the house; nothing of them is in the massing.
import type { Context } from '../context.ts';
import { addAuditorium } from './auditorium.ts';
import { AUDITORIUM } from './dimensions.ts';
import { addFoyer } from './foyer.ts';
import { addLights } from './lights.ts';
import { addMirrorRoom } from './mirror-room.ts';
import { addProscenium } from './proscenium.ts';
import { addSeats } from './seats.ts';

/** Vestibule, stair, mirror room, auditorium and the lamps in them. */
export function addInterior(context: Context): void {
  if (!context.full) return;
  addFoyer(context);
  addMirrorRoom(context);
  addAuditorium(context);
  addSeats(context);
  addProscenium(context);
  addLights(context);
  context.site.anchor('chandelier', [0, AUDITORIUM.crown - 3, AUDITORIUM.centreZ]);
}
