import type { Diagnostic } from "./diagnostic.js";

/** What a stage gives back: its value, when there is one, together with what it has to say. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins the diagnostics of stages into one report. */
export class Collector {
  readonly #diagnostics: Diagnostic[] = [];

  add(...diagnostics: readonly Diagnostic[]): void {
    this.addAll(diagnostics);
  }

  /** For as many as there may be: a call takes no more arguments than the stack has room for. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const entry of diagnostics) this.#diagnostics.push(entry);
  }

  /** Keeps what the stage says and passes its value on. */
  take<T>(result: Result<T>): T {
    this.addAll(result.diagnostics);
    return result.value;
  }

  /**
   * What was said, file by file as they first came up, in the order of the lines. Each thing once: a default that several
   * instances take is one mistake.
   */
  get diagnostics(): readonly Diagnostic[] {
    const seen = new Set<string>();
    const once = this.#diagnostics.filter(({ code, message, place }) => {
      const key = JSON.stringify([code, message, place.source.path, place.range]);
      return !seen.has(key) && seen.add(key);
    });
    const paths = new Set(once.map(({ place }) => place.source.path));
    const files = new Map([...paths].map((path, index) => [path, index]));
    const fileOf = ({ place }: Diagnostic) => files.get(place.source.path) ?? 0;
    const startOf = ({ place }: Diagnostic) => place.range?.[0] ?? -1;
    return once.sort((left, right) => fileOf(left) - fileOf(right) || startOf(left) - startOf(right));
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some(({ severity }) => severity === "error");
  }
}
