import type { Readable, Writable } from "node:stream";

/** 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug of ours (see main.ts), 130 broken off by Ctrl-C. */
export type ExitStatus = 0 | 1 | 2 | 3 | 130;

/** Where the program speaks, and what it is told besides its command line. */
export interface Streams {
  /** For what programs read. */
  readonly output: (text: string) => void;
  /** For people. */
  readonly error: (text: string) => void;
  /** Whether `error` is a terminal. */
  readonly isTerminal: boolean;
  readonly noColor: boolean;
  /** A variable of the environment. */
  readonly variable: (name: string) => string | undefined;
  /** Resolves when somebody wants the program to end. From the first call on it is the program that has to. */
  readonly stopped: () => Promise<void>;
  /** Width of the terminal that `output` goes to; undefined where it goes to a file or a program. */
  readonly columns?: number | undefined;
  /** Somebody who can be asked; undefined in scripts and pipelines. */
  readonly dialogue?: Dialogue | undefined;
}

/** Both ends of a terminal. */
export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
}
