import { awsEmitter } from "./aws/index.js";
import { azureadEmitter } from "./azuread/index.js";
import type { Emitter } from "./emitter.js";
import { entraEmitter } from "./entra/index.js";
import { gcpEmitter } from "./gcp/index.js";
import { rootEmitter } from "./root/index.js";
import { runbookEmitter } from "./runbook/index.js";

/** Everything that is emitted. Another host or format is one folder and one line here. */
export const emitters: readonly Emitter[] = [
  rootEmitter,
  azureadEmitter,
  awsEmitter,
  gcpEmitter,
  entraEmitter,
  runbookEmitter,
];
