// Colours of sun, sky and air by the height of the sun: a few measured-by-eye hours, blended.
import { Color, MathUtils, Vector3 } from 'three';
import type { SunPosition } from '../content/index.ts';

/** The light over a site at one moment. */
export interface Daylight {
  /** Unit vector towards the sun. */
  readonly towardsSun: Vector3;
  readonly sunColour: Color;
  readonly sunIntensity: number;
  /** Haze at the horizon; fog takes the same colour, so that land and sky meet without a line. */
  readonly horizonColour: Color;
  readonly zenithColour: Color;
  /** What the lower half of the sky sends up: light from the ground. */
  readonly groundColour: Color;
  /** Brightness of the sky's light beside the sun's; modelling.md, section 2.11. */
  readonly skyIntensity: number;
  /** Added to the air towards the sun. */
  readonly glowColour: Color;
  /** How far lamps are on: 0 by day, 1 once the sun has set. */
  readonly lampShare: number;
}

interface Hour {
  readonly elevationDegrees: number;
  readonly sun: string;
  readonly sunIntensity: number;
  readonly horizon: string;
  readonly zenith: string;
  readonly ground: string;
  readonly skyIntensity: number;
  readonly glow: string;
}

/** Lamps come on while the sun sinks from one height to the other. */
const LAMPS_OFF_DEGREES = 4;
const LAMPS_FULL_DEGREES = -2;

/** From below the horizon to high noon. */
const HOURS: readonly Hour[] = [
  {
    elevationDegrees: -8,
    sun: '#5a6fa0',
    sunIntensity: 0,
    horizon: '#5c6384',
    zenith: '#1c2b52',
    ground: '#302d30',
    skyIntensity: 0.9,
    glow: '#1c1a1c',
  },
  {
    elevationDegrees: -1,
    sun: '#ff7a3c',
    sunIntensity: 0.2,
    horizon: '#c79a86',
    zenith: '#415a86',
    ground: '#5a5048',
    skyIntensity: 0.7,
    glow: '#5c2f18',
  },
  {
    elevationDegrees: 6,
    sun: '#ffae66',
    sunIntensity: 3.4,
    horizon: '#e2c4a4',
    zenith: '#5680b4',
    ground: '#7c6e5c',
    skyIntensity: 1.4,
    glow: '#4a3018',
  },
  {
    elevationDegrees: 22,
    sun: '#ffe4c0',
    sunIntensity: 4.0,
    horizon: '#d9dbd8',
    zenith: '#7c9dc0',
    ground: '#8f897c',
    skyIntensity: 1.75,
    glow: '#1c1509',
  },
  {
    elevationDegrees: 45,
    sun: '#fff0da',
    sunIntensity: 4.1,
    horizon: '#d6dcde',
    zenith: '#7e9fc1',
    ground: '#8f897c',
    skyIntensity: 1.8,
    glow: '#0c0a06',
  },
];

/** The light when the sun stands there. */
export function daylightAt({ azimuthDegrees, elevationDegrees }: SunPosition): Daylight {
  const after = HOURS.find((hour) => hour.elevationDegrees >= elevationDegrees) ?? HOURS.at(-1)!;
  const before = HOURS[Math.max(0, HOURS.indexOf(after) - 1)]!;
  const span = after.elevationDegrees - before.elevationDegrees;
  const share = span > 0 ? MathUtils.clamp((elevationDegrees - before.elevationDegrees) / span, 0, 1) : 1;
  const number = (of: (hour: Hour) => number): number => MathUtils.lerp(of(before), of(after), share);
  const colour = (of: (hour: Hour) => string): Color =>
    new Color(of(before)).lerp(new Color(of(after)), share);
  const [azimuth, elevation] = [MathUtils.degToRad(azimuthDegrees), MathUtils.degToRad(elevationDegrees)];
  return {
    towardsSun: new Vector3(
      Math.sin(azimuth) * Math.cos(elevation),
      Math.sin(elevation),
      -Math.cos(azimuth) * Math.cos(elevation),
    ),
    sunColour: colour((hour) => hour.sun),
    sunIntensity: number((hour) => hour.sunIntensity),
    horizonColour: colour((hour) => hour.horizon),
    zenithColour: colour((hour) => hour.zenith),
    groundColour: colour((hour) => hour.ground),
    skyIntensity: number((hour) => hour.skyIntensity),
    glowColour: colour((hour) => hour.glow),
    lampShare: 1 - MathUtils.smoothstep(elevationDegrees, LAMPS_FULL_DEGREES, LAMPS_OFF_DEGREES),
  };
}
