/** Subcommands, each loaded only when it is asked for. */
import { nearest } from "../../diagnostics/index.js";
import type { ExitStatus, Streams } from "../streams.js";

type Command = (words: readonly string[], streams: Streams, version: string) => ExitStatus | Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init/init.js")).init,
  diff: async () => (await import("./diff.js")).diff,
  "plan-check": async () => (await import("./plan-check.js")).planCheck,
  runbook: async () => (await import("./runbook.js")).runbook,
  explain: async () => (await import("./explain/explain.js")).explain,
  connectors: async () => (await import("./connectors/connectors.js")).connectors,
  schema: async () => (await import("./schema.js")).schema,
};

/** The command that a command line begins with; undefined: it is about manifests. */
export const commandOf = (words: readonly string[]): (() => Promise<Command>) | undefined => {
  const [first = ""] = words;
  return Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
};

/** The command that a word which is no file most likely stands for. */
export const commandLike = (word: string): string | undefined =>
  /^[a-z-]+$/i.test(word) ? nearest(word, Object.keys(COMMANDS)) : undefined;

/** The help of a command that has more to say than fits into the program's; undefined: it is there. */
export const helpOf = async ([first]: readonly string[]): Promise<string | undefined> =>
  first === "init" ? (await import("./init/help.js")).INIT_HELP : undefined;
