// Four cloister-vault domes and the foyer roof between the front two (dossier, sections 3.8, 3.9 and 3.12).
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  type Triangle,
  turn,
} from '../../../kit/geometry.ts';
import { box, chamferedBox, lathe, loft, prism, quad, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { DOME, FRIEZE_PATH, HEIGHTS } from './dimensions.ts';
import { UPRIGHT } from './pavilions.ts';

const BASE_HALF = DOME.profile[0][0];

/** A square ring of the dome's profile. */
const ring = (half: number, y: number): Point3[] => [
  [-half, y, half],
  [half, y, half],
  [half, y, -half],
  [-half, y, -half],
];

/** Front and mid-flank domes share one set of meshes; the mid-flank ones are scaled to their wider base. */
export function addDomes({ site, full }: Context): void {
  const part = site.part('domes', { evidence: 'derived', tile: 'roofs' });
  const wide = DOME.mid.base / (BASE_HALF * 2);
  const places = [-1, 1].flatMap((s) => [
    place([s * DOME.front.x, DOME.springing, DOME.front.z]),
    place([s * DOME.mid.x, DOME.springing, DOME.mid.z], 0, [wide, 1, wide]),
  ]);
  const local = (geometry: Geometry): Geometry => transform(geometry, place([0, -DOME.springing, 0]));
  const shell = full ? DOME.profile : DOME.profile.filter((_, i) => i !== 1 && i !== 3);
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < shell.length; i++) {
    const [lower, upper] = [ring(...pair(shell[i]!)), ring(...pair(shell[i + 1]!))];
    for (let k = 0; k < 4; k++) {
      const j = (k + 1) % 4;
      faces.push(...quad(lower[k]!, lower[j]!, upper[j]!, upper[k]!));
    }
  }
  part.repeat('slate', local(fromTriangles(faces, 30)), places);
  part.repeat('zinc', local(zincwork(full)), places);
  part.repeat('trim', local(attic(full)), places);
  if (full) part.repeat('glass', local(fourFaces(oculusPane())), places);
  part.add('zinc', ...[-1, 1].map(midSpike));
}

const pair = (p: readonly [number, number]): [number, number] => [p[0], p[1]];

/** Extra length of the mid-flank spikes (tip about 26.5). */
const midSpike = (s: number): Geometry =>
  transform(spikeFrom(DOME.ball, DOME.mid.spike), place([s * DOME.mid.x, 0, DOME.mid.z]));

const spikeFrom = (bottom: number, top: number): Geometry =>
  lathe(
    [
      [0.09, bottom],
      [0.03, top - 0.1],
      [0, top],
    ],
    6,
  );

const fourFaces = (geometry: Geometry): Geometry =>
  merge(...[0, 90, 180, 270].map((degrees) => turn(geometry, degrees)));

/** Beaded hip ribs, swagged collar, ball and spike. */
function zincwork(full: boolean): Geometry {
  const hip = DOME.profile.map(([half, y]): Point3 => [half + 0.02, y + 0.02, half + 0.02]);
  const pieces = [fourFaces(tube(hip, 0.15, full ? 8 : 4)), spikeFrom(22.4, DOME.spike)];
  const segments = full ? 20 : 8;
  pieces.push(
    lathe(
      [
        [0.78, 21.3],
        [0.82, 21.45],
        [0.6, 21.6],
        [0.66, 21.72],
        [0.3, 21.82],
        [0.22, 21.9],
        [0.35, 22.2],
        [0.22, 22.48],
        [0.08, 22.55],
        [0.08, 22.7],
      ],
      segments,
    ),
  );
  if (!full) return merge(...pieces);
  const bead = lathe(
    [
      [0, -0.1],
      [0.11, -0.05],
      [0.11, 0.05],
      [0, 0.1],
    ],
    6,
  );
  for (let i = 0; i + 1 < hip.length; i++) {
    for (const t of [0.25, 0.75]) {
      const [a, b] = [hip[i]!, hip[i + 1]!];
      const at = [0, 1, 2].map((k) => a[k]! + (b[k]! - a[k]!) * t + 0.1 * (k === 1 ? 0.6 : 0.7));
      pieces.push(fourFaces(transform(bead, place([at[0]!, at[1]!, at[2]!]))));
    }
  }
  const swag = (k: number): Geometry =>
    turn(
      tube(
        Array.from({ length: 7 }, (_, i): Point3 => {
          const t = (i - 3) / 3;
          return [t * 0.55, 21.15 + 0.22 * t * t, 0.98 - 0.06 * t * t];
        }),
        0.07,
        6,
      ),
      k * 90,
    );
  pieces.push(...[0, 1, 2, 3].map(swag));
  pieces.push(fourFaces(oculusFrame()));
  return merge(...pieces);
}

/** Where a round window sits on a dome face: upright, its foot against the curve. */
const OCULUS = { y: 19.2, z: BASE_HALF - 0.16 } as const;

const oval = (rx: number, ry: number, depth: number): Geometry =>
  transform(
    lathe(
      [
        [1, 0],
        [1, 1],
        [0.92, 1.12],
        [0, 1.12],
      ],
      20,
    ),
    place([0, OCULUS.y, OCULUS.z - depth])
      .multiply(UPRIGHT)
      .multiply(place([0, 0, 0], 0, [rx, depth, ry])),
  );

