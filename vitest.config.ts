import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { lexiconPlugin } from './scripts/lexicon-plugin.mjs';

const config: ViteUserConfig = defineConfig({
  plugins: [lexiconPlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text'], thresholds: { lines: 95 } },
  },
});

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default config;
