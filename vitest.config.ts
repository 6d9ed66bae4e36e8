import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most tests wait for Git: a worker for every core, not one fewer.
    maxWorkers: '100%',
    // Stories with real Git start many processes; on a loaded machine they take their time. No test asserts on time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A hook of this repository, or a CI, sets variables that would point the tests' Git elsewhere.
    env: { GIT_CONFIG_NOSYSTEM: '1', HUSKY: '' },
  },
});

export default config;
