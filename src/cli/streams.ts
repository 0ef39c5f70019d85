/** 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug of ours (see main.ts). */
export type ExitStatus = 0 | 1 | 2 | 3;

/** Where the program speaks: reports for people to `error`, what programs read to `output`. */
export interface Streams {
  readonly output: (text: string) => void;
  readonly error: (text: string) => void;
  readonly isTerminal: boolean;
  readonly noColor: boolean;
}
