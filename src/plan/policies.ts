/** Policies of IAM stand in named values, which no plan tells: they are judged by what the roles will have. */
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { EmittedObject } from "./emitted.js";
import { furtherStatements, type Resolve } from "./statements.js";
import { placeOf } from "./subject.js";
import { part, textOf } from "./value.js";
import type { Explanation } from "./what-happens.js";

const POLICY = { aws_iam_role: "assume_role_policy", aws_iam_role_policy: "policy" } as const;

export function judgePolicies(explanation: Explanation): {
  readonly diagnostics: readonly Diagnostic[];
  readonly undetermined: readonly string[];
} {
  const { emitted, plan, deployment } = explanation;
  const changes = new Map(plan.changes.map((change) => [change.address, change]));
  const diagnostics: Diagnostic[] = [];
  const undetermined: string[] = [];
  for (const object of emitted.objects.values()) {
    const argument = Object.hasOwn(POLICY, object.type) ? POLICY[object.type as keyof typeof POLICY] : undefined;
    const change = changes.get(object.address);
    const local = /^\$\{jsonencode\(local\.([A-Za-z0-9_-]+)\)\}$/.exec(
      textOf(part(object.body, argument ?? "")) ?? "",
    )?.[1];
    if (argument === undefined || local === undefined || change?.after == null) continue;
    const planned = textOf(part(change.after, argument));
    if (planned === undefined) {
      undetermined.push(object.address);
      continue;
    }
    const policy = part(emitted.locals.get(object.module), local);
    const further = furtherStatements(policy, planned, resolver(object, changes)) ?? ["is no policy that can be read"];
    diagnostics.push(
      ...further.map((what) =>
        diagnostic("plan/statement", { address: object.address, what }, placeOf(object, deployment)),
      ),
    );
  }
  return { diagnostics, undetermined };
}

/** Puts what the plan knows of other objects of the module in the place of references to them. */
const resolver =
  ({ module }: EmittedObject, changes: ReadonlyMap<string, { readonly after: unknown }>): Resolve =>
  (text) =>
    text.replace(/\$\{([a-z0-9_]+\.[A-Za-z0-9_-]+)\.([a-z_]+)\}/g, (reference, path: string, attribute: string) => {
      const known = part(changes.get(`module.${module}.${path}`)?.after, attribute);
      return typeof known === "string" ? known : reference;
    });
