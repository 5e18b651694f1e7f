// Sorts triangles into a tree of boxes by the surface area heuristic, in bins. Written out in plain loops: it runs over
// millions of triangles a build.

/** A tree as flat arrays; node 0 is the root. */
export interface TreeArrays {
  /** Six numbers a node: lowest corner, highest corner. */
  readonly boxes: Float32Array;
  /** Two numbers a node: first child and LEAF_FLAG (the second child is next to it), or first place in `order` and count. */
  readonly links: Int32Array;
  /** Triangles in the order in which the leaves hold them. */
  readonly order: Int32Array;
}

/** Stands for the count of a node that is no leaf. */
export const LEAF_FLAG = -1;

const BINS = 16;
/** Small nodes are sorted into fewer bins. */
const FEW_BINS = 6;
const FEW_TRIANGLES = 40;
const LEAF_TRIANGLES = 4;
/** Splitting stops here at the latest, so that a walk's stack holds. */
const MAX_DEPTH = 120;
/** Boxes are this much larger than they need be, so that a flat one is not missed by rounding. */
const MARGIN_METRES = 1e-4;

/** Where to cut a node. */
interface Cut {
  readonly axis: number;
  /** Last bin of the first half. */
  readonly bin: number;
  readonly low: number;
  readonly scale: number;
}

/** The tree of triangles given as nine numbers each. */
export const buildRayTree = (corners: Float32Array): TreeArrays => new Builder(corners).run();

class Builder {
  readonly #count: number;
  /** Six numbers a triangle. */
  readonly #bounds: Float32Array;
  readonly #order: Int32Array;
  readonly #boxes: Float32Array;
  readonly #links: Int32Array;
  #nodes = 1;
  /** Of the middles (doubled) of the boxes of the triangles in hand. */
  readonly #middles = new Float64Array(6);
  readonly #counts = new Int32Array(BINS);
  readonly #binBoxes = new Float64Array(6 * BINS);
  readonly #costs = new Float64Array(BINS);
  readonly #sum = new Float64Array(6);

