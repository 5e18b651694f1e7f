import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'models/kit/**/*.test.ts',
            'models/pipeline/**/*.test.ts',
            'models/voices/**/*.test.ts',
            'tests/house/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'models',
          include: ['models/sites/**/*.test.ts', 'models/surfaces/**/*.test.ts', 'tests/sites/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
