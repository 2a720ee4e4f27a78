// Loaded before a program with `node --import`: says on standard error how much memory it took at most.
process.on('exit', () => {
  process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB\n`);
});
