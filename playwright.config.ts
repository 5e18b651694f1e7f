import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from './tests/tools/chromium.mjs';

const PORT = 4179;

export default defineConfig({
  testDir: 'tests/e2e',
  // Software WebGL on two cores: a first frame may take several seconds, and two pages at once starve each other.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 960, height: 540 },
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `node tests/tools/serve-dist.mjs ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
