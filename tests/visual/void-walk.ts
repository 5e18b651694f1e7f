// npm run check:void [-- <site> …] [-- --quick]: does anything that a visitor can see end in nothing, or show its inside?
// Walks built sites by ray on the processor, without a browser. Exit code 1 when something is wrong.
import { parseArgs } from 'node:util';
import { discover } from '../../models/pipeline/steps/discover.ts';
import { WALK_DEFAULTS } from '../sites/void-walk/viewpoints.ts';
import { type BadView, isSound, type PhaseFindings, walkSite } from '../sites/void-walk/void-walk.ts';

const FAN = { columns: 96, rows: 54 };
/** Enough to see whether something is plainly wrong. */
const QUICK_FAN = { columns: 48, rows: 27 };
const QUICK_WALK = { standingPlaces: 100, orbitDistances: 2, orbitHeights: 3, orbitSides: 4 };
const WORST_VIEWS = 6;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    sites: { type: 'string', default: 'models/sites' },
    out: { type: 'string', default: 'public/sites' },
  },
});

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(4)} %`;
const point = (p: readonly number[]): string => `[${p.map((value) => value.toFixed(1)).join(', ')}]`;

function tell(found: PhaseFindings): void {
  const { siteId, phase, views, rays, voids, inverted } = found;
  const verdict = isSound(found) ? 'ok  ' : 'FAIL';
  console.log(
    `${verdict} ${siteId} · ${phase}: ${views} views, ${(rays / 1e6).toFixed(1)} M rays, ${voids} into the void, ${percent(inverted, rays)} on a back`,
  );
  if (isSound(found)) return;
  const parts = [...found.invertedByPart].sort((a, b) => b[1] - a[1]).slice(0, WORST_VIEWS);
  if (parts.length > 0) console.log(`     backs: ${parts.map(([id, n]) => `${id} ${n}`).join(', ')}`);
  const byInverted = [...found.badViews].sort((a, b) => b.look.inverted - a.look.inverted);
  const worst = new Set([...found.badViews.slice(0, WORST_VIEWS), ...byInverted.slice(0, WORST_VIEWS)]);
  for (const bad of worst) console.log(`     ${sentence(bad)}`);
}

function sentence({ view, look }: BadView): string {
  const parts = [...look.invertedByPart].map(([id, count]) => `${id} ${count}`).join(', ');
  const backs = look.inverted > 0 ? `, ${look.inverted} on a back (${parts})` : '';
  return `${view.name}: from ${point(view.position)} to ${point(view.target)}: ${look.voids} void${backs}`;
}

let failed = 0;
for (const { id } of discover(values.sites, positionals)) {
  const started = performance.now();
  const phases = values.quick
    ? await walkSite(id, QUICK_FAN, QUICK_WALK, values.out)
    : await walkSite(id, FAN, WALK_DEFAULTS, values.out);
  for (const found of phases) tell(found);
  console.log(`     ${((performance.now() - started) / 1000).toFixed(1)} s`);
  failed += phases.filter((found) => !isSound(found)).length;
}
console.log(
  failed === 0 ? 'Nothing ends in nothing, and no body shows its inside.' : `${failed} phases fail.`,
);
if (failed > 0) process.exitCode = 1;
