import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a system ends a process whose time is over. */
const STOPPED = ['SIGXCPU', 'SIGKILL'];

const USAGE = fileURLToPath(new URL('report-usage.mjs', import.meta.url));

/**
 * Runs node to its end: the seconds that it takes by the clock, the seconds of the processor's time, which other work on the
 * machine lengthens little, its memory at most in MB, and what it prints. A run that takes more than `most` seconds of the
 * processor's time is stopped, and has taken endless time.
 */
export function runMeasured(args, { most } = {}) {
  const command = [process.execPath, '--import', USAGE, ...args];
  const [file, ...rest] =
    most === undefined ? command : ['bash', '-c', `ulimit -t ${most} && exec "$@"`, 'bash', ...command];
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(file, rest, {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const clock = (performance.now() - start) / 1000;
  if (most !== undefined && STOPPED.includes(signal)) return { clock, processor: Number.POSITIVE_INFINITY };
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status ?? signal}: ${stderr}`);
  const [, processor = '', peak = ''] = /\nprocessor (\d+) ms, peak (\d+) MB\n$/.exec(stderr) ?? [];
  return { clock, processor: Number(processor) / 1000, peak: Number(peak), output: stdout };
}
