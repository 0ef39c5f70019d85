import type { Emitter } from "../emitter.js";
import { htmlRunbook } from "./html.js";
import { markdownRunbook } from "./markdown.js";
import { runbookOf } from "./runbook.js";

/** What people must do that Terraform cannot: consent, and what goes with it. */
export const runbookEmitter: Emitter = {
  name: "runbook",
  emit: (deployment) => {
    const runbook = runbookOf(deployment);
    return [
      { path: "CONSENT.md", content: markdownRunbook(runbook) },
      { path: "consent.html", content: htmlRunbook(runbook) },
    ];
  },
};
