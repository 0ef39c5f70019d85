import mustache from "mustache";
import type { Emitter } from "../emitter.js";
import template from "./consent.md.mustache";
import { runbookView } from "./view.js";

/** What people must do that Terraform cannot: consent, and what goes with it. */
export const runbookEmitter: Emitter = {
  name: "runbook",
  emit: (deployment) => [{ path: "CONSENT.md", content: mustache.render(template, runbookView(deployment)) }],
};
