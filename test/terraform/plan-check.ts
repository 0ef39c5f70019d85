/** What plan-check says of a plan that Terraform made. */
import type { Deployment } from "../../src/compiler/deployment.js";
import { Collector, type Diagnostic } from "../../src/diagnostics/index.js";
import { checkPlan } from "../../src/plan/check-plan.js";
import { readPlan } from "../../src/plan/read.js";
import type { Files } from "./files.js";
import type { PlanResult } from "./result.js";

export function judge(deployment: Deployment, files: Files, { json }: PlanResult): readonly Diagnostic[] {
  const plan = readPlan(Buffer.from(json));
  if ("reason" in plan) throw new Error(plan.reason);
  const report = new Collector();
  report.add(
    ...checkPlan(
      deployment,
      [...files].map(([path, content]) => ({ path, content })),
      plan,
    ).diagnostics,
  );
  return report.diagnostics;
}

/** What the manifest does not explain, a line for each. */
export const unexplained = (deployment: Deployment, files: Files, plan: PlanResult): readonly string[] =>
  judge(deployment, files, plan).map(({ code, message }) => `${code}: ${message}`);
