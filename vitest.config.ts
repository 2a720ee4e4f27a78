import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { hyphenationPlugin } from './scripts/hyphenation-plugin.mjs';
import { lexiconPlugin } from './scripts/lexicon-plugin.mjs';

/** Far more than a test takes on the slowest machine, in milliseconds: a net against what hangs, no measure of time. */
const HANGS = 600_000;

/** `vitest run --mode all` runs the slow tests too, and tries each property with ten times as many examples. */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  plugins: [lexiconPlugin(), hyphenationPlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: mode === 'all' ? [] : ['tests/**/*.slow.test.ts'],
    globalSetup: 'tests/build.ts',
    setupFiles: 'tests/properties.ts',
    env: { PROPERTY_EXAMPLES: mode === 'all' ? '1000' : '100' },
    // No test changes what others see: one load of the modules a worker is two fifths of the time.
    isolate: false,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS } },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text'], thresholds: { lines: 95, branches: 95 } },
  },
}));

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default config;
