// Loaded before a program with `node --import`: says on standard error what it took, the processor time of all its threads
// and its memory at most.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const processor = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(`\nprocessor ${processor} ms, peak ${Math.round(maxRSS / 1000)} MB\n`);
});
