// npm test: every check there is, from a fresh clone. Ends with "N passed, N failed" over all runners.
// A static check (types, lint, format, unused code, content, models, voices, void walk, build) counts as one test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installIfNeeded } from './install.mjs';

const REPORTS = '.cache/test-reports';

installIfNeeded();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const totals = { passed: 0, failed: 0 };
const rows = [];

function run(name, command, env = {}) {
  process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
  const { status } = spawnSync(command[0], command.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function count(name, passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
  rows.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
}

function check(name, ...command) {
  const passed = run(name, command);
  count(name, passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** A runner that writes a JSON report; without a readable report the whole runner counts as one failure. */
function runner(name, report, readCounts, command, env) {
  const exitedWell = run(name, command, env);
  if (!existsSync(report)) return count(name, 0, 1);
  const { passed, failed } = readCounts(JSON.parse(readFileSync(report, 'utf8')));
  count(name, passed, exitedWell ? failed : Math.max(1, failed));
}

const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length,
});
const playwrightCounts = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

const vitest = (project) => {
  const report = `${REPORTS}/${project}.json`;
  runner(project, report, vitestCounts, [
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
};

check('types', 'npm', 'run', '-s', 'test:types');
check('lint', 'npm', 'run', '-s', 'test:lint');
check('format', 'npm', 'run', '-s', 'test:format');
check('unused code', 'npm', 'run', '-s', 'test:unused');
vitest('unit');
const built = check('models', 'npm', 'run', '-s', 'models');
check('voices', 'npm', 'run', '-s', 'narrate');
check('content', 'npm', 'run', '-s', 'check:content');
if (built) {
  vitest('models');
  check('void walk', 'npm', 'run', '-s', 'check:void', '--', '--quick');
}
if (check('build', 'npm', 'run', '-s', 'build')) {
  const report = `${REPORTS}/browser.json`;
  runner('browser', report, playwrightCounts, ['npx', 'playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
}

process.stdout.write(`\n${rows.join('\n')}\n\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exit(totals.failed === 0 ? 0 : 1);
