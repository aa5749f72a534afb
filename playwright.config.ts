import { defineConfig } from '@playwright/test';
import chromiumArgs from './scripts/run/chromium-args.json' with { type: 'json' };

const port = Number(process.env.E2E_PORT ?? 3217);
const executablePath = process.env.CHROMIUM_PATH;

/** Drives a server that was built before (`npm run build`, or `npm test`, which does all of it). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.narrows/e2e',
  forbidOnly: true,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  // A browser keeps two cores busy with its server: two of them on two cores take as long as one after the other.
  workers: '50%',
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    // A trace of every test takes half of its time: asked for where one fails (npm run e2e -- --trace on).
    screenshot: 'only-on-failure',
    launchOptions: executablePath ? { executablePath, args: chromiumArgs } : {},
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  },
});
