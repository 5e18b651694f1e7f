import { DoubleSide, Mesh, MeshBasicMaterial, Raycaster, Vector3 } from 'three';
import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { closedEdges, signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf, type Geometry } from './geometry.ts';
import { archRows, type PiercedPrismParams, piercedPrism } from './pierced-prism.ts';

const SHAFT: PiercedPrismParams = {
  sides: 8,
  stations: [
    { y: 0, half: 2.5 },
    { y: 1, half: 2.4 },
    { y: 1, half: 2.3 },
    { y: 10, half: 2 },
  ],
  openings: [
    {
      face: 0,
      rows: [
        { y: 4, half: 0.3 },
        { y: 4.6, half: 0.3 },
      ],
    },
    { face: 3, rows: archRows(5, 6.2, 0.7) },
  ],
  chamfer: 0,
  columns: 2,
  innerHalf: 1.1,
};

function hits(geometry: Geometry, origin: Vector3, direction: Vector3): number[] {
  const buffer = new BufferGeometry();
  buffer.setAttribute('position', new BufferAttribute(new Float32Array(geometry.positions), 3));
  buffer.setIndex([...geometry.indices]);
  const mesh = new Mesh(buffer, new MeshBasicMaterial({ side: DoubleSide }));
  return new Raycaster(origin, direction.normalize()).intersectObject(mesh).map((hit) => hit.distance);
}

describe('pierced prism', () => {
  it('is a closed body with its openings cut through', () => {
    expect(closedEdges(piercedPrism(SHAFT))).toBe(true);
    expect(signedVolume(piercedPrism(SHAFT))).toBeGreaterThan(0);
    expect(closedEdges(piercedPrism({ ...SHAFT, openings: [] }))).toBe(true);
  });

  it('lets one look through an opening into the room, and nowhere else', () => {
    const shaft = piercedPrism(SHAFT);
    // Through the window on +x to the far inner face at x = −1.1; beside it the wall stops the eye at once.
    expect(hits(shaft, new Vector3(10, 4.3, 0.02), new Vector3(-1, 0, 0))[0]).toBeCloseTo(11.1, 3);
    expect(hits(shaft, new Vector3(10, 3.5, 0.02), new Vector3(-1, 0, 0))[0]).toBeLessThan(8);
    expect(hits(shaft, new Vector3(10, 4.3, 0.4), new Vector3(-1, 0, 0))[0]).toBeLessThan(8);
  });

  it('stands across flats as its stations say', () => {
    const { min, max } = boundsOf(piercedPrism(SHAFT));
    expect(max[0] - min[0]).toBeCloseTo(5);
    expect(max[2] - min[2]).toBeCloseTo(5);
    expect(max[1]).toBe(10);
  });

  it('refuses an opening that leaves the prism', () => {
    const tall = [
      {
        face: 0,
        rows: [
          { y: 9, half: 0.2 },
          { y: 11, half: 0.2 },
        ],
      },
    ];
    expect(() => piercedPrism({ ...SHAFT, openings: tall })).toThrow('outside the prism');
  });
});
