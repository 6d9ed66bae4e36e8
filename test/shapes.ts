import { commands } from './shapes/commands.js';
import { compiled } from './shapes/compiled.js';
import { notes } from './shapes/notes.js';
import { scripts } from './shapes/script.js';
import { settings } from './shapes/settings.js';
import type { Shape } from './shapes/shape.js';

export type { Shape };

/** The shapes in which every rule has to find its keys. */
export const shapes: readonly Shape[] = [...scripts, ...compiled, ...settings, ...commands, ...notes];
