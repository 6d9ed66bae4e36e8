import type { Command } from './measure.js';

export type Contender = {
  readonly name: string;
  readonly command: Command;
  /** Exit codes that mean that the work was done; 0 alone by default. */
  readonly expected?: readonly number[];
  /** Puts back what the command changes, so that every round meets the same. Not measured. */
  readonly before?: () => void;
};

export type Prepared = {
  readonly contenders: readonly Contender[];
  /** Name of the contender that the ratios are to. */
  readonly baseline: string;
  /** Bytes that a command has to go through, for a rate; absent where a rate says nothing. */
  readonly bytes?: number;
};

export type Case = {
  readonly id: string;
  readonly title: string;
  /** How often each command runs; the second number for a quick look. */
  readonly rounds: readonly [number, number];
  /** Makes what the commands are run on, in an empty folder. */
  readonly prepare: (folder: string, quick: boolean) => Promise<Prepared>;
};
