// Parses a page with parse5 and does nothing with it: what bench/hostile.mjs compares with.
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

parse(readFileSync(process.argv[2], 'utf8'));