  constructor(corners: Float32Array) {
    this.#count = corners.length / 9;
    this.#bounds = new Float32Array(6 * this.#count);
    this.#order = new Int32Array(this.#count);
    const most = Math.max(1, 2 * this.#count);
    this.#boxes = new Float32Array(6 * most);
    this.#links = new Int32Array(2 * most);
    for (let i = 0; i < this.#count; i++) {
      this.#order[i] = i;
      for (let axis = 0; axis < 3; axis++) {
        const a = corners[9 * i + axis]!;
        const b = corners[9 * i + 3 + axis]!;
        const c = corners[9 * i + 6 + axis]!;
        this.#bounds[6 * i + axis] = Math.min(a, b, c);
        this.#bounds[6 * i + 3 + axis] = Math.max(a, b, c);
      }
    }
  }

  run(): TreeArrays {
    const stack: [node: number, first: number, last: number, depth: number][] = [[0, 0, this.#count, 0]];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, first, last, depth] = next;
      this.#measure(node, first, last);
      const cut = last - first > LEAF_TRIANGLES && depth < MAX_DEPTH ? this.#bestCut(first, last) : null;
      const middle = cut ? this.#part(first, last, cut) : first;
      if (middle === first || middle === last) {
        this.#links[2 * node] = first;
        this.#links[2 * node + 1] = last - first;
        continue;
      }
      const child = this.#nodes;
      this.#nodes += 2;
      this.#links[2 * node] = child;
      this.#links[2 * node + 1] = LEAF_FLAG;
      stack.push([child, first, middle, depth + 1], [child + 1, middle, last, depth + 1]);
    }
    return {
      boxes: this.#boxes.slice(0, 6 * this.#nodes),
      links: this.#links.slice(0, 2 * this.#nodes),
      order: this.#order,
    };
  }

  /** Sets the node's box, and `#middles`. */
  #measure(node: number, first: number, last: number): void {
    const bounds = this.#bounds;
    for (let axis = 0; axis < 3; axis++) {
      let [low, high, lowMiddle, highMiddle] = [Infinity, -Infinity, Infinity, -Infinity];
      for (let i = first; i < last; i++) {
        const at = 6 * this.#order[i]! + axis;
        const from = bounds[at]!;
        const to = bounds[at + 3]!;
        const middle = from + to;
        if (from < low) low = from;
        if (to > high) high = to;
        if (middle < lowMiddle) lowMiddle = middle;
        if (middle > highMiddle) highMiddle = middle;
      }
      this.#boxes[6 * node + axis] = low - MARGIN_METRES;
      this.#boxes[6 * node + 3 + axis] = high + MARGIN_METRES;
      this.#middles[axis] = lowMiddle;
      this.#middles[3 + axis] = highMiddle;
    }
  }

  /** Null when no cut parts the triangles. */
  #bestCut(first: number, last: number): Cut | null {
    const bins = last - first > FEW_TRIANGLES ? BINS : FEW_BINS;
    let best: Cut | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let axis = 0; axis < 3; axis++) {
      const low = this.#middles[axis]!;
      const extent = this.#middles[3 + axis]! - low;
      if (extent < 1e-6) continue;
      const scale = bins / extent;
      this.#fillBins(first, last, axis, low, scale, bins);
      const costs = this.#costs;
      this.#costsFromRight(bins);
      const sum = emptied(this.#sum);
      for (let bin = 0, count = 0; bin < bins - 1; bin++) {
        grow(sum, this.#binBoxes, 6 * bin);
        count += this.#counts[bin]!;
        if (count === 0 || count === last - first) continue;
        const cost = count * area(sum) + costs[bin + 1]!;
        if (cost < bestCost) {
          bestCost = cost;
          best = { axis, bin, low, scale };
        }
      }
    }
    return best;
  }

  #fillBins(first: number, last: number, axis: number, low: number, scale: number, bins: number): void {
    const [counts, boxes, bounds, order] = [this.#counts, this.#binBoxes, this.#bounds, this.#order];
    for (let bin = 0; bin < bins; bin++) {
      counts[bin] = 0;
      for (let k = 0; k < 3; k++) {
        boxes[6 * bin + k] = Number.POSITIVE_INFINITY;
        boxes[6 * bin + 3 + k] = Number.NEGATIVE_INFINITY;
      }
    }
    for (let i = first; i < last; i++) {
      const t = 6 * order[i]!;
      const place = (bounds[t + axis]! + bounds[t + 3 + axis]! - low) * scale;
      const bin = place >= bins ? bins - 1 : Math.floor(place);
      counts[bin]!++;
      const b = 6 * bin;
      if (bounds[t]! < boxes[b]!) boxes[b] = bounds[t]!;
      if (bounds[t + 1]! < boxes[b + 1]!) boxes[b + 1] = bounds[t + 1]!;
      if (bounds[t + 2]! < boxes[b + 2]!) boxes[b + 2] = bounds[t + 2]!;
      if (bounds[t + 3]! > boxes[b + 3]!) boxes[b + 3] = bounds[t + 3]!;
      if (bounds[t + 4]! > boxes[b + 4]!) boxes[b + 4] = bounds[t + 4]!;
      if (bounds[t + 5]! > boxes[b + 5]!) boxes[b + 5] = bounds[t + 5]!;
    }
  }

  /** What all bins from each one on would cost as a node. */
  #costsFromRight(bins: number): void {
    const sum = emptied(this.#sum);
    for (let bin = bins - 1, count = 0; bin > 0; bin--) {
      grow(sum, this.#binBoxes, 6 * bin);
      count += this.#counts[bin]!;
      this.#costs[bin] = count === 0 ? 0 : count * area(sum);
    }
  }

  /** Sorts `order` between `first` and `last`; returns where the second half begins. */
  #part(first: number, last: number, { axis, bin, low, scale }: Cut): number {
    const [order, bounds] = [this.#order, this.#bounds];
    let left = first;
    let right = last - 1;
    while (left <= right) {
      const triangle = order[left]!;
      const place = (bounds[6 * triangle + axis]! + bounds[6 * triangle + 3 + axis]! - low) * scale;
      if (place < bin + 1) left++;
      else {
        order[left] = order[right]!;
        order[right--] = triangle;
      }
    }
    return left;
  }
}

function emptied(box: Float64Array): Float64Array {
  for (let axis = 0; axis < 3; axis++) {
    box[axis] = Number.POSITIVE_INFINITY;
    box[3 + axis] = Number.NEGATIVE_INFINITY;
  }
  return box;
}

function grow(box: Float64Array, by: Float64Array, from: number): void {
  for (let axis = 0; axis < 3; axis++) {
    if (by[from + axis]! < box[axis]!) box[axis] = by[from + axis]!;
    if (by[from + 3 + axis]! > box[3 + axis]!) box[3 + axis] = by[from + 3 + axis]!;
  }
}

/** Half the surface of a box. */
function area(box: Float64Array): number {
  const x = box[3]! - box[0]!;
  const y = box[4]! - box[1]!;
  const z = box[5]! - box[2]!;
  return x * y + y * z + z * x;
}
