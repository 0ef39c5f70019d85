import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import mustache from "mustache";

type Token = readonly [kind: string, name: string, start: number, end: number, inside?: readonly Token[]];

/** A template as a module: parsed, and with its parts in place, so that no run has to do it. */
export const templateModule = (path: string): string => `export default ${JSON.stringify(tokensOf(path))};`;

/** A part stands in a line of its own, without indent: `{{> step}}` in `page.html.mustache` is `step.html.mustache`. */
function tokensOf(path: string): readonly Token[] {
  const [, form] = basename(path).split(".");
  const withParts = (tokens: readonly Token[]): readonly Token[] =>
    tokens.flatMap((token): readonly Token[] => {
      const [kind, name, start, end, inside] = token;
      if (kind === ">") return tokensOf(join(dirname(path), `${name}.${form}.mustache`));
      return Array.isArray(inside) ? [[kind, name, start, end, withParts(inside)]] : [[kind, name, start, end]];
    });
  return withParts(mustache.parse(readFileSync(path, "utf8")) as unknown as readonly Token[]);
}
