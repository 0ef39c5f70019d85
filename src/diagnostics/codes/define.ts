export type Severity = "error" | "warning" | "note";

/** What stands behind a code. `Details` are the facts of one case; message and help are made from them. */
export interface CodeEntry<Details> {
  readonly severity: Severity;
  /** One sentence without a full stop: what is wrong, quoting what was written. */
  readonly message: (details: Details) => string;
  /** What to do about it; undefined where the message says it all. */
  readonly help?: (details: Details) => string | undefined;
  /** Longer text for `psoxy-compile explain` and the manual. */
  readonly explain: string;
}

export const define = <Details>(entry: CodeEntry<Details>): CodeEntry<Details> => entry;

/** `"a", "b" or "c"` */
export function alternatives(words: readonly (string | number)[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** `"a", "b" and "c"` */
export const list = (words: readonly string[]): string => alternatives(words).replace(/ or (?=[^ ]+$)/, " and ");

/** As many as somebody would read. */
const SHORT = 40;

/** "did you mean" when a name is near, otherwise what is allowed where that is a short list. */
export function suggestion(nearest: string | undefined, allowed: readonly string[] = []): string | undefined {
  if (nearest !== undefined) return `use ${JSON.stringify(nearest)}`;
  return allowed.length === 0 || allowed.length > SHORT ? undefined : `use ${alternatives(allowed)}`;
}
