import type { Failure } from '../failure.js';
import { didYouMean } from '../nearest.js';
import { shown } from '../shown.js';
import { summaries } from './summaries.js';

/** Why there is nothing to run, with the command that was probably meant. */
export function unknownCommand(name: string): Failure {
  return { code: 'usage', message: `unknown command ${shown(name)}${didYouMean(name, summaries.map((command) => command.name))}`, next: ['$ keyfence help'] };
}
