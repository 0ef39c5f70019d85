/** What comes from outside, and the command lines that take it. */

/** One kind of input: a file that the fuzzer writes, and everything around it. */
export interface Target {
  readonly name: string;
  /** Where the input stands, from the folder that the command lines run in. */
  readonly path: string;
  /** What its text is mostly made of, which decides how it is changed. */
  readonly form: "yaml" | "json";
  /** Real inputs, to be changed. */
  readonly seeds: readonly Buffer[];
  /** Files beside the input. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Command lines that are run once, before there is any input: the folder as an earlier run left it. */
  readonly before: readonly CommandLine[];
  /** Files that take their places after that. */
  readonly after: ReadonlyMap<string, Buffer>;
  /** The command lines that take the input, in turn. */
  readonly commands: readonly CommandLine[] | ((input: Buffer) => readonly CommandLine[]);
  /** Whether what an interrupted run left may be settled although something is an error. */
  readonly settles?: true;
}

export type CommandLine = readonly string[];
