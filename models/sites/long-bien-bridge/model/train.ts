// A passenger train on the bridge, for life and for scale. The dossier gives its gauge and pace; its looks are an estimate.
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Outline } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { PHASE_TODAY, RAIL_TOP } from './dimensions.ts';

const CARRIAGE = { length: 19, half: 1.4, gap: 0.8, floor: 0.75, count: 5 } as const;
const ENGINE_LENGTH = 14;
/** Where the engine's nose stands: on the last old unit before the gap, bound for Gia Lâm. */
const NOSE_X = 690;

/** A body with a rounded roof, x from 0 to `length`, rail top at y = 0. */
function body(length: number, eaves: number): Geometry {
  const { half, floor } = CARRIAGE;
  const section: Outline = [
    [-half, floor],
    [half, floor],
    [half, eaves],
    [half * 0.8, eaves + 0.38],
    [half * 0.42, eaves + 0.55],
    [-half * 0.42, eaves + 0.55],
    [-half * 0.8, eaves + 0.38],
    [-half, eaves],
  ];
  return turn(extrude(section, 0, length, [], 30), 90);
}

const bogies = (length: number): Geometry[] =>
  [2.6, length - 2.6].map((x) => box([x - 1.4, 0, -0.85], [x + 1.4, CARRIAGE.floor, 0.85]));

function carriage() {
  const { length, half } = CARRIAGE;
  const windows = Array.from({ length: 9 }, (_, i) => {
    const x = 1.6 + i * 1.95;
    return box([x, 1.75, -half - 0.02], [x + 1.25, 2.55, half + 0.02]);
  });
  return {
    blue: body(length, 3.1),
    band: box([0.05, 1.55, -half - 0.01], [length - 0.05, 2.75, half + 0.01]),
    panes: merge(...windows),
    dark: merge(...bogies(length), box([-CARRIAGE.gap, 1, -0.5], [0, 2.9, 0.5])),
  };
}

function engine() {
  const { half } = CARRIAGE;
  const cab = ENGINE_LENGTH - 3;
  return {
    blue: merge(body(ENGINE_LENGTH, 2.95), translate(body(2.2, 3.2), [cab, 0, 0])),
    band: box([0.1, 1.2, -half - 0.01], [ENGINE_LENGTH - 0.1, 1.5, half + 0.01]),
    dark: merge(
      box([cab + 0.4, 2.2, -half - 0.02], [cab + 1.8, 2.9, half + 0.02]),
      box([ENGINE_LENGTH - 0.1, 2.1, -1.05], [ENGINE_LENGTH + 0.02, 2.85, 1.05]),
      ...bogies(ENGINE_LENGTH),
    ),
  };
}

/** Adds the train. */
export function addTrain(site: ModelBuilder): void {
  const wagon = carriage();
  const front = engine();
  const places = Array.from({ length: CARRIAGE.count }, (_, i) =>
    place([NOSE_X - ENGINE_LENGTH - (i + 1) * (CARRIAGE.length + CARRIAGE.gap), RAIL_TOP, 0]),
  );
  const atFront = (geometry: Geometry): Geometry =>
    translate(geometry, [NOSE_X - ENGINE_LENGTH, RAIL_TOP, 0]);
  site
    .part('train', { evidence: 'estimated', tile: 'deck', phases: [PHASE_TODAY], solid: false })
    .repeat('train-blue', wagon.blue, places)
    .repeat('paint', wagon.band, places)
    .repeat('opening', wagon.dark, places)
    .repeat('train-pane', wagon.panes, places)
    .add('train-blue', atFront(front.blue))
    .add('paint', atFront(front.band))
    .add('opening', atFront(front.dark));
}
