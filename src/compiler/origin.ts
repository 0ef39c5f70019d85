import type { Place } from "../diagnostics/index.js";

/** Keys and indexes from the top of a manifest to a value. */
export type Path = readonly (string | number)[];

/** Where something was written, for complaints about it. */
export interface Origin {
  /** Whether something was written there. */
  has(...inside: Path): boolean;
  /** The value, or one inside it. */
  place(...inside: Path): Place;
  /** The key of the value, or of one inside it. */
  keyPlace(...inside: Path): Place;
  /** The item of a list that reads so. */
  itemPlace(item: string, ...inside: Path): Place;
}
