// Quiet masses round the bridge: the city on both banks, the houses outside the dyke, Chương Dương bridge downstream.
import { merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outline.ts';
import { box } from '../../../kit/solids.ts';
import { cityBlocks, type Houses, houseRow } from '../../../kit/town.ts';
import { trussPlane } from '../../../kit/truss.ts';
import { PHASE_TODAY } from './dimensions.ts';

const together = (groups: readonly Houses[]): Houses => ({
  walls: merge(...groups.map((group) => group.walls)),
  roofs: merge(...groups.map((group) => group.roofs)),
});

/** Narrow four- to six-storey houses behind the dyke and along the viaduct (section 9). */
const oldTownRows = (): Houses[] =>
  (
    [
      [-46, 44, -46, 360],
      [-46, -360, -46, -44],
      [-420, 40, -70, 40],
      [-70, -40, -420, -40],
    ] as const
  ).map(([x0, north0, x1, north1], i) =>
    houseRow({
      from: [x0, north0],
      to: [x1, north1],
      depthMetres: 14,
      storeys: [2, 6],
      frontageMetres: [4, 6.5],
      seed: 90 + i,
      baseMetres: 6.2,
    }),
  );

/** Phúc Xá outside the dyke and Bồ Đề on the east bank (section 9). */
function addHouses(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  const rows: Houses[] = [];
  const norths = full ? [-214, -180, -146, -112, -76, 36, 72, 108, 146, 186] : [-146, -76, 36, 108];
  norths.forEach((north, i) => {
    const towards = north > 0;
    rows.push(
      houseRow({
        from: towards ? [262, north] : [24, north],
        to: towards ? [24, north] : [262, north],
        depthMetres: 11,
        storeys: [1, 4],
        frontageMetres: full ? [4, 7] : [26, 38],
        seed: 40 + i,
        baseMetres: 8,
      }),
    );
  });
  for (const [i, north] of [-120, -70, -32, 42, 84, 130].entries()) {
    if (!full && i % 2 === 1) continue;
    rows.push(
      houseRow({
        from: [1640, north],
        to: [1780, north],
        depthMetres: 10,
        storeys: [1, 3],
        frontageMetres: full ? [4, 7] : [26, 38],
        seed: 70 + i,
        baseMetres: 7.8,
      }),
    );
  }
  if (full) rows.push(...oldTownRows());
  const { walls, roofs } = together(rows);
  site
    .part('houses', { evidence: 'estimated', tile: 'approach' })
    .add('house-wall', walls)
    .add('house-roof', roofs);
}

function addCity(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  const west = cityBlocks({
    area: rectangle(-3000, -2600, -66, 2600),
    holes: [rectangle(-1100, -34, -30, 34), rectangle(-430, -60, -30, 60)],
    blockMetres: full ? 140 : 640,
    heightMetres: [9, 26],
    seed: 5,
    baseMetres: 5,
  });
  const east = cityBlocks({
    area: rectangle(1880, -2600, 4400, 2600),
    holes: [rectangle(1800, -60, 2500, 60)],
    blockMetres: full ? 210 : 800,
    heightMetres: [6, 19],
    seed: 6,
    baseMetres: 6,
  });
  const { walls, roofs } = together([west, east]);
  site
    .part('city', { evidence: 'estimated', tile: 'horizon' })
    .add('city-wall', walls)
    .add('city-roof', roofs);
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

/** Adds all that is there to be seen past. */
export function addHorizon(site: ModelBuilder): void {
  addHouses(site);
  addCity(site);
  addChuongDuong(site);
}
