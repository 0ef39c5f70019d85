/**
 * The real providers on the emitted files, as many as Terraform can install here: set PSOXY_REAL_PROVIDERS=1. Those that
 * it cannot install are skipped by name. Of hashicorp/aws version 5.100.0 is taken, the one whose schema is dumped; it knows
 * neither the runtime java25 nor the versions the output asks for, so exactly these two are swapped.
 */
import { describe, expect, test } from "vitest";
import { distinct, emittedDeployment } from "./emitted.js";
import { type Files, rootFile } from "./files.js";
import type { TerraformResult } from "./result.js";
import { patience, standardProviders, TerraformRun, terraformAvailable } from "./terraform.js";

const wanted = terraformAvailable && process.env.PSOXY_REAL_PROVIDERS === "1";

type Name = keyof ReturnType<typeof standardProviders>;
const ALL: readonly Name[] = ["aws", "azuread", "external", "google", "random"];
const VERSIONS: Readonly<Record<Name, string>> = {
  aws: "5.100.0",
  azuread: "~> 3.0",
  external: "~> 2.3",
  google: "~> 7.21",
  random: "~> 3.7",
};

/** Seven seconds each. */
const PLANNED = [
  "one-connector/acme-prod",
  "every-setting/acme-prod",
  "hostile-text/acme-prod",
  "rules-in-a-parameter/acme-prod",
];

async function installs(name: Name): Promise<boolean> {
  const required_providers = { [name]: { source: `hashicorp/${name}`, version: VERSIONS[name] } };
  const run = await TerraformRun.start({
    files: rootFile({ terraform: { required_providers } }),
    providers: [],
    realProviders: true,
  });
  try {
    return (await run.init()).ok;
  } finally {
    await run.dispose();
  }
}

const real = wanted ? await Promise.all(ALL.map(async (name) => ({ name, here: await installs(name) }))) : [];
const installed = real.filter(({ here }) => here).map(({ name }) => name);

/** Settings with which the real provider asks no account. */
const OVERRIDE = {
  terraform: { required_providers: { aws: { source: "hashicorp/aws", version: VERSIONS.aws } } },
  provider: {
    aws: {
      access_key: "not-a-key",
      secret_key: "not-a-secret",
      skip_credentials_validation: true,
      skip_metadata_api_check: "true",
      skip_region_validation: true,
      skip_requesting_account_id: true,
    },
  },
};

function forReal(files: Files): Files {
  const swapped = [...files].map(([path, text]) => [path, text.replaceAll('"java25"', '"java21"')] as const);
  const root = JSON.parse(files.get("main.tf.json") ?? "{}");
  const main = {
    ...root,
    provider: { ...root.provider, aws: { ...root.provider.aws, allowed_account_ids: undefined } },
  };
  const override = ["aws_override.tf.json", JSON.stringify(OVERRIDE)] as const;
  return new Map([...swapped, ["main.tf.json", JSON.stringify(main)], override]);
}

/**
 * Deployments as modules of one root, so that a provider starts once for all. A root alone may import, and alone
 * configures providers; what is configured is judged where deployments are planned.
 */
function together(deployments: readonly (readonly [name: string, files: Files])[]): Files {
  const versions = JSON.stringify({ terraform: OVERRIDE.terraform });
  const inFolders = deployments.flatMap(([name, files]) => {
    const main = { ...JSON.parse(files.get("main.tf.json") ?? "{}"), provider: undefined };
    const module = new Map([...files, ["main.tf.json", JSON.stringify(main)], ["aws_override.tf.json", versions]]);
    module.delete("imports.tf.json");
    return [...module].map(([path, text]) => [`${name}/${path}`, text] as const);
  });
  const module = Object.fromEntries(deployments.map(([name]) => [name, { source: `./${name}` }]));
  return new Map([...rootFile({ module }), ...inFolders]);
}

/** Runs steps with these providers played by stand-ins and all others real. */
async function steps(files: Files, standIns: readonly Name[], ...names: readonly ("init" | "validate" | "plan")[]) {
  const providers = standardProviders();
  const run = await TerraformRun.start({
    files,
    providers: standIns.map((name) => providers[name]),
    realProviders: true,
  });
  try {
    const results: TerraformResult[] = [];
    for (const name of names) results.push(await run[name]());
    return results;
  } finally {
    await run.dispose();
  }
}

describe.skipIf(!wanted)("real providers", { timeout: 2 * patience }, () => {
  for (const { name, here } of real)
    test.skipIf(!here)(`hashicorp/${name} is here`, () => expect(installed).toContain(name));

  const missing = ALL.filter((name) => !installed.includes(name));

  // What most have in common need not be judged anew for each.
  const judged = distinct(
    Object.entries({ aws: "aws", azuread: "azuread", google: "gcp" } as const)
      .filter(([provider]) => installed.includes(provider as Name))
      .map(([, module]) => `${module}/main.tf.json`),
  );

  // Files of the user's lie beside the root.
  const needsRoot = ({ files }: { files: Files }) => [...files.values()].some((text) => text.includes("${path.root}"));

  test.skipIf(installed.length === 0).each(judged.filter(needsRoot))("validate $name", async ({ files }) => {
    for (const { ok, report } of await steps(forReal(files), missing, "init", "validate"))
      expect(ok, report).toBe(true);
  });

  const others = judged.filter((deployment) => !needsRoot(deployment));

  test.skipIf(installed.length === 0)(`validate ${others.length} others at once`, async () => {
    const files = together(others.map(({ name, files }) => [name.replaceAll("/", "_"), forReal(files)]));
    for (const { ok, report } of await steps(files, missing, "init", "validate")) expect(ok, report).toBe(true);
  });

  // The real azuread wants a sign-in even to plan.
  const unplannable = ALL.filter((name) => name === "azuread" || missing.includes(name));

  test.skipIf(!installed.includes("aws")).each(PLANNED)("plan %s", async (name) => {
    const files = forReal(emittedDeployment(name));
    for (const { ok, report } of await steps(files, unplannable, "init", "plan")) expect(ok, report).toBe(true);
  });
});
