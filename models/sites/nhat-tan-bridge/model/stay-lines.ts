// Where the 220 stays run, from the deck into the legs (dossier section 6: counts sourced, spacing and heights estimated).
import { Matrix4, Vector3 } from 'three';
import { mixPoints, type Point3 } from '../../../../src/base/index.ts';
import { legHalfSpacing, PYLON, type Pylon, STAYS } from './dimensions.ts';
import { isInLeg } from './leg-shape.ts';
import { EDGE_RISE, roadLevel } from './road.ts';

/** A stay from the deck surface to the axis of the leg. */
export interface Stay {
  readonly pylon: Pylon;
  /** 1 nearest the pylon, 11 the longest. */
  readonly number: number;
  readonly foot: Point3;
  readonly top: Point3;
  readonly lengthMetres: number;
  readonly diameterMetres: number;
  /** Distance from the foot at which it goes into the leg. */
  readonly legFaceMetres: number;
}

/** Distance along a stay, from its foot, at which it meets the leg's face. */
function metresToLeg(foot: Point3, top: Point3, pylon: Pylon, lengthMetres: number): number {
  const side = -Math.sign(top[2]);
  const isInside = (metres: number): boolean => {
    const [x, y, z] = mixPoints(foot, top, metres / lengthMetres);
    return isInLeg([x - pylon.x, y - pylon.footing, z * side]);
  };
  let [out, within] = [lengthMetres * 0.5, lengthMetres];
  for (let i = 0; i < 24; i++) {
    const middle = (out + within) / 2;
    if (isInside(middle)) within = middle;
    else out = middle;
  }
  return out;
}

/** The 44 stays of one pylon; fewer per fan while the deck grows. */
export function staysOf(pylon: Pylon, perFan: number = STAYS.perFan): Stay[] {
  const stays: Stay[] = [];
  for (const along of [-1, 1]) {
    for (const across of [-1, 1]) {
      STAYS.diametersMillimetres.slice(0, perFan).forEach((millimetres, i) => {
        const x = pylon.x + along * (STAYS.firstOffset + STAYS.deckModule * i);
        const height = PYLON.deckHeight + STAYS.firstHeight + STAYS.pylonModule * i;
        const foot: Point3 = [x, roadLevel(x) + EDGE_RISE, -across * STAYS.anchorY];
        const top: Point3 = [pylon.x, pylon.footing + height, -across * legHalfSpacing(height)];
        const lengthMetres = Math.hypot(top[0] - foot[0], top[1] - foot[1], top[2] - foot[2]);
        stays.push({
          pylon,
          number: i + 1,
          foot,
          top,
          lengthMetres,
          diameterMetres: millimetres / 1000,
          legFaceMetres: metresToLeg(foot, top, pylon, lengthMetres),
        });
      });
    }
  }
  return stays;
}

/** A point on the straight line of a stay, metres from its foot. */
export const onLine = ({ foot, top, lengthMetres }: Stay, metres: number): Point3 =>
  mixPoints(foot, top, metres / lengthMetres);

/** A point on the stay as it hangs: the parabola of its own weight below the straight line. */
export function onSag(stay: Stay, metres: number): Point3 {
  const [x, y, z] = onLine(stay, metres);
  const share = metres / stay.lengthMetres;
  // Weight pulls at right angles to the cable only in part: flat stays sag more than steep ones.
  const flatness = Math.abs(stay.top[0] - stay.foot[0]) / stay.lengthMetres;
  const sag = STAYS.sagShare * stay.lengthMetres * (stay.lengthMetres / 156.3) * flatness;
  return [x, y - 4 * sag * share * (1 - share), z];
}

/** Axes at a point of a stay: y up along it, x in its vertical plane and downwards, z across; not scaled. */
export function alongStay(stay: Stay, metres: number, scale: Point3 = [1, 1, 1]): Matrix4 {
  const along = new Vector3(...stay.top).sub(new Vector3(...stay.foot)).normalize();
  const across = new Vector3().crossVectors(new Vector3(0, 1, 0), along).normalize();
  const down = new Vector3().crossVectors(along, across);
  return new Matrix4()
    .makeBasis(down, along, across)
    .setPosition(...onLine(stay, metres))
    .multiply(new Matrix4().makeScale(...scale));
}
