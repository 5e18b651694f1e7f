// Kính Thiên hall as the Lê built it, a proposal (dossier/imperial-citadel.md, 3.5 A): sixty columns, two eaves.
import { BRACKET, bracketSet } from '../../../kit/bracket-set.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { RoofSurface, type UpturnedRoofParams } from '../../../kit/roof-surface.ts';
import { eavePlaces } from '../../../kit/roof-tiles.ts';
import { beam, box } from '../../../kit/solids.ts';
import { column, columnBase } from '../../../kit/timber-frame.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { CHAINAGE, HALL_LE, KINH_THIEN } from './dimensions.ts';
import { bracketPlaces, COLUMN_X, COLUMN_Z, columnPlaces } from './hall-le-grid.ts';
import { ridgeSun, rollHead } from './hall-le-ornament.ts';
import { leafPlaces, screenLeaf } from './hall-le-screens.ts';
import { between } from './phases.ts';

const { lower, upper, cornerLift, rollPitch } = HALL_LE;
const PLAN = [49.5, 24] as const;
const RING = [43.5, 18] as const;
const [X1, Z1] = [RING[0] / 2, RING[1] / 2];

/** Adds the hall on the platform's top. */
export function buildHallLe(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const fine = model.level === 'close';
  const onTop = place([0, KINH_THIEN.top, -CHAINAGE.kinhThien]);
  const at = (geometry: Geometry, y = 0): Geometry =>
    translate(geometry, [0, KINH_THIEN.top + y, -CHAINAGE.kinhThien]);
  const part = model.part('hall-le', {
    evidence: 'derived',
    phases: between('le-1467', 'nguyen-1812'),
    reconstruction: true,
    tile: 'hall-le',
    closeUp: true,
  });
  model.anchor('dragon-tile', [0, 7.6, -486]);
  HALL_LE.columns.forEach(([diameter, height], ring) => {
    const places = columnPlaces(ring).map((matrix) => onTop.clone().multiply(matrix));
    part.repeat('redLacquer', column(diameter, height, fine ? 20 : 10), places);
    part.repeat('stepStone', columnBase(diameter, fine ? 24 : 12), places);
  });
  const glaze = HALL_LE.roofGlaze === 'yellow' ? 'yellowGlaze' : 'greenGlaze';
  for (const [params, y] of roofs()) {
    const roof = upturnedRoof(params);
    part.add(glaze, at(merge(roof.tiles, roof.ridges), y));
    part.add('redLacquer', at(merge(roof.soffit, roof.gables), y));
  }
  if (fine) {
    const [params, y] = roofs()[0]!;
    const heads = eavePlaces(new RoofSurface(params), rollPitch);
    const up = place([0, KINH_THIEN.top + y, -CHAINAGE.kinhThien]);
    part.repeat(
      glaze,
      rollHead(),
      heads.map((matrix) => up.clone().multiply(matrix)),
    );
  }
  part.add('gilt', at(ridgeSun(fine), upper.ridge + 0.5));
  part.repeat(
    'redLacquer',
    bracketSet(fine),
    bracketPlaces().map((matrix) => onTop.clone().multiply(matrix)),
  );
  part.add('redLacquer', at(frame()));
  part.add('gilt', at(giltLines()));
  part.repeat(
    'redLacquer',
    screenLeaf(fine),
    leafPlaces().map((matrix) => onTop.clone().multiply(matrix)),
  );
  part.add('terraceTile', at(box([-25.5, -0.04, -12.75], [25.5, HALL_LE.floor, 12.75])));
  part.add('gilt', at(throne()));
}

