export type { Format, Omission, Parsed } from '../article/parsed.js';
