// Courses of blocks that repeat: bricks, ashlar, slabs, boards.
import { hash } from './field.ts';

/** How a tile is divided. */
export interface Courses {
  readonly tileMetres: number;
  /** Whole courses in a tile; even where rows alternate. */
  readonly rows: number;
  /** Whole blocks in a row. */
  readonly blocksIn: (row: number) => number;
  /** By how much of a block a row is moved along. */
  readonly shiftOf: (row: number) => number;
  /** How far an upright joint strays, as a share of the block's length. Default 0. */
  readonly stray?: number;
  readonly seed: number;
}

/** The block that a point lies in. Lengths in metres. */
export interface Block {
  readonly row: number;
  /** A whole number that no other block of the tile has. */
  readonly id: number;
  /** From the block's centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** To the nearest border of the block: the middle of the joint. */
  readonly edge: number;
}

/** Finds the block at (u, v). */
export function blockAt(courses: Courses, u: number, v: number): Block {
  const { tileMetres, rows, seed, stray = 0 } = courses;
  const height = tileMetres / rows;
  const rowIndex = Math.floor(v / height);
  const row = ((rowIndex % rows) + rows) % rows;
  const y = v - (rowIndex + 0.5) * height;
  const count = courses.blocksIn(row);
  const pitch = tileMetres / count;
  const along = u / pitch - courses.shiftOf(row);
  let column = Math.floor(along);
  let left = jointAt(column, count, row, seed, stray);
  let right = jointAt(column + 1, count, row, seed, stray);
  if (along < left) {
    column -= 1;
    right = left;
    left = jointAt(column, count, row, seed, stray);
  } else if (along >= right) {
    column += 1;
    left = right;
    right = jointAt(column + 1, count, row, seed, stray);
  }
  const width = (right - left) * pitch;
  const x = (along - (left + right) / 2) * pitch;
  return {
    row,
    id: row * 256 + (((column % count) + count) % count),
    x,
    y,
    width,
    height,
    edge: Math.min(width / 2 - Math.abs(x), height / 2 - Math.abs(y)),
  };
}

/** Where an upright joint lies along its row, in blocks. Not a closure of `blockAt`: that runs at every point. */
function jointAt(joint: number, count: number, row: number, seed: number, stray: number): number {
  if (stray === 0) return joint;
  return joint + (hash(((joint % count) + count) % count, row, seed) - 0.5) * 2 * stray;
}

/** A number in [0, 1) that belongs to a block; `use` tells apart what it is for. */
export const blockRandom = (block: Block, use: number): number => hash(block.id, use, 4243);

/** How far a block stands out of true at a point of its face: pushed in or out by `push` and rocked by `rock`, metres. */
export const outOfTrue = (block: Block, push: number, rock: number): number =>
  (blockRandom(block, 1) - 0.5) * 2 * push +
  (blockRandom(block, 2) - 0.5) * 4 * rock * (block.x / block.width) +
  (blockRandom(block, 3) - 0.5) * 4 * rock * (block.y / block.height);
