/**
 * The real hashicorp/aws on the emitted files, where Terraform can install it: set PSOXY_REAL_PROVIDERS=1. Version 5.100.0
 * is taken, the one whose schema is dumped; it knows neither the runtime java25 nor the versions the output asks for, so
 * exactly these two are swapped. No account is asked: no data source reads from AWS.
 */
import { describe, expect, test } from "vitest";
import { emittedDeployment } from "./emitted.js";
import type { Files } from "./files.js";
import { patience, standardProviders, TerraformRun, terraformAvailable } from "./terraform.js";

const wanted = process.env.PSOXY_REAL_PROVIDERS === "1";

const OVERRIDE = {
  terraform: { required_providers: { aws: { source: "hashicorp/aws", version: "5.100.0" } } },
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

/** The shapes there are; seven seconds each. */
const CASES = ["one-connector/acme-prod", "every-setting/acme-prod", "hostile-text/acme-prod"];

function forRealAws(files: Files): Files {
  const swapped = [...files].map(([path, text]) => [path, text.replaceAll('"java25"', '"java21"')] as const);
  const root = JSON.parse(files.get("main.tf.json") ?? "{}");
  const main = {
    ...root,
    provider: { ...root.provider, aws: { ...root.provider.aws, allowed_account_ids: undefined } },
  };
  return new Map([
    ...swapped,
    ["main.tf.json", JSON.stringify(main)],
    ["aws_override.tf.json", JSON.stringify(OVERRIDE)],
  ]);
}

describe.skipIf(!terraformAvailable || !wanted)("the real hashicorp/aws", { timeout: 2 * patience }, () => {
  const { aws: _, ...standIns } = standardProviders();

  test.each(CASES)("validates and plans %s", async (name) => {
    const files = emittedDeployment(name);
    const run = await TerraformRun.start({
      files: forRealAws(files),
      providers: Object.values(standIns),
      realProviders: true,
    });
    try {
      for (const step of [() => run.init(), () => run.validate()]) {
        const { ok, report } = await step();
        expect(ok, report).toBe(true);
      }
      const plan = await run.plan();
      expect(plan.ok, plan.report).toBe(true);
      expect(plan.counts).toMatchObject({ import: 0, change: 0, destroy: 0 });
    } finally {
      await run.dispose();
    }
  });
});
