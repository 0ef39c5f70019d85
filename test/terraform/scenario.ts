/** The life of a deployment in one call: init, validate, plan, apply, an empty plan, outputs, secrets, destroy. */
import type { Cloud } from "./cloud.js";
import { manifestLines } from "./manifest-lines.js";
import type { PlanResult, TerraformResult } from "./result.js";
import { findSecrets, type Leak } from "./secrets.js";
import { type RunOptions, TerraformRun } from "./terraform.js";

export interface ScenarioOptions extends RunOptions {
  /** Addresses that `prevent_destroy` must keep `terraform destroy` from. */
  readonly protected?: readonly string[];
  /** The manifest that the files came from: a failure then names the lines that its objects came from. */
  readonly manifest?: string;
}

export interface ScenarioReport {
  readonly plan: PlanResult;
  /** After the apply, when there is nothing to do. */
  readonly second: PlanResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
  /** Everything that was asked and what is there at the end. */
  readonly cloud: Cloud;
  /** Milliseconds by step. */
  readonly times: Readonly<Record<string, number>>;
}

/** Throws with a readable report at the first step that goes wrong. */
export async function scenario(options: ScenarioOptions): Promise<ScenarioReport> {
  const run = await TerraformRun.start(options);
  try {
    const { plan, second, results } = await converge(run);
    const outputs = await run.output();
    results.push(...(await destroy(run, options.protected ?? [])));
    const warnings = results
      .flatMap(([, { diagnostics }]) => diagnostics)
      .filter(({ severity }) => severity === "warning");
    const times = Object.fromEntries(results.map(([name, { milliseconds }]) => [name, milliseconds]));
    return { plan, second, outputs, warnings: warnings.map(({ summary }) => summary), cloud: run.cloud, times };
  } catch (error) {
    if (options.manifest === undefined || !(error instanceof Error)) throw error;
    throw new Error(`${error.message}\n${manifestLines(options.manifest, error.message).join("\n")}`);
  } finally {
    await run.dispose();
  }
}

type Step = readonly [name: string, result: TerraformResult];

/** init, validate, plan, apply and a second plan, which must be empty. Nowhere may a secret be found. Throws otherwise. */
export async function converge(run: TerraformRun): Promise<{ plan: PlanResult; second: PlanResult; results: Step[] }> {
  const init = passed("init", await run.init());
  const validate = passed("validate", await run.validate());
  const plan = passed("plan", await run.plan());
  const leaks = [...secretsIn(run, plan)];
  const apply = passed("apply", await run.apply());
  const second = passed("second plan", await run.plan());
  if (!second.empty) throw new Error(`second plan is not empty:\n${describeChanges(second) || second.output}`);
  leaks.push(...secretsIn(run, second), ...findSecrets(run.cloud.secrets, new Map([["apply", apply.output]])));
  if (leaks.length > 0) throw new Error(`secrets found in ${leaks.map(({ where }) => where).join(", ")}`);
  const named = Object.entries({ init, validate, plan, apply, "second plan": second });
  return { plan, second, results: named };
}

function passed<Result extends TerraformResult>(name: string, result: Result): Result {
  if (!result.ok) throw new Error(`${name} failed:\n${result.report}`);
  return result;
}

/** Where secrets that were handed out so far stand: state, saved plan, the plan's JSON, and what was printed. */
export function secretsIn(run: TerraformRun, plan: PlanResult): readonly Leak[] {
  const places = new Map<string, string | Buffer>([
    ...run.artefacts(),
    ["plan.json", plan.json],
    ["output", plan.output],
  ]);
  return findSecrets(run.cloud.secrets, places);
}

function describeChanges(plan: PlanResult): string {
  return plan.changes
    .map(({ address, actions, before, after }) => `${actions} ${address}\n${differences(before, after)}`)
    .join("\n");
}

function differences(before: unknown, after: unknown): string {
  const [old, next] = [before, after].map((value) => new Map(Object.entries(value ?? {})));
  const names = [...new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])];
  return names
    .map((name) => [name, JSON.stringify(old?.get(name)), JSON.stringify(next?.get(name))])
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `    ${name}: ${one} -> ${other}`)
    .join("\n");
}

/** Destroys; with protected objects that must fail on exactly these, and succeed once they have left the state. */
async function destroy(run: TerraformRun, expected: readonly string[]): Promise<readonly Step[]> {
  if (expected.length > 0) {
    // Terraform stops where it is refused and does not look at what that depends on.
    const refused = protectedBy(await run.destroy());
    if (refused.length === 0 || refused.some((address) => !expected.includes(address))) {
      throw new Error(`destroy was refused for [${refused.join(", ")}], expected some of [${expected.join(", ")}]`);
    }
    passed("state rm", await run.command("state", "rm", ...expected));
  }
  return [["destroy", passed("destroy", await run.destroy())]];
}

/** The addresses that `prevent_destroy` kept a run from. */
function protectedBy(result: TerraformResult): readonly string[] {
  return result.diagnostics
    .flatMap(({ detail }) => /^Resource (\S+) has\s+lifecycle\.prevent_destroy/.exec(detail)?.[1] ?? [])
    .sort();
}
