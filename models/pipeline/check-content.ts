// npm run check:content [-- <site> …]: the curator's lint. Exit code 1 when a rule is broken.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from './check-site.ts';
import { discover } from './steps/discover.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sites: { type: 'string', default: 'models/sites' },
    out: { type: 'string', default: 'public/sites' },
  },
});
let errors = 0;
let warnings = 0;
for (const pack of discover(values.sites, positionals)) {
  for (const { severity, file, key, rule, message } of await checkSite(pack, values.out)) {
    if (severity === 'error') errors++;
    else warnings++;
    const mark = severity === 'warning' ? 'warning: ' : '';
    console.log(`${mark}${join(pack.folder, file)} ${key}: ${rule}: ${message}`);
  }
}
console.log(`${errors} errors, ${warnings} warnings`);
if (errors > 0) process.exitCode = 1;
