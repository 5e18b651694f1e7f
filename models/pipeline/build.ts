// npm run models [-- <site> …] [--quick]
import { parseArgs } from 'node:util';
import { buildSites } from './build-sites.ts';
import { formatReport } from './site-report.ts';
import { buildSurfaceLibrary } from './steps/surface-library.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    sites: { type: 'string', default: 'models/sites' },
    out: { type: 'string', default: 'public/sites' },
    surfaces: { type: 'string', default: 'public/surfaces' },
    cache: { type: 'string', default: '.cache/models' },
  },
});
const started = performance.now();
await buildSurfaceLibrary({
  outRoot: values.surfaces,
  cacheFolder: values.cache,
  log: (line) => console.log(line),
});
const { reports, failures } = await buildSites({
  sitesRoot: values.sites,
  outRoot: values.out,
  cacheFolder: values.cache,
  quick: values.quick,
  only: positionals,
  log: (line) => console.log(line),
});
console.log(`\n${formatReport(reports, (performance.now() - started) / 1000)}`);
for (const { siteId, message } of failures) console.error(`\n${siteId} was not built: ${message}`);
if (failures.length > 0) process.exitCode = 1;
