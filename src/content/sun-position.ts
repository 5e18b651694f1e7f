// Where the sun stands over a site at an hour, so that a visitor may choose the time of day.

/** A direction in a site's model frame. */
export interface SunPosition {
  /** Clockwise from the model's −Z axis seen from above. */
  readonly azimuthDegrees: number;
  readonly elevationDegrees: number;
}

/** 10 October, the clear season in Hanoi; day of the year. */
const DAY_OF_YEAR = 283;
/** Minutes by which a sundial is ahead of the clock on that day. */
const EQUATION_OF_TIME_MINUTES = 13;
/** Hanoi's clocks follow the meridian 105° E. */
const CLOCK_MERIDIAN_DEGREES = 105;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** The sun at a local hour (0–24) on 10 October. Accuracy: about a degree, which no shadow shows. */
export function sunPositionAt(
  location: {
    readonly latitudeDegrees: number;
    readonly longitudeDegrees: number;
    readonly bearingDegrees: number;
  },
  hour: number,
): SunPosition {
  const declination = radians(-23.44 * Math.cos(radians((360 / 365) * (DAY_OF_YEAR + 10))));
  const solarHour =
    hour + (EQUATION_OF_TIME_MINUTES + 4 * (location.longitudeDegrees - CLOCK_MERIDIAN_DEGREES)) / 60;
  const hourAngle = radians(15 * (solarHour - 12));
  const latitude = radians(location.latitudeDegrees);
  const up =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  const east = -Math.cos(declination) * Math.sin(hourAngle);
  const north =
    Math.cos(latitude) * Math.sin(declination) -
    Math.sin(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  const compass = degrees(Math.atan2(east, north));
  return {
    azimuthDegrees: (((compass - location.bearingDegrees) % 360) + 360) % 360,
    elevationDegrees: degrees(Math.asin(up)),
  };
}
