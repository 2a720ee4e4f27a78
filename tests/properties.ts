import fc from 'fast-check';

// The same examples in every run, so that a run says the same on every machine; SEED=<number> tries others.
fc.configureGlobal({
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: Number(process.env['PROPERTY_EXAMPLES']),
});
