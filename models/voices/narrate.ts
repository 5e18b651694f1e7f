// npm run narrate [-- <site> …] [-- --sheet] [-- --lang vi]: the voices of all tours, or the sheet for recording them.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../src/content/index.ts';
import { discover, type SitePack } from '../pipeline/steps/discover.ts';
import { recordingSheet } from './recording-sheet.ts';
import { siteVoices } from './site-voices.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sheet: { type: 'boolean', default: false },
    lang: { type: 'string' },
    sites: { type: 'string', default: 'models/sites' },
    out: { type: 'string', default: 'public/voices' },
    cache: { type: 'string', default: '.cache/voices' },
  },
});
const packs = discover(values.sites, positionals);
const lang = LANGS.find((each) => each === values.lang);
if (values.lang !== undefined && !lang) {
  throw new Error(`--lang: "${values.lang}" is none of ${LANGS.join(', ')}`);
}
if (values.sheet) console.log(recordingSheet(packs));
else if (lang) await narrate(packs, lang);
else await narrateAll();

/** A process a language: synthesizing keeps a core busy. */
async function narrateAll(): Promise<void> {
  const codes = await Promise.all(
    LANGS.map(
      (each) =>
        new Promise<number>((resolve) => {
          const child = fork(process.argv[1]!, [...process.argv.slice(2), '--lang', each]);
          child.on('exit', (code) => resolve(code ?? 1));
        }),
    ),
  );
  process.exitCode = Math.max(...codes);
}

async function narrate(sites: readonly SitePack[], spoken: Lang): Promise<void> {
  const command = process.env.NARRATE_COMMAND ?? null;
  const options = { outRoot: values.out, cacheFolder: values.cache, command };
  for (const pack of sites) {
    const { origins, made, seconds, bytes } = await siteVoices(pack, spoken, options);
    const from = Object.entries(origins)
      .filter(([, count]) => count > 0)
      .map(([origin, count]) => `${count} ${origin}`);
    const size = `${seconds.toFixed(0)} s, ${Math.round(bytes / 1000)} kB`;
    console.log(`${pack.id} ${spoken}: ${size}, ${from.join(', ')}; ${made} files anew`);
  }
}
