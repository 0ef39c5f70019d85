import { azureadErrors } from "./azuread.js";
import { entraErrors } from "./entra.js";
import type { OutsideError } from "./error.js";
import { graphErrors } from "./graph.js";
import { proxyErrors } from "./proxy.js";

export type { OutsideError, Trait } from "./error.js";

/** Errors of other programs that people who run proxies meet. */
export const outsideErrors: readonly OutsideError[] = [
  ...proxyErrors,
  ...entraErrors,
  ...graphErrors,
  ...azureadErrors,
];
