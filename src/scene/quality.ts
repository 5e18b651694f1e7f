import type { DrawCost } from './detail-budget.ts';

/** How much the scene spends on a frame. Data only; the scene reads the fields and never asks for the name. */
export interface Quality {
  readonly name: 'high' | 'medium' | 'phone';
  /** Drawn pixels per CSS pixel, at most. */
  readonly pixelRatio: number;
  /** Drawn pixels in all, at most: a wall of 4K is drawn coarser than it could be. */
  readonly maxPixels: number;
  readonly antialias: boolean;
  /** Side of the sun's shadow map, texels; 0 draws no shadows. */
  readonly shadowMapSize: number;
  /** Side of a face of the sky, texels. */
  readonly skySize: number;
  /** Screen-space error, pixels, above which a finer tile is wanted. */
  readonly tileErrorPixels: number;
  /** What a frame may draw. */
  readonly drawBudget: DrawCost;
  /** Side of a surface's texture, texels. */
  readonly surfaceSize: number;
  readonly anisotropy: number;
  /** Whether levels of detail change over dot by dot; costs phones the hidden pixels that they would have skipped. */
  readonly fades: boolean;
}

/** The tiers of design.md, section 11. */
export const QUALITIES: Readonly<Record<Quality['name'], Quality>> = {
  high: {
    name: 'high',
    pixelRatio: 2,
    maxPixels: 2560 * 1440,
    antialias: true,
    shadowMapSize: 4096,
    skySize: 1024,
    tileErrorPixels: 12,
    drawBudget: { triangles: 1_200_000, drawCalls: 200 },
    surfaceSize: 512,
    anisotropy: 8,
    fades: true,
  },
  medium: {
    name: 'medium',
    pixelRatio: 1.25,
    maxPixels: 1920 * 1080,
    antialias: true,
    shadowMapSize: 2048,
    skySize: 512,
    tileErrorPixels: 16,
    drawBudget: { triangles: 800_000, drawCalls: 150 },
    surfaceSize: 512,
    anisotropy: 4,
    fades: true,
  },
  phone: {
    name: 'phone',
    pixelRatio: 1,
    maxPixels: 1280 * 720,
    antialias: false,
    shadowMapSize: 1024,
    skySize: 256,
    tileErrorPixels: 24,
    drawBudget: { triangles: 400_000, drawCalls: 100 },
    surfaceSize: 256,
    anisotropy: 1,
    fades: false,
  },
};

/** What a frame may draw at a quality, or so many tiers below it where frames stay slow. */
export function drawBudget({ name }: Quality, tiersBelow: number): DrawCost {
  const tiers = Object.values(QUALITIES);
  const own = tiers.findIndex((tier) => tier.name === name);
  return tiers[Math.min(own + tiersBelow, tiers.length - 1)]!.drawBudget;
}

/** Drawn pixels per CSS pixel for a canvas of this size. */
export function qualityAtResolution(
  quality: Quality,
  width: number,
  height: number,
  devicePixelRatio: number,
): number {
  const fitting = Math.sqrt(quality.maxPixels / Math.max(1, width * height));
  return Math.min(quality.pixelRatio, devicePixelRatio, fitting);
}
