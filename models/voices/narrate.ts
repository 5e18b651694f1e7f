// npm run narrate [-- <site> …] [-- --sheet]: the voices of all tours, or the sheet for recording them.
import { parseArgs } from 'node:util';
import { LANGS } from '../../src/content/index.ts';
import { discover } from '../pipeline/steps/discover.ts';
import { recordingSheet } from './recording-sheet.ts';
import { siteVoices } from './site-voices.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sheet: { type: 'boolean', default: false },
    sites: { type: 'string', default: 'models/sites' },
    out: { type: 'string', default: 'public/voices' },
    cache: { type: 'string', default: '.cache/voices' },
  },
});
const packs = discover(values.sites, positionals);
if (values.sheet) console.log(recordingSheet(packs));
else await narrate();

async function narrate(): Promise<void> {
  const command = process.env.NARRATE_COMMAND ?? null;
  const options = { outRoot: values.out, cacheFolder: values.cache, command };
  for (const pack of packs) {
    for (const lang of LANGS) {
      const { origins, made, seconds, bytes } = await siteVoices(pack, lang, options);
      const from = Object.entries(origins)
        .filter(([, count]) => count > 0)
        .map(([origin, count]) => `${count} ${origin}`);
      console.log(
        `${pack.id} ${lang}: ${seconds.toFixed(0)} s, ${Math.round(bytes / 1000)} kB, ${from.join(', ')}; ${made} files anew`,
      );
    }
  }
}
