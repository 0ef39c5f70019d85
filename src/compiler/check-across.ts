import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Deployment } from "./deployment.js";

/** Rules between the deployments of one run: each has a folder and names of its own. */
export function checkAcross(deployments: readonly Deployment[]): readonly Diagnostic[] {
  const first = new Map<string, Deployment>();
  return deployments.flatMap((deployment) => {
    const { name, origin } = deployment;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, deployment);
      return [];
    }
    const related = { message: "the other one", place: before.origin.place("deployment") };
    return [diagnostic("check/deployment-twice", { name }, origin.place("deployment"), related)];
  });
}
