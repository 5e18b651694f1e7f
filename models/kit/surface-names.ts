// The surfaces that a material may be made of. Each has one texture set (models/surfaces), shared by all sites.

/** Names of the library's texture sets, in the order of its layers. */
export const SURFACE_NAMES = [
  /** Long courses 0.11 high, stretchers only: Flag Tower. */
  'brick',
  /** Rows of headers and of stretchers in turn, courses 0.11: Bắc Môn, ramparts. */
  'brick-bond',
  /** Square paving tiles 0.40. */
  'square-tile',
  /** Brick paving on the flat, 0.30 × 0.15. */
  'brick-paving',
  /** Lime-wash over brick: thin coats, flaking, ghost of the courses. */
  'lime-wash',
  /** Smooth stucco, hair cracks. */
  'stucco',
  /** Coursed ashlar of sandstone or limestone, blocks 0.6 × 0.3. */
  'ashlar',
  /** Flagstones of a royal way, rows 0.6 deep, slabs 0.6–1.0 long, worn. */
  'flagstone',
  /** Chiselled, hand-worn stone without joints: carvings, steps. */
  'carved-stone',
  'granite',
  /** In-situ concrete with formwork boards 0.15. */
  'concrete',
  /** Mũi hài (shoe-tip) tiles, 0.145 wide, 0.10 exposed; v runs up the slope. */
  'shoe-tile',
  /** Glazed or plain fired clay, for modelled tube tiles and ridges. */
  'fired-clay',
  /** Rows of 0.10, pieces 0.20 wide; v runs up the slope. */
  'slate',
  /** The grain runs along v: up posts and boards. */
  'timber',
  'lacquer',
  /** Painted steel plate with rivets 0.10 apart both ways and rust. */
  'riveted-steel',
  'painted-metal',
  'asphalt',
  'gravel',
  /** Bare and rammed earth. */
  'soil',
  'grass',
  'bark',
  'foliage',
] as const;

/** One of the library's texture sets. */
export type SurfaceName = (typeof SURFACE_NAMES)[number];
