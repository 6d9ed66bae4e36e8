export { main } from '../bench/run.js';
