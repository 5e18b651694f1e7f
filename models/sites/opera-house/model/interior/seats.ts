// The 598 chairs: concentric rows on the rake of the stalls, two rows on each tier (dossier, sections 2 and 3.14).
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../../kit/geometry.ts';
import { box, chamferedBox, extrude } from '../../../../kit/solids.ts';
import type { Context } from '../context.ts';
import { AUDITORIUM } from './dimensions.ts';
import { besideHall, inHall } from './faces.ts';

/** [estimate] Rows of the stalls, from the front one back. */
const ROWS = { count: 15, firstZ: -46.4, spacing: 0.98, pitch: 0.57, aisle: 1.3, margin: 0.75 } as const;
/** [estimate] Radii of the two rows of a tier, and how much higher the second stands. */
const TIER_ROWS = [
  { radius: 10.15, rise: 0 },
  { radius: 11.2, rise: 0.25 },
] as const;
const TIER_PITCH = 0.64;

/** Height of the raked floor of the stalls at a z. */
export function stallsFloor(z: number): number {
  const { stallsFloorFront, stallsFloorRear, radius, centreZ } = AUDITORIUM;
  const [front, rear] = [-48, centreZ + radius];
  const t = Math.min(1, Math.max(0, (z - front) / (rear - front)));
  return stallsFloorFront + (stallsFloorRear - stallsFloorFront) * t;
}

/** Where the chairs of both tiers stand. */
export function tierSeats(): Matrix4[] {
  const { tiers, centreZ, tierEndZ, bayDegrees, bays } = AUDITORIUM;
  return tiers.flatMap((floor) =>
    TIER_ROWS.flatMap(({ radius, rise }) => {
      const y = floor + rise;
      const perBay = Math.floor((radius * bayDegrees * Math.PI) / 180 / TIER_PITCH);
      const curve = Array.from({ length: bays }, (_, bay) => (bay - (bays - 1) / 2) * bayDegrees).flatMap(
        (axis) =>
          Array.from({ length: perBay }, (_, k) =>
            inHall(radius, axis + ((k - (perBay - 1) / 2) * TIER_PITCH * 180) / (Math.PI * radius), y),
          ),
      );
      const count = 8;
      const straight = [-1, 1].flatMap((side) =>
        Array.from({ length: count }, (_, k) =>
          besideHall(radius, side, centreZ - 0.6 + ((tierEndZ - centreZ + 1) * k) / (count - 1), y),
        ),
      );
      return [...curve, ...straight];
    }),
  );
}

/** Where the chairs of the stalls stand: all that the tiers leave, the outermost of too many left away in pairs. */
export function stallSeats(wanted: number): Matrix4[] {
  const { centreZ, frontRadius } = AUDITORIUM;
  const all = Array.from({ length: ROWS.count }, (_, row) => ROWS.firstZ + row * ROWS.spacing).flatMap(
    (z) => {
      const beyond = Math.max(0, z - centreZ);
      const half = Math.sqrt(frontRadius ** 2 - beyond ** 2) - ROWS.margin;
      const perSide = Math.floor((half - ROWS.aisle / 2) / ROWS.pitch);
      return Array.from({ length: perSide }, (_, k) => ({
        x: ROWS.aisle / 2 + (k + 0.5) * ROWS.pitch,
        z,
        spare: half,
      }));
    },
  );
  const kept = [...all].sort((a, b) => a.x / a.spare - b.x / b.spare || a.z - b.z).slice(0, wanted / 2);
  if (kept.length * 2 !== wanted) throw new Error(`The stalls hold ${all.length * 2} chairs, not ${wanted}.`);
  // Each row is bent about the stage, so that its ends look in.
  return kept.flatMap(({ x, z }) =>
    [-1, 1].map((side) => {
      const bend = (x * x) / 90;
      return place([side * x, stallsFloor(z - bend), z - bend], 180 + side * x * 1.6);
    }),
  );
}

/** A velvet chair in a gilt frame; sitter looks to +z. */
function chair(): { velvet: Geometry; frame: Geometry } {
  const back = (grow: number) =>
    extrude(
      [
        [-0.22 - grow, 0.42],
        [0.22 + grow, 0.42],
        [0.23 + grow, 0.86],
        [0.15, 0.97 + grow],
        [0, 1 + grow],
        [-0.15, 0.97 + grow],
        [-0.23 - grow, 0.86],
      ],
      grow > 0 ? -0.27 : -0.29,
      grow > 0 ? -0.22 : -0.17,
    );
  return {
    velvet: merge(
      back(0),
      chamferedBox([-0.22, 0.36, -0.2], [0.22, 0.47, 0.26], 0.03),
      ...[-1, 1].map((s) => box([s * 0.25 - 0.03, 0.6, -0.16], [s * 0.25 + 0.03, 0.65, 0.16])),
    ),
    frame: merge(
      back(0.035),
      ...[-1, 1].map((s) => box([s * 0.25 - 0.025, 0, -0.2], [s * 0.25 + 0.025, 0.6, 0.14])),
    ),
  };
}

/** All chairs of the house, as one part. */
export function addSeats({ site }: Context): void {
  const part = site.part('auditorium-seats', {
    evidence: 'estimated',
    tile: 'interior-hall',
    indoors: true,
    solid: false,
  });
  const tiers = tierSeats();
  const places = [...tiers, ...stallSeats(AUDITORIUM.seats - tiers.length)];
  const { velvet, frame } = chair();
  part.repeat('velvet', velvet, places);
  part.repeat('chairFrame', frame, places);
}
