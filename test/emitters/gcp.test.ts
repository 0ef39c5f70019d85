/**
 * What upstream's Terraform (Psoxy 0.6.9) gets wrong on Google Cloud and the output does not. What only shows when one
 * configuration follows another (a local zip of the same name, a given bucket with a local zip, a subnet that is left, grants
 * that take others' away) is in terraform/changes-gcp.test.ts; ids of service accounts that meet are in compiler/gcp.test.ts.
 */
import { expect, test } from "vitest";
import { goldenCases } from "../golden-cases.js";
import { emittedDeployment } from "../terraform/emitted.js";

type Labelled = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const output = (name: string) => emittedDeployment(name.includes("/") ? name : `${name}/acme-prod`);

/** Resources of a type in a module of a golden case, by label. */
function resources(name: string, module: string, type: string): Labelled {
  const { resource = {} } = JSON.parse(output(name).get(`${module}/main.tf.json`) ?? "{}");
  return resource[type] ?? {};
}

test("copies of the salt and the key are where the manifest says", () => {
  for (const { replication } of Object.values(resources("gcp-every-setting", "gcp", "google_secret_manager_secret"))) {
    expect(replication).toEqual([
      { user_managed: [{ replicas: [{ location: "europe-west3" }, { location: "europe-west4" }] }] },
    ]);
  }
});

test("on a shared application no two credentials have one name", () => {
  const credentials = resources(
    "gcp-all-six-one-application",
    "azuread",
    "azuread_application_federated_identity_credential",
  );
  const names = Object.values(credentials).map(({ display_name }) => display_name);
  expect([names.length, new Set(names).size]).toEqual([6, 6]);
});

test("a referenced application gets a credential for each instance, too", () => {
  const credentials = resources(
    "gcp-referenced-application",
    "azuread",
    "azuread_application_federated_identity_credential",
  );
  expect(Object.keys(credentials)).toEqual(["outlook-cal", "outlook-mail"]);
});

test("names that upstream would cut to one are two", () => {
  const accounts = Object.values(resources("gcp-long-names/acme-analytics-eu", "gcp", "google_service_account"));
  const ids = accounts.map(({ account_id }) => String(account_id));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(30);
});

test("no name of an application ends in a blank", () => {
  for (const { display_name } of Object.values(resources("gcp-all-six", "azuread", "azuread_application"))) {
    expect(String(display_name)).toBe(String(display_name).trim());
  }
});

const onGcp = goldenCases.filter(({ manifests, name }) => manifests.length > 0 && /^gcp-|^host-moved-with/.test(name));

test("the consent of every application and the policy for Teams stand in the runbook", () => {
  const runbook = output("gcp-all-six").get("CONSENT.md") ?? "";
  for (const { display_name } of Object.values(resources("gcp-all-six", "azuread", "azuread_application"))) {
    expect(runbook).toContain(`Consent for ${String(display_name)}\n`);
  }
  expect(runbook).toContain("New-CsApplicationAccessPolicy");
});

test("no version of a secret is bound, and nothing is made that a Microsoft 365 deployment does not use", () => {
  expect(onGcp.length).toBeGreaterThan(20);
  for (const { name } of onGcp) {
    const files = [...(tryOutput(name) ?? [])];
    for (const [, text] of files) {
      expect(text).not.toMatch(/secret_environment_variables|google_project_iam_custom_role|null_resource|local_file/);
      expect(text).not.toMatch(/google_artifact_registry_repository|google_compute_default_service_account/);
    }
  }
});

test("the role for applying holds nothing that reads, changes or deletes a secret's value", () => {
  for (const { name } of onGcp) {
    const { includedPermissions = [] } = JSON.parse(tryOutput(name)?.get("gcp/apply-role.json") ?? "{}");
    expect(
      includedPermissions.filter((permission: string) =>
        /versions\.(access|destroy|disable)|secrets\.delete/.test(permission),
      ),
    ).toEqual([]);
  }
});

/** Undefined for a case that emits nothing, or for another deployment. */
function tryOutput(name: string): ReadonlyMap<string, string> | undefined {
  try {
    return output(name);
  } catch {
    return undefined;
  }
}
