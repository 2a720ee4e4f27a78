#!/usr/bin/env node
import { processIo } from '../src/cli/process-io.js';
import { run } from '../src/cli/run.js';

void run(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