/** Pane of the œil-de-bœuf, 0.9 × 1.1. */
const oculusPane = (): Geometry => transform(oval(0.45, 0.55, 0.8), place([0, 0, 0.2]));

/** Scrolled cartouche, 1.5 across, with a hood. */
const oculusFrame = (): Geometry =>
  merge(
    oval(0.68, 0.78, 0.8),
    chamferedBox([-0.75, 18.2, OCULUS.z - 0.7], [0.75, 18.42, OCULUS.z + 0.22], 0.05),
    ...[-1, 1].map((s) =>
      transform(
        lathe(
          [
            [0.2, 0],
            [0.2, 0.5],
            [0.12, 0.58],
            [0, 0.58],
          ],
          10,
        ),
        place([s * 0.62, 18.6, OCULUS.z - 0.36]).multiply(UPRIGHT),
      ),
    ),
    tube(
      Array.from({ length: 9 }, (_, i): Point3 => {
        const angle = (Math.PI * (i + 0.6)) / 9.2;
        return [0.74 * Math.cos(angle), 19.22 + 0.84 * Math.sin(angle), OCULUS.z + 0.12];
      }),
      0.1,
      6,
    ),
  );

/** The square block under a dome, with its little cornice. */
function attic(full: boolean): Geometry {
  const h = BASE_HALF;
  const block = box(
    [-h - 0.05, HEIGHTS.terrace - 0.1, -h - 0.05],
    [h + 0.05, DOME.springing - 0.25, h + 0.05],
  );
  const cap = full
    ? merge(
        chamferedBox(
          [-h - 0.2, DOME.springing - 0.3, -h - 0.2],
          [h + 0.2, DOME.springing - 0.12, h + 0.2],
          0.05,
        ),
        chamferedBox(
          [-h - 0.12, DOME.springing - 0.12, -h - 0.12],
          [h + 0.12, DOME.springing + 0.06, h + 0.12],
          0.03,
        ),
      )
    : box([-h - 0.2, DOME.springing - 0.3, -h - 0.2], [h + 0.2, DOME.springing, h + 0.2]);
  return merge(block, cap);
}

/** Hipped slate roof with white cresting; behind it the flat terraces round the drum (section 3.9). */
export function addFoyerRoof({ site, full }: Context): void {
  const part = site.part('foyer-roof', { evidence: 'derived', tile: 'roofs' });
  const [eave, ridge] = [HEIGHTS.foyerEaves, HEIGHTS.foyerRidge];
  const [zFront, zRidge, zBack] = [-1.8, -13.8, -17.5];
  part.add(
    'slate',
    loft(
      [
        [
          [-9.4, eave, zFront],
          [9.4, eave, zFront],
          [9.4, eave, zBack],
          [-9.4, eave, zBack],
        ],
        [
          [-5.5, ridge, zRidge],
          [5.5, ridge, zRidge],
          [5.5, ridge, zRidge - 0.4],
          [-5.5, ridge, zRidge - 0.4],
        ],
      ],
      true,
      20,
    ),
  );
  part.add(
    'wall',
    terraces(),
    box([-9.2, HEIGHTS.terrace - 0.2, zBack + 0.2], [9.2, eave + 0.02, zFront - 0.2]),
  );
  part.add('zinc', ...cresting(full, ridge, zRidge - 0.2), ...hips(eave, ridge, zFront, zRidge));
}

/** The flat roof over everything inside the walls. */
const terraces = (): Geometry => prism([...FRIEZE_PATH], HEIGHTS.terrace - 0.15, HEIGHTS.terrace, [], 0);

function cresting(full: boolean, ridge: number, z: number): Geometry[] {
  const top = ridge + 0.85;
  const pieces = [box([-5.5, ridge - 0.05, z - 0.12], [5.5, ridge + 0.14, z + 0.12])];
  if (!full) return [...pieces, box([-5.5, ridge + 0.14, z - 0.03], [5.5, top - 0.25, z + 0.03])];
  pieces.push(box([-5.5, ridge + 0.5, z - 0.03], [5.5, ridge + 0.56, z + 0.03]));
  const step = 0.5;
  for (let x = -5.25; x < 5.4; x += step) {
    pieces.push(
      box([x - 0.025, ridge + 0.1, z - 0.025], [x + 0.025, top, z + 0.025]),
      transform(
        lathe(
          [
            [0.12, -0.02],
            [0.18, 0],
            [0.12, 0.02],
          ],
          8,
        ),
        place([x + step / 2, ridge + 0.32, z]).multiply(UPRIGHT),
      ),
      transform(
        lathe(
          [
            [0, 0],
            [0.08, 0.1],
            [0, 0.24],
          ],
          5,
        ),
        place([x, top - 0.14, z]),
      ),
    );
  }
  return pieces;
}

const hips = (eave: number, ridge: number, zFront: number, zRidge: number): Geometry[] =>
  [-1, 1].map((s) =>
    tube(
      [
        [s * 9.4, eave, zFront],
        [s * 5.5, ridge, zRidge],
      ],
      0.1,
      6,
    ),
  );
