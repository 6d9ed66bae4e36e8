/** All that a command learns of the process it runs in, and the only way in which it speaks. */
export type Surroundings = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Path by which this program was started. */
  readonly script: string;
  /** Path of the Node.js that runs it. */
  readonly node: string;
  readonly now: () => Date;
  /** Milliseconds since an arbitrary start. */
  readonly clock: () => number;
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Standard output: what was asked for. */
  readonly out: Sink;
  /** Standard error: what people should know besides. */
  readonly err: Sink;
};

export type Sink = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Unknown when it is no terminal. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
};
