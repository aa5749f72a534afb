import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/server-only.ts` };

/** One project per kind of test; only components need a DOM. */
const project = (name: string, environment: 'node' | 'jsdom') => ({
  plugins: [react()],
  resolve: { alias },
  test: {
    name,
    environment,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    // Tests over all rows share two cores with everything else.
    testTimeout: 30_000,
    env: { TZ: 'Pacific/Kiritimati' },
  },
});

export default defineConfig({
  test: {
    // As many as there are cores: one fewer, the default, leaves half of two cores idle.
    maxWorkers: '100%',
    projects: [
      project('unit', 'node'),
      project('data', 'node'),
      project('api', 'node'),
      project('components', 'jsdom'),
    ],
  },
});
