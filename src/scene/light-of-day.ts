// Which light there is now, and on the way to which hour: the sun takes a few seconds, so that dusk falls and does not cut.
import { MathUtils } from 'three';
import { type SiteDocument, type SunPosition, sunPositionAt } from '../content/index.ts';
import { type Daylight, daylightAt } from './daylight.ts';

/** From one hour's light to another's. */
const CHANGE_SECONDS = 2.4;
/** Each step paints a sky and draws the shadows: few of them. */
const STEP_COUNT = 12;

/** The light over a site on its way through the day. */
export class LightOfDay {
  #daylight: Daylight;
  #from: SunPosition;
  #to: SunPosition;
  #hour: number | null;
  #secondsGone = CHANGE_SECONDS;
  #shownStep = STEP_COUNT;

  constructor(
    private readonly site: Pick<SiteDocument, 'light' | 'location'>,
    hour: number | null,
  ) {
    this.#hour = hour;
    this.#from = this.#to = this.#sunAt(hour);
    this.#daylight = daylightAt(this.#to);
  }

  get daylight(): Daylight {
    return this.#daylight;
  }

  /** Whether steps are still to come. */
  get isMoving(): boolean {
    return this.#shownStep < STEP_COUNT;
  }

  /** Sets out for an hour, or is there with the next step; null: the site's own light. */
  goTo(hour: number | null, isCut: boolean): void {
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.#from = this.#sunNow();
    this.#to = this.#sunAt(hour);
    this.#secondsGone = isCut ? CHANGE_SECONDS : 0;
    this.#shownStep = 0;
  }

  /** Lets time pass. Returns whether the light changed. */
  step(deltaSeconds: number): boolean {
    if (!this.isMoving) return false;
    this.#secondsGone += deltaSeconds;
    const step = Math.min(STEP_COUNT, Math.floor((this.#secondsGone / CHANGE_SECONDS) * STEP_COUNT));
    if (step === this.#shownStep) return false;
    this.#shownStep = step;
    this.#daylight = daylightAt(this.#sunNow());
    return true;
  }

  #sunNow(): SunPosition {
    if (!this.isMoving) return this.#to;
    const share = this.#shownStep / STEP_COUNT;
    const turn =
      MathUtils.euclideanModulo(this.#to.azimuthDegrees - this.#from.azimuthDegrees + 180, 360) - 180;
    return {
      azimuthDegrees: this.#from.azimuthDegrees + turn * share,
      elevationDegrees: MathUtils.lerp(this.#from.elevationDegrees, this.#to.elevationDegrees, share),
    };
  }

  #sunAt(hour: number | null): SunPosition {
    const { light, location } = this.site;
    return hour === null
      ? { azimuthDegrees: light.sunAzimuthDegrees, elevationDegrees: light.sunElevationDegrees }
      : sunPositionAt(location, hour);
  }
}
