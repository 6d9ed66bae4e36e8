export { main } from '../bench/precision/run.js';
