export { neutralise } from '../article/safe-text.js';
