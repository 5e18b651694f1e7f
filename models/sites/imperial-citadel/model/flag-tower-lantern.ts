// The look-out room (lầu vọng canh): eight arched windows under a low octagonal roof, a post in the middle.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle, regularPolygon } from '../../../kit/outline.ts';
import { archRows, piercedPrism } from '../../../kit/pierced-prism.ts';
import { roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { chamferedBox, extrude, lathe, loft, prism } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { TOWER_PHASES, TOWER_TILE } from './flag-tower-frame.ts';
import { HATCH_DEGREES } from './flag-tower-shaft.ts';

const { lantern, shaft } = FLAG_TOWER;
const HALF = lantern.acrossFlats / 2;
/** Springing of the window arches above the floor: semicircles. */
const SPRINGING = lantern.sill + lantern.windowHeight - lantern.windowWidth / 2;
/** Underside of the roof: ceiling and soffit. */
const SOFFIT = lantern.from + lantern.wallHeight - 0.03;
const EAVE = HALF + lantern.eaveOut;

/** Adds the part. */
export function buildLantern(model: ModelBuilder): void {
  const part = model.part('flag-tower-lantern', {
    evidence: 'sourced',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const close = model.level === 'close';
  const { from, wallHeight, sill, windowWidth, wallThickness, postDiameter } = lantern;
  const cut = windowWidth + 0.08;
  const rows = archRows(from + sill, from + SPRINGING, cut, cut / 2, close ? 8 : 5);
  part.add(
    'shaftBrick',
    piercedPrism({
      sides: 8,
      stations: [
        { y: from, half: HALF },
        { y: from + wallHeight, half: HALF },
      ],
      openings: Array.from({ length: 8 }, (_, face) => ({ face, rows })),
      chamfer: 0,
      columns: 1,
      innerHalf: HALF - wallThickness,
    }),
    floor(),
  );
  const window = windowTrim(model.level);
  const faces = Array.from({ length: 8 }, (_, face) =>
    place([0, from, 0], face * 45 + 90).multiply(new Matrix4().makeTranslation(0, 0, HALF)),
  );
  part.add(
    'plaster',
    ...faces.map((face) => transform(window, face)),
    lathe(
      [
        [postDiameter / 2, from - 0.3],
        [postDiameter / 2, SOFFIT + 0.05],
      ],
      close ? 20 : 12,
    ),
  );
  part.add('concreteTile', roof(close), ...ridgeRolls(close));
}

/** What covers the stairwell, all but the last steps. */
function floor(): Geometry {
  const [hatchFrom, hatchTo] = HATCH_DEGREES;
  const open = hatchTo - hatchFrom;
  const count = 12;
  const at = (i: number, radius: (degrees: number) => number): Point2 => {
    const degrees = hatchTo + ((360 - open) * i) / count;
    const angle = (degrees * Math.PI) / 180;
    return [radius(degrees) * Math.cos(angle), radius(degrees) * Math.sin(angle)];
  };
  /** Of the stairwell's octagonal wall, whose flats face 0°, 45° and so on. */
  const wall = (degrees: number): number => {
    const off = ((((degrees + 22.5) % 45) + 45) % 45) - 22.5;
    return shaft.innerDiameter / 2 / Math.cos((off * Math.PI) / 180) - 0.002;
  };
  const stations = Array.from({ length: count + 1 }, (_, i) => i);
  const plan: Outline = [
    ...stations.map((i) => at(i, wall)),
    ...stations.reverse().map((i) => at(i, () => shaft.newelDiameter / 2 - 0.03)),
  ];
  return prism(plan, lantern.from - 0.12, lantern.from - 0.004);
}

/** Lining, hood, sill and bars of a window, drawn in the wall's plane z = 0 with the floor at y = 0. */
function windowTrim(level: Level): Geometry {
  const close = level === 'close';
  const segments = close ? 18 : 10;
  const { sill, windowWidth: width, wallThickness } = lantern;
  const arch = (beyond: number, foot: number): Outline =>
    archedOpening(0, foot, width + 2 * beyond, SPRINGING, width / 2 + beyond, segments);
  const pieces = [
    extrude(arch(0.11, sill - 0.03), -wallThickness - 0.02, 0.03, [arch(0, sill + 0.01)], 40),
    chamferedBox(
      [-width / 2 - 0.15, sill - 0.1, -wallThickness - 0.04],
      [width / 2 + 0.15, sill + 0.03, 0.1],
      0.015,
    ),
  ];
  if (close) {
    pieces.push(
      extrude(arch(0.115, sill + 0.03), 0, 0.055, [arch(0.075, sill + 0.031)], 40),
      chamferedBox(
        [-0.09, SPRINGING + width / 2 - 0.015, 0],
        [0.09, SPRINGING + width / 2 + 0.1, 0.075],
        0.012,
      ),
    );
  }
  return merge(...pieces, ...windowBars(close, segments));
}

/** A fixed wooden frame in the middle of the wall's thickness. */
function windowBars(close: boolean, segments: number): Geometry[] {
  const { sill, windowWidth: width } = lantern;
  const [back, front] = [-0.16, -0.1];
  const foot = sill + 0.03;
  const bar = (left: number, low: number, right: number, high: number): Geometry =>
    extrude(rectangle(left, low, right, high), back + 0.01, front - 0.01, [], 10);
  const outer = archedOpening(0, foot - 0.01, width + 0.02, SPRINGING, width / 2 + 0.01, segments);
  const inner = archedOpening(0, foot + 0.06, width - 0.11, SPRINGING, width / 2 - 0.055, segments);
  const frame = extrude(outer, back, front, [inner], 40);
  const rails = (close ? [(foot + SPRINGING) / 2, SPRINGING] : [SPRINGING]).map((y) =>
    bar(-width / 2, y - 0.022, width / 2, y + 0.022),
  );
  const uprights = (close ? [-width / 4, 0, width / 4] : [0]).map((x) => {
    const top = SPRINGING + Math.sqrt((width / 2) ** 2 - x * x) - 0.02;
    return bar(x - 0.018, foot, x + 0.018, top);
  });
  return [frame, ...rails, ...uprights];
}

const octagon = (half: number, y: number): Point3[] =>
  regularPolygon(8, 2 * half).map(([x, north]): Point3 => [x, y, -north]);

/** Soffit, fascia, courses of tiles, and the collar from which the pole rises. */
function roof(close: boolean): Geometry {
  const [low, high] = [SOFFIT + 0.15, lantern.to - 0.08];
  const top = 0.26;
  const courses = close ? 12 : 4;
  const lip = close ? 0.03 : 0;
  const slope = Array.from({ length: courses }, (_, i) => {
    const at = (k: number): readonly [number, number] => [
      EAVE + 0.02 + ((top - EAVE) * k) / courses,
      low + ((high - low) * k) / courses,
    ];
    const [half, y] = at(i);
    return lip > 0 ? [octagon(half, y - lip * 0.2), octagon(half - 0.012, y + lip)] : [octagon(half, y)];
  }).flat();
  const rings = [
    octagon(EAVE - 0.06, SOFFIT),
    octagon(EAVE - 0.03, SOFFIT + 0.02),
    octagon(EAVE - 0.03, SOFFIT + 0.09),
    octagon(EAVE, SOFFIT + 0.1),
    octagon(EAVE + 0.02, low - 0.03),
    ...slope,
    octagon(top, high),
    octagon(top - 0.02, high + 0.05),
    octagon(top - 0.1, lantern.to),
  ];
  return loft(rings, true, 18);
}

/** A roll down each of the eight hips, ending in a knob over the eave. */
function ridgeRolls(close: boolean): Geometry[] {
  const [low, high] = [SOFFIT + 0.17, lantern.to - 0.07];
  const d = lantern.ridgeRoll * 1.3;
  return regularPolygon(8, 2).map(([x, n]) => {
    const at = (half: number, y: number): Point3 => [x * half, y, -n * half];
    const ends = close
      ? [
          { at: at(EAVE + 0.06, low - 0.005), width: d * 0.5, height: d * 0.5 },
          { at: at(EAVE + 0.05, low), width: d * 1.25, height: d * 1.25 },
          { at: at(EAVE + 0.01, low + 0.015), width: d * 1.3, height: d * 1.3 },
          { at: at(EAVE, low + 0.02), width: d, height: d },
        ]
      : [{ at: at(EAVE + 0.05, low), width: d, height: d }];
    return taperedSweep(
      [...ends, { at: at(0.22, high + 0.02), width: d * 0.8, height: d * 0.8 }],
      roundSection(close ? 10 : 6),
    );
  });
}
