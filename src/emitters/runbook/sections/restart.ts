import type { Context } from "../context.js";
import { output, paragraph, type Section, say, shell } from "../document.js";

/** Proxies keep tokens. */
export const restartSection = ({ deployment, host }: Context): Section => ({
  id: "restart",
  title: "Start the proxies anew",
  opening: [],
  steps: [
    {
      id: "restart",
      title: say`Make running proxies forget their tokens`,
      role: "engineer",
      who: say`platform engineer, signed in to ${host.place}`,
      why: say`A proxy that was called before the consent keeps a token without permissions for up to 90 minutes, and answers 403 as long.`,
      actions: [shell(...host.restarts)],
      checks: [
        paragraph`No command complains, and Terraform still has nothing to do:`,
        shell("terraform plan"),
        output("No changes. Your infrastructure matches the configuration."),
      ],
      undo: [
        paragraph`Nothing to undo: ${deployment.instances.length === 1 ? "the proxy runs" : "the proxies run"} the same program with the same settings.`,
      ],
    },
  ],
});
