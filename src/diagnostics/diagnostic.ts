import type { CodeEntry, Severity } from "./codes/define.js";
import { codes } from "./codes/index.js";
import type { Place } from "./source.js";

/** The name of a kind of mistake: `stage/kebab-code`. Never reused for something else. */
export type Code = keyof typeof codes;

export type Details<C extends Code> = (typeof codes)[C] extends CodeEntry<infer D> ? D : never;

/** Something a user should know: what, where and what to do. Every format prints these facts. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly place: Place;
  /** The other place, when two disagree. */
  readonly related?: { readonly message: string; readonly place: Place };
}

export function diagnostic<C extends Code>(
  code: C,
  details: Details<C>,
  place: Place,
  related?: Diagnostic["related"],
): Diagnostic {
  const entry = codes[code] as CodeEntry<Details<C>>;
  const help = entry.help?.(details);
  return {
    code,
    severity: entry.severity,
    message: entry.message(details),
    ...(help === undefined ? {} : { help }),
    place,
    ...(related === undefined ? {} : { related }),
  };
}

/** The longer text behind a code. */
export const explanation = (code: Code): string => codes[code].explain;
