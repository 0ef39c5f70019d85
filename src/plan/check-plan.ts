import type { Deployment } from "../compiler/deployment.js";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { OutputFile } from "../emitters/emitter.js";
import { judgeConfiguration } from "./configuration.js";
import { type EmittedObject, isOurModule, readEmitted } from "./emitted.js";
import { judgeForeign } from "./foreign.js";
import { judgeObject } from "./objects.js";
import { PermissionNames } from "./permissions.js";
import type { Change, Plan } from "./plan.js";
import { judgePolicies } from "./policies.js";
import { type Explanation, judgeChange } from "./what-happens.js";

export interface Judgement {
  /** What the manifest does not explain. */
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of policies whose text is known only after the apply; what they will say stands in the emitted files. */
  readonly undetermined: readonly string[];
}

/** Compares a plan with what a manifest compiles to. */
export function checkPlan(deployment: Deployment, files: readonly OutputFile[], plan: Plan): Judgement {
  const explanation: Explanation = { deployment, emitted: readEmitted(files), plan };
  const whole = judgeWhole(explanation);
  if (whole.length > 0) return { diagnostics: whole, undetermined: [] };
  const names = new PermissionNames(deployment, plan);
  const policies = judgePolicies(explanation);
  return {
    diagnostics: [
      ...plan.changes.flatMap((change) => [
        ...(isOurModule(change.module) ? judgeChange(change, explanation) : []),
        ...judgeForeign(change, explanation, names),
      ]),
      ...policies.diagnostics,
      ...managed(explanation).flatMap((object) => judgeObject(object, explanation, names)),
      ...judgeConfiguration(explanation),
    ],
    undetermined: policies.undetermined,
  };
}

const managed = ({ emitted }: Explanation): readonly EmittedObject[] =>
  [...emitted.objects.values()].filter((object) => object.managed);

/** One word in place of one for each object, where the plan as a whole is not about the manifest, or destroys all of it. */
function judgeWhole(explanation: Explanation): readonly Diagnostic[] {
  const { deployment, plan } = explanation;
  const objects = managed(explanation);
  const planned = new Map<string, Change>(
    plan.changes.filter(({ deposed }) => !deposed).map((change) => [change.address, change]),
  );
  const { name, origin } = deployment;
  const place = origin.place("deployment");
  const known = objects.filter(({ address }) => planned.has(address) || plan.configuration.objects.has(address));
  if (known.length * 2 < objects.length) {
    const details = { deployment: name, known: known.length, all: objects.length };
    return [diagnostic("plan/of-something-else", details, place)];
  }
  const there = objects.flatMap(({ address }) => planned.get(address) ?? []);
  if (there.length > 1 && there.every(({ action }) => action === "delete")) {
    return [diagnostic("plan/destroys-everything", { deployment: name, count: there.length }, place)];
  }
  return [];
}
