export { main } from '../bench/ordinary/run.js';
