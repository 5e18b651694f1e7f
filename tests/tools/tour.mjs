// npm run tour: from a fresh clone to the tour in the browser.
import { spawnSync } from 'node:child_process';
import { installIfNeeded } from './install.mjs';

const run = (...words) => {
  const { status } = spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

installIfNeeded();
run('tsx', 'models/pipeline/build.ts');
run('tsx', 'models/voices/narrate.ts');
run('vite', 'build');
process.stdout.write('\nThe tour is at http://127.0.0.1:4173/ — end it with Ctrl+C.\n');
run(
  'vite',
  'preview',
  '--host',
  '127.0.0.1',
  '--port',
  '4173',
  '--strictPort',
  ...(process.env.CI ? [] : ['--open']),
);
