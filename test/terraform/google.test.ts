/** The stand-in for Google Cloud refuses what Google would: faults planted in sound output. */
import { describe, expect, test } from "vitest";
import { emittedDeployment, tenantOf } from "./emitted.js";
import type { Files } from "./files.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const MODULE = "gcp/main.tf.json";

/** Sound output with one text changed in the module; the text must be there. */
function planted(name: string, before: string | RegExp, after: string): Files {
  const files = emittedDeployment(`${name}/acme-prod`);
  const content = files.get(MODULE) ?? "";
  const changed = content.replaceAll(before, () => after);
  if (changed === content) throw new Error(`${before} is not in ${name}`);
  return new Map([...files, [MODULE, changed]]);
}

/** The first complaint of init, validate, plan and apply, in a project as `name` needs it; undefined when all pass. */
async function complaint(name: string, files: Files): Promise<string | undefined> {
  const objects = tenantOf(emittedDeployment(`${name}/acme-prod`));
  const run = await TerraformRun.start({ files, cloud: { objects } });
  try {
    for (const step of [() => run.init(), () => run.validate(), () => run.plan(), () => run.apply()]) {
      const { ok, report } = await step();
      if (!ok) return report;
    }
    return undefined;
  } finally {
    await run.dispose();
  }
}

describe.skipIf(!terraformAvailable)("Google Cloud refuses", { timeout: patience }, () => {
  test.concurrent.each([
    [
      "two accounts of one id",
      "gcp-all-six",
      /"account_id": "acme-prod-outlook-(cal|mail)"/g,
      '"account_id": "acme-prod-outlook"',
      /already exists/,
    ],
    [
      "an id that is too long",
      "gcp-one-connector",
      '"account_id": "acme-prod-outlook-cal"',
      `"account_id": "acme-prod-${"x".repeat(30)}"`,
      /6 to 30/,
    ],
    [
      "a function's name that is too long",
      "gcp-one-connector",
      '"name": "acme-prod-outlook-cal"',
      `"name": "acme-prod-${"x".repeat(40)}"`,
      /4 to 49/,
    ],
    [
      "a function that runs as an account that is not there",
      "gcp-one-connector",
      "${google_service_account.outlook-cal.email}",
      "nobody@acme-psoxy.iam.gserviceaccount.com",
      /nobody@.* does not exist/,
    ],
    [
      "a grant to an account that is not there",
      "gcp-one-connector",
      "${google_service_account.outlook-cal.member}",
      "serviceAccount:nobody@acme-psoxy.iam.gserviceaccount.com",
      /nobody@.* does not exist/,
    ],
    ["a misspelt role", "gcp-one-connector", "roles/run.invoker", "roles/run.invokers", /run\.invokers/],
    [
      "a proxy that looks for its salt under another name",
      "gcp-one-connector",
      '"PATH_TO_SHARED_CONFIG": "acme-prod_"',
      '"PATH_TO_SHARED_CONFIG": "acme_"',
      /may not read the secret acme_PSOXY_SALT/,
    ],
    [
      "a secret's name with a slash",
      "gcp-one-connector",
      "acme-prod_PSOXY_SALT",
      "acme-prod/PSOXY_SALT",
      /letters, digits, hyphens/,
    ],
    [
      "a write-only value without a version",
      "gcp-one-connector",
      /,\s*"secret_data_wo_version": 1/g,
      "",
      /secret_data_wo_version/,
    ],
    [
      "a bundle that was not uploaded",
      "gcp-bundle-from-a-file",
      "${google_storage_bucket_object.local_bundle.name}",
      "another.zip",
      /another\.zip not found/,
    ],
    [
      "a bucket that is not there",
      "gcp-bundle-from-a-file",
      "${google_storage_bucket.local_bundle.name}",
      "no-such-bucket-${1}",
      /does not exist|not found/,
    ],
    [
      "a service that is not turned on",
      "gcp-one-connector",
      '"service": "run.googleapis.com"',
      '"service": "runs.googleapis.com"',
      /run API has not been used/,
    ],
    [
      "both a certificate map and certificates",
      "gcp-load-balancer",
      '"certificate_map":',
      '"ssl_certificates": ["c"], "certificate_map":',
      /exactly one of/,
    ],
  ] as const)("%s", async (_, name, before, after, expected) => {
    expect(await complaint(name, planted(name, before, after))).toMatch(expected);
  });
});
