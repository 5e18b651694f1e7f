// The dark-red plaque of the national monument on a pier of the arcade (dossier/opera-house.md, section 3.3).
import { merge, translate } from '../../../kit/geometry.ts';
import { chamferedBox } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { boss, reliefPanel } from './ornament.ts';
import { PRESENT } from './phases.ts';

/** Section 3.3: 0.85 × 0.62 m on the pier at x −1.93, its middle at 3.35; the pier's face from section 3.3's depth. */
const PLAQUE = { x: -1.93, y: 3.35, width: 0.85, height: 0.62, pierFaceZ: 0.6, thick: 0.035 } as const;

/** A bevelled slab with a raised edge and four studs; its words are not recorded. */
export function addPlaque({ site, full }: Context): void {
  if (!full) return;
  const { x, y, width, height, pierFaceZ, thick } = PLAQUE;
  const [w, h] = [width / 2, height / 2];
  const slab = merge(
    chamferedBox([-w, -h, -0.06], [w, h, thick], 0.012),
    translate(reliefPanel([-w + 0.03, -h + 0.03, w - 0.03, h - 0.03], 0.018, 0.008), [0, 0, thick]),
  );
  const studs = [-1, 1].flatMap((s) =>
    [-1, 1].map((t) =>
      boss(
        [
          [0.018, -0.01],
          [0.016, 0.008],
          [0, 0.014],
        ],
        10,
        [s * (w - 0.08), t * (h - 0.08)],
      ),
    ),
  );
  site
    .part('monument-plaque', { evidence: 'derived', tile: 'front', solid: false, phases: PRESENT })
    .add('plaque', translate(slab, [x, y, pierFaceZ]))
    .add('gilt', translate(merge(...studs), [x, y, pierFaceZ + thick]));
}
