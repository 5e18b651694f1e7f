import { describe, expect, it } from 'vitest';
import { closedEdges, signedVolume } from '../../tests/sites/closed-edges.ts';
import { type ArchedDoor, archBand, panelAroundDoor } from './arch-outline.ts';
import { signedArea } from './outline.ts';
import { extrude } from './solids.ts';

const DOOR: ArchedDoor = { width: 2, springing: 3, segments: 24 };

describe('outlines round an arched door', () => {
  it('make a band as wide on the jambs as over the head', () => {
    const band = archBand(DOOR, 0.1, 0.3);
    // Two jambs of 0.2 × 3 m and half a ring between radii 1.3 and 1.1.
    expect(signedArea(band)).toBeCloseTo(2 * 0.2 * 3 + (Math.PI / 2) * (1.3 ** 2 - 1.1 ** 2), 1);
  });

  it('leave the door out of a panel', () => {
    const panel = panelAroundDoor(DOOR, 2, 5);
    expect(Math.abs(signedArea(panel))).toBeCloseTo(4 * 5 - (2 * 3 + Math.PI / 2), 1);
  });

  it('push to closed bodies', () => {
    for (const outline of [archBand(DOOR, 0, 0.2), panelAroundDoor(DOOR, 2, 5)]) {
      const body = extrude(outline, -0.3, 0.1);
      expect(closedEdges(body)).toBe(true);
      expect(signedVolume(body)).toBeGreaterThan(0);
    }
  });
});
