import { expect } from 'vitest';
import { key, type Scene } from './scene.js';

/** A clean commit goes through and one with a key does not, in a folder of the repository or beside it. */
export function expectClosed(made: Scene, folder = '.'): void {
  expect(made.commit('clean', folder)).toMatchObject({ code: 0 });
  expect(made.commit(key, folder)).toMatchObject({ code: 1, output: expect.stringContaining('toy keyfence: blocked') as string });
}

/** A commit with a key goes through: nothing is checked. */
export function expectOpen(made: Scene, folder = '.'): void {
  expect(made.commit(key, folder)).toMatchObject({ code: 0 });
}
