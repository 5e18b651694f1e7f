// A building shell: walls along plan lines with their windows, collected and handed to a part.
import { Matrix4 } from 'three';
import { type Geometry, place, transform } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { openingWall } from '../../../kit/opening-wall.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { MAIN } from './dimensions.ts';
import { WINDOW_SIZE, type WindowKind, windowGeometry } from './windows.ts';

/** A window in a wall: its middle from the wall's start, its sill above the court; metres. */
export interface ShellWindow {
  readonly x: number;
  readonly sill: number;
  readonly kind: WindowKind;
  /** Whether there is light behind it in the evening. */
  readonly lit?: boolean;
}

/** A wall along a plan line ((x, north) points); its outside is on the right when walking from → to. */
export interface ShellWall {
  readonly from: Point2;
  readonly to: Point2;
  readonly bottom: number;
  readonly top: number;
  readonly windows?: readonly ShellWindow[];
  readonly thicknessMetres?: number;
  readonly ends?: boolean;
  readonly material?: string;
}

/** Turns a wall's own frame (x along, z out) into the site's. */
const wallFrame = (from: Point2, to: Point2): Matrix4 =>
  place([from[0], 0, -from[1]], (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI);

/** Windows at the middle of each of `count` bays over a length. */
export const bayMiddles = (length: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (length * (i + 0.5)) / count);

/** Collects walls and windows of one building. */
export class Shell {
  readonly #walls: { readonly material: string; readonly geometry: Geometry }[] = [];
  readonly #windows = new Map<WindowKind, { readonly at: Matrix4; readonly lit: boolean }[]>();

  constructor(private readonly level: Level) {}

  /** Adds a wall. At massing level its windows are panes on an unbroken face. */
  wall(wall: ShellWall): this {
    const length = Math.hypot(wall.to[0] - wall.from[0], wall.to[1] - wall.from[1]);
    const frame = wallFrame(wall.from, wall.to);
    const windows = wall.windows ?? [];
    const openings = windows.map(({ x, sill, kind }) => {
      const [width, height] = WINDOW_SIZE[kind];
      return { left: x - width / 2, right: x + width / 2, bottom: sill, top: sill + height };
    });
    this.#walls.push({
      material: wall.material ?? 'ochre',
      geometry: transform(
        openingWall({
          left: 0,
          right: length,
          bottom: wall.bottom,
          top: wall.top,
          thicknessMetres: wall.thicknessMetres ?? MAIN.wallThickness,
          openings: this.level === 'full' ? openings : [],
          ends: wall.ends ?? false,
        }),
        frame,
      ),
    });
    for (const window of windows) {
      const list = this.#windows.get(window.kind) ?? [];
      const at = frame.clone().multiply(new Matrix4().makeTranslation(window.x, window.sill, 0));
      list.push({ at, lit: window.lit ?? false });
      this.#windows.set(window.kind, list);
    }
    return this;
  }

  /** Where the windows of a kind stand. */
  placements(kind: WindowKind): readonly Matrix4[] {
    return (this.#windows.get(kind) ?? []).map(({ at }) => at);
  }

  /** Hands walls to one part and windows to another (or the same). */
  into(walls: PartBuilder, windows: PartBuilder = walls): void {
    for (const { material, geometry } of this.#walls) walls.add(material, geometry);
    for (const [kind, all] of this.#windows) {
      const { cream, joinery, pane } = windowGeometry(kind, this.level);
      const placements = this.placements(kind);
      windows.repeat('cream', cream, placements).repeat('joinery', joinery, placements);
      // The massing has one pane for all.
      const isLit = (lit: boolean): boolean => lit && this.level !== 'massing';
      for (const [material, lit] of [
        ['pane', false],
        ['litPane', true],
      ] as const) {
        const where = all.filter((window) => isLit(window.lit) === lit).map(({ at }) => at);
        if (where.length > 0) windows.repeat(material, pane, where);
      }
    }
  }
}
