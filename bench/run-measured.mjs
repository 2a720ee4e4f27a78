import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('report-usage.mjs', import.meta.url));

/**
 * Runs node to its end: the seconds that it takes by the clock, the seconds of the processor's time, which other work on the
 * machine lengthens little, its memory at most in MB, and what it prints.
 */
export function runMeasured(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', USAGE, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`);
  const [, processor = '', peak = ''] = /\nprocessor (\d+) ms, peak (\d+) MB\n$/.exec(stderr) ?? [];
  return { clock, processor: Number(processor) / 1000, peak: Number(peak), output: stdout };
}
