// The long tablet over the three central bays and the name on it (dossier/opera-house.md, section 3.7).
import { translate } from '../../../kit/geometry.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { nameLetters } from './name-letters.ts';
import { boss, volute } from './ornament.ts';
import { since } from './phases.ts';

/** Section 3.7: the tablet's edges and the height of its capitals; the rest places them on it. */
const TABLET = { bottom: 13.65, top: 14.15, half: 5.3, letters: 0.3, foot: 13.725, thick: 0.07 } as const;
/** [estimate] Half-width of a scrolled end-block. */
const END = 0.28;

/** Tablet and end-blocks on the frieze's face at `faceZ`; the letters from 1954 on, the French wording being unknown. */
export function addTablet({ site, level, full }: Context, faceZ: number): void {
  const part = site.part('name-tablet', { evidence: 'derived', tile: 'crown' });
  const { bottom, top, half, thick } = TABLET;
  part.add('tablet', box([-half, bottom + 0.02, faceZ - 0.1], [half, top - 0.02, faceZ + thick]));
  if (!full) return;
  part.add(
    'gilt',
    box([-half, bottom - 0.02, faceZ - 0.1], [half, bottom + 0.02, faceZ + thick + 0.05]),
    box([-half, top - 0.02, faceZ - 0.1], [half, top + 0.02, faceZ + thick + 0.05]),
  );
  part.add(
    'trim',
    ...[-1, 1].flatMap((s) => {
      const x = s * (half + END);
      const middle = (bottom + top) / 2 + 0.04;
      return [
        chamferedBox([x - END, bottom - 0.03, faceZ - 0.1], [x + END, top + 0.12, faceZ + 0.1], 0.04),
        chamferedBox(
          [x - END - 0.03, top + 0.06, faceZ - 0.1],
          [x + END + 0.03, top + 0.14, faceZ + 0.16],
          0.02,
        ),
        translate(volute(0.2, 0.07, s > 0 ? 1 : -1), [x, middle, faceZ + 0.09]),
        ...[-1, 1].map((k) =>
          translate(
            boss(
              [
                [0.05, 0],
                [0.04, 0.03],
                [0, 0.05],
              ],
              8,
            ),
            [x + k * 0.2, bottom + 0.06, faceZ + 0.1],
          ),
        ),
      ];
    }),
  );
  const letters = site.part('name-letters', {
    evidence: 'derived',
    tile: 'crown',
    solid: false,
    phases: since('patched-1954'),
  });
  if (level !== 'massing') {
    letters.add('gilt', translate(nameLetters(TABLET.letters), [0, TABLET.foot, faceZ + thick]));
  }
}
