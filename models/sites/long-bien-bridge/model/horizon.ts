// Quiet masses round the bridge: the city on both banks, Chương Dương bridge downstream.
import type { Matrix4 } from 'three';
import { merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box } from '../../../kit/solids.ts';
import { cityBlocks } from '../../../kit/town.ts';
import { trussPlane } from '../../../kit/truss.ts';
import { PHASE_TODAY } from './dimensions.ts';

function addCity(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  const west = cityBlocks({
    area: rectangle(-3000, -2600, -66, 2600),
    holes: [rectangle(-1100, -34, -30, 34), rectangle(-430, -60, -30, 60)],
    blockMetres: full ? 250 : 820,
    heightMetres: [9, 26],
    seed: 5,
    baseMetres: 5,
  });
  const east = cityBlocks({
    area: rectangle(1880, -2600, 4400, 2600),
    holes: [rectangle(1800, -60, 2500, 60)],
    blockMetres: full ? 340 : 1000,
    heightMetres: [6, 19],
    seed: 6,
    baseMetres: 6,
  });
  site
    .part('city', { evidence: 'estimated', tile: 'horizon' })
    .add('city-wall', west.walls, east.walls)
    .add('city-roof', west.roofs, east.roofs);
}

/** Chương Dương bridge: 1,213 m, 1985, about 580 m downstream (section 9: length and year sourced). */
function addChuongDuong(site: ModelBuilder): void {
  const [start, length, downstream, level] = [290, 1213, 580, 14.5];
  const spans = 13;
  const span = length / spans;
  const panels = 8;
  const section = { acrossMetres: 0.7, depthMetres: 0.7 };
  const truss = [-10, 10].map(
    (z) =>
      trussPlane(
        {
          panelPoints: Array.from({ length: panels + 1 }, (_, i) => ({
            x: (i * span) / panels,
            bottom: level,
            top: level + 8,
          })),
          bottomChord: section,
          topChord: section,
          post: () => ({ acrossMetres: 0.5, depthMetres: 0.4 }),
          diagonal: () => ({ acrossMetres: 0.5, depthMetres: 0.4 }),
          pattern: 'warren',
          ends: 'raker',
          gussetMetres: 0,
          openChords: false,
        },
        z,
      ).plates,
  );
  const deck = box([0, level, -10], [span, level + 1.2, 10]);
  const pier = box([-2, -9, -9], [2, level - 0.2, 9]);
  site
    .part('chuong-duong-bridge', { evidence: 'derived', tile: 'horizon', phases: [PHASE_TODAY] })
    .repeat(
      't66-steel',
      merge(...truss, deck),
      Array.from({ length: spans }, (_, i) => place([start + i * span, 0, downstream])),
    )
    .repeat(
      'concrete',
      pier,
      Array.from({ length: spans + 1 }, (_, i) => place([start + i * span, 0, downstream])),
    )
    .add('concrete', box([-500, 4, downstream - 9], [start, level + 1, downstream + 9]))
    .add('concrete', box([start + length, 4, downstream - 9], [2500, level + 1, downstream + 9]));
}

/** Lit windows of the far city, told as small panes facing the river: a glow along both banks after dusk. */
function addCityLights(site: ModelBuilder): void {
  if (site.level === 'massing') return;
  const random = seededRandom(58);
  const pane = box([-0.1, -0.9, -0.8], [0.1, 0.9, 0.8]);
  const along = (x: number, spread: number, count: number): Matrix4[] =>
    Array.from({ length: count }, () =>
      place([x + (random() - 0.5) * spread, 8 + 7 * random() ** 2, (random() - 0.5) * 2600]),
    );
  site
    .part('city-lights', { evidence: 'estimated', tile: 'horizon', phases: [PHASE_TODAY], solid: false })
    .repeat('lit-pane', pane, [...along(1874, 6, 260), ...along(-60, 4, 160)]);
}

/** Adds all that is there to be seen past. */
export function addHorizon(site: ModelBuilder): void {
  addCity(site);
  addCityLights(site);
  addChuongDuong(site);
}
