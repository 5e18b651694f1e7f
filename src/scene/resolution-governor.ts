/** Slower than this while moving, and the picture gets coarser; faster, and it may get finer again. */
const SLOW_SECONDS = 0.045;
const FAST_SECONDS = 0.022;
/** Frames that must agree before anything changes. */
const WINDOW_FRAMES = 6;
const STEP = 0.75;
const COARSEST_SCALE = 0.4;
/** Slow windows at the coarsest scale before models lose detail: fewer may be tiles arriving. */
const SLOW_WINDOWS = 3;

/**
 * Chooses how fine to draw from how long frames really take, not from what the device calls itself.
 * Feed it the time between consecutive frames of a movement; it answers with a scale of the pixel ratio, and, where
 * that does not help, with how many steps of detail to leave out. Detail does not come back: models would flicker.
 */
export class ResolutionGovernor {
  #scale = 1;
  #recent: number[] = [];
  #slowWindows = 0;
  #lessDetail = 0;

  /** Steps of detail to leave out. */
  get lessDetail(): number {
    return this.#lessDetail;
  }

  get scale(): number {
    return this.#scale;
  }

  /**
   * One more frame. Returns whether the scale or the detail changed.
   * @param wasMoving whether the frame before asked for this one: otherwise the time between them is a rest, not a cost.
   */
  frame(deltaSeconds: number, wasMoving: boolean): boolean {
    if (!wasMoving) {
      this.#recent = [];
      return false;
    }
    this.#recent.push(deltaSeconds);
    if (this.#recent.length < WINDOW_FRAMES) return false;
    const middle = [...this.#recent].sort((a, b) => a - b)[Math.floor(WINDOW_FRAMES / 2)]!;
    this.#recent = [];
    const isSpent = middle > SLOW_SECONDS && this.#scale === COARSEST_SCALE;
    this.#slowWindows = isSpent ? this.#slowWindows + 1 : 0;
    if (this.#slowWindows === SLOW_WINDOWS) {
      this.#slowWindows = 0;
      this.#lessDetail++;
      return true;
    }
    const wanted =
      middle > SLOW_SECONDS
        ? Math.max(COARSEST_SCALE, this.#scale * STEP)
        : middle < FAST_SECONDS
          ? Math.min(1, this.#scale / STEP)
          : this.#scale;
    if (Math.abs(wanted - this.#scale) < 1e-6) return false;
    this.#scale = wanted;
    return true;
  }
}
