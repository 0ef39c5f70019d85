import type { Emitter } from "../emitter.js";
import { markdownRunbook } from "./markdown.js";
import { runbookOf } from "./runbook.js";

/** What people must do that Terraform cannot: consent, and what goes with it. */
export const runbookEmitter: Emitter = {
  name: "runbook",
  emit: (deployment) => [{ path: "CONSENT.md", content: markdownRunbook(runbookOf(deployment)) }],
};
