import { shellArgument } from "../escape.js";
import { code, type Sentence, say } from "./document.js";

/** Values of `terraform output -json`, each without its type. */
export type Outputs = Readonly<Record<string, unknown>>;

/** Where a value stands: the name of an output, then keys. */
export type OutputPath = readonly [output: string, ...keys: string[]];

/** What Terraform alone knows: the values where they are given, otherwise the commands that print them. */
export interface Known {
  /** Whether the values are given. */
  readonly filled: boolean;
  readonly value: (...path: OutputPath) => string | undefined;
  /** A word of a shell command. */
  readonly word: (...path: OutputPath) => string;
  /** The same, encoded for the query of an address. */
  readonly queryWord: (...path: OutputPath) => string;
  /** A command that prints it. */
  readonly command: (...path: OutputPath) => string;
  /** A command that prints it as JSON. */
  readonly jsonCommand: (...path: OutputPath) => string;
  /** For people: the value, or the command that prints it. */
  readonly shown: (...path: OutputPath) => Sentence;
}

export function known(outputs: Outputs | undefined): Known {
  const find = (path: OutputPath): unknown =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], outputs);
  const value = (...path: OutputPath) => {
    const found = find(path);
    return typeof found === "string" ? found : undefined;
  };
  const word = (path: OutputPath, text: (value: string) => string, filter: string) => {
    const found = value(...path);
    return found === undefined ? `"$(${commandFor(path, filter)})"` : shellArgument(text(found));
  };
  return {
    filled: outputs !== undefined,
    value,
    word: (...path) => word(path, (text) => text, ""),
    queryWord: (...path) => word(path, encodeURIComponent, "@uri"),
    command: (...path) => commandFor(path, ""),
    jsonCommand: (...path) =>
      outputs === undefined
        ? commandFor(path, "", "jq")
        : `printf '%s\\n' ${shellArgument(JSON.stringify(find(path), null, 2))}`,
    shown: (...path) => {
      const found = value(...path);
      return found === undefined ? say`what ${code(commandFor(path, ""))} prints` : [code(found)];
    },
  };
}

/** Keys are letters, digits and hyphens; a hyphen would be a minus to jq outside of brackets. */
function commandFor([output, ...keys]: OutputPath, filter: string, jq = "jq -r"): string {
  if (keys.length === 0 && filter === "") return `terraform output -raw ${output}`;
  const place = `.${keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `["${key}"]`)).join("")}`;
  return `terraform output -json ${output} | ${jq} '${filter === "" ? place : `${place} | ${filter}`}'`;
}
