/**
 * Plans that Terraform made of the examples once they were applied, for tests that run without it: only what is read of
 * them. test/terraform/plan-check.test.ts proves that Terraform still says so, and writes them with UPDATE_PLANS=1.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const recordedPath = (example: string): string => join(import.meta.dirname, "plans", `${example}.json`);

export const recordedPlan = (example: string): RawPlan => JSON.parse(readFileSync(recordedPath(example), "utf8"));

/** As loose as JSON: tests put into it what they like. */
// biome-ignore lint/suspicious/noExplicitAny: the tests below write anything anywhere
export type RawPlan = any;

/** Without what is not the same each time: marks of the order in which things were made, and ids that Terraform draws. */
function lasting(type: string, values: RawPlan): RawPlan {
  if (values === null) return null;
  const { etag, ...rest } = values;
  return type === "terraform_data" ? { ...rest, id: "drawn" } : rest;
}

/** A plan's text without what is never looked at: values that stand elsewhere, times, versions of programs. */
export function essence(json: string): string {
  const { format_version, resource_changes, prior_state, configuration } = JSON.parse(json) as RawPlan;
  const dataOnly = (module: RawPlan): RawPlan => ({
    ...(module.address === undefined ? {} : { address: module.address }),
    resources: (module.resources ?? [])
      .filter(({ mode }: RawPlan) => mode === "data")
      .map(({ provider_name, ...rest }: RawPlan) => rest),
    child_modules: (module.child_modules ?? []).map(dataOnly),
  });
  const content = {
    format_version,
    planned_values: {},
    resource_changes: resource_changes.map(({ change, provider_name, ...rest }: RawPlan) => {
      const { before_sensitive, after_sensitive, before_identity, after_identity, ...shown } = change;
      const [before, after] = [shown.before, shown.after].map((values) => lasting(rest.type, values));
      return { ...rest, change: { ...shown, before, after } };
    }),
    prior_state: { values: { root_module: dataOnly(prior_state.values.root_module) } },
    configuration: {
      ...configuration,
      provider_config: Object.fromEntries(
        Object.entries<RawPlan>(configuration.provider_config).map(([key, { full_name, ...rest }]) => [key, rest]),
      ),
    },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