/** Both roofs, each with the height of its eave above the platform. */
function roofs(): [UpturnedRoofParams, number][] {
  const shared = {
    cornerLiftMetres: cornerLift,
    eaveThicknessMetres: 0.2,
    rollPitchMetres: rollPitch,
    ridgeWidthMetres: 0.4,
    ridgeHeightMetres: 0.55,
  };
  return [
    [
      {
        ...shared,
        eaveMetres: [PLAN[0] + 2 * lower.overhang, PLAN[1] + 2 * lower.overhang],
        topMetres: RING,
        riseMetres: lower.head - lower.eave,
        overhangMetres: lower.overhang,
        openMiddle: true,
      },
      lower.eave,
    ],
    [
      {
        ...shared,
        eaveMetres: [RING[0] + 2 * upper.overhang, RING[1] + 2 * upper.overhang],
        topMetres: [upper.ridgeLength, 0],
        gableFraction: (RING[0] / 2 + upper.overhang - upper.ridgeLength / 2) / (Z1 + upper.overhang),
        riseMetres: upper.ridge - upper.eave,
        overhangMetres: upper.overhang,
        finialHeightMetres: 1.9,
      },
      upper.eave,
    ],
  ];
}

/** A rectangle of four beams on a ring of columns. */
const ringBeams = (hx: number, hz: number, y: number, width: number, depth: number): Geometry[] => [
  ...[-hz, hz].map((z) => box([-hx, y - depth, z - width / 2], [hx, y, z + width / 2])),
  ...[-hx, hx].map((x) => box([x - width / 2, y - depth + 0.03, -hz], [x + width / 2, y - 0.03, hz])),
];

/** Tie beams, purlins, curved-rafter beams, the boards between the eaves and above the screens. */
function frame(): Geometry {
  const out = BRACKET.jump * BRACKET.jumps;
  const [px, pz] = [PLAN[0] / 2, PLAN[1] / 2];
  const screen = HALL_LE.screenHeight;
  return merge(
    ...ringBeams(px, pz, 4.74, 0.2, 0.36),
    ...ringBeams(px + out, pz + out, 5.52, 0.16, 0.18),
    ...ringBeams(X1, Z1, 9.36, 0.26, 0.42),
    ...ringBeams(X1 + out, Z1 + out, 10.12, 0.18, 0.2),
    ...ringBeams(X1, Z1, screen + 0.4, 0.24, 0.34),
    ...ringBeams(X1, Z1, 9, 0.1, 9 - screen - 0.3),
    ...COLUMN_X.slice(1, -1).flatMap((x) =>
      [-1, 1].map((side) => beam([x, 4.6, side * pz], [x, 6.7, side * Z1], 0.2, 0.34)),
    ),
    ...COLUMN_Z.slice(1, -1).flatMap((z) =>
      [-1, 1].map((side) => beam([side * px, 4.6, z], [side * X1, 6.7, z], 0.2, 0.34)),
    ),
    ...COLUMN_X.slice(2, -2).flatMap((x) => [
      box([x - 0.17, 8.5, -4.5], [x + 0.17, 9, 4.5]),
      box([x - 0.14, 10, -4.5], [x + 0.14, 10.4, 4.5]),
      box([x - 0.13, 7.4, -Z1], [x + 0.13, 7.8, -4.5]),
      box([x - 0.13, 7.4, 4.5], [x + 0.13, 7.8, Z1]),
    ]),
  );
}

/** Gilt fillets along the beams. */
const giltLines = (): Geometry =>
  merge(
    ...ringBeams(PLAN[0] / 2, PLAN[1] / 2, 4.44, 0.25, 0.06),
    ...ringBeams(X1, Z1, 9, 0.31, 0.06),
    ...ringBeams(X1, Z1, HALL_LE.screenHeight + 0.12, 0.29, 0.06),
  );

/** A stepped dais with a high-backed seat. */
const throne = (): Geometry =>
  merge(
    box([-3, 0.02, -4.2], [3, 0.4, 0]),
    box([-2.3, 0.38, -4], [2.3, 0.8, -0.7]),
    box([-0.8, 0.78, -3], [0.8, 1.3, -1.9]),
    box([-0.9, 0.78, -3.2], [0.9, 2.5, -3.02]),
  );
