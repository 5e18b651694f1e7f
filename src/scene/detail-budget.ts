/** What a frame may cost, or what something adds to it. */
export interface DrawCost {
  readonly triangles: number;
  readonly drawCalls: number;
}

/** A finer tile that could be drawn in the place of a coarser one. */
export interface TileOffer<Key> {
  readonly key: Key;
  /** The tile that it refines further, which must be chosen first; null: it refines the massing. */
  readonly parent: Key | null;
  /** More than what it replaces; may be less than nothing. */
  readonly adds: DrawCost;
  /** How far it is from the eye, from what the eye looks at, and how large it is. */
  readonly eyeMetres: number;
  readonly targetMetres: number;
  readonly radiusMetres: number;
}

/** A tile that is drawn already gives way only to one that is clearly worth more: otherwise views on the edge flicker. */
const HELD_BONUS = 1.5;
/** So far from the eye, nearer is no better. */
const NEAR_METRES = 5;
/** A wide tile spreads what it has: it counts as that much farther away, for each metre of its radius. */
const SPREAD = 0.15;
/** What costs next to nothing is still compared by its worth. */
const LEAST_TRIANGLES = 2000;

/**
 * The tiles to draw within a budget: those first that show most near what is looked at for what they cost.
 *
 * @param base what the coarsest level of all that is in view costs. @param held what was chosen before.
 * @param given what is drawn anyway, its cost in `base`.
 */
export function chooseTiles<Key>(
  offers: readonly TileOffer<Key>[],
  base: DrawCost,
  budget: DrawCost,
  held: ReadonlySet<Key>,
  given: ReadonlySet<Key> = new Set(),
): ReadonlySet<Key> {
  const chosen = new Set<Key>();
  let { triangles, drawCalls } = base;
  const waiting = offers
    .map((offer) => ({ offer, worth: worthOf(offer) * (held.has(offer.key) ? HELD_BONUS : 1) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ offer }) => offer);
  const fits = ({ key, parent, adds }: TileOffer<Key>): boolean =>
    !chosen.has(key) &&
    (parent === null || chosen.has(parent) || given.has(parent)) &&
    triangles + adds.triangles <= budget.triangles &&
    drawCalls + adds.drawCalls <= budget.drawCalls;
  for (let taken = waiting.find(fits); taken; taken = waiting.find(fits)) {
    chosen.add(taken.key);
    triangles += taken.adds.triangles;
    drawCalls += taken.adds.drawCalls;
  }
  return chosen;
}

function worthOf<Key>({ adds, eyeMetres, targetMetres, radiusMetres }: TileOffer<Key>): number {
  const away = Math.max(NEAR_METRES, eyeMetres) + targetMetres + SPREAD * radiusMetres;
  return 1 / (away * Math.max(LEAST_TRIANGLES, adds.triangles));
}
