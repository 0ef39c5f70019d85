/** Proves that Terraform and the stand-ins together refuse what is wrong; otherwise green scenarios would mean nothing. */
import { describe, expect, onTestFinished, test } from "vitest";
import { existingParameter } from "./behaviours/aws-parameter.js";
import { existingApplication } from "./behaviours/entra.js";
import type { CloudContents } from "./cloud.js";
import { rootFile } from "./files.js";
import { scenario, secretsIn } from "./scenario.js";
import { patience, standardProviders, TerraformRun, terraformAvailable } from "./terraform.js";

const objectId = "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70";
const application = `/applications/${objectId}`;
const graph = "00000003-0000-0000-c000-000000000000";
const role = "df021288-bdef-4463-88db-98f22de89214";

async function started(configuration: object, cloud: CloudContents = {}): Promise<TerraformRun> {
  const run = await TerraformRun.start({ files: rootFile(configuration), cloud });
  onTestFinished(() => run.dispose());
  return run;
}

async function applied(configuration: object, cloud: CloudContents = {}): Promise<TerraformRun> {
  const run = await started(configuration, cloud);
  expect((await run.plan()).report).toBe("");
  expect((await run.apply()).report).toBe("");
  return run;
}

const resource = (type: string, body: object) => ({ resource: { [type]: { it: body } } });
const credential = {
  application_id: application,
  audiences: ["us-east-1:pool"],
  display_name: "access",
  issuer: "https://cognito-identity.amazonaws.com",
  subject: "us-east-1:identity",
};
const salt = {
  name: "/p/SALT",
  type: "SecureString",
  value_wo: "${ephemeral.random_password.it.result}",
  value_wo_version: 1,
};
const salted = (changes: object = {}) => ({
  ephemeral: { random_password: { it: { length: 32, special: false } } },
  ...resource("aws_ssm_parameter", { ...salt, ...changes }),
});

describe.skipIf(!terraformAvailable)("refused by validate", { timeout: patience }, () => {
  const app = { display_name: "App" };
  const wanted = (resource_access: unknown) => ({
    required_resource_access: [{ resource_app_id: graph, resource_access }],
  });
  const value = { name: "/p", type: "String" };
  const cases: readonly (readonly [string, string, object, RegExp])[] = [
    [
      "an unknown argument",
      "azuread_application",
      { ...app, colour: "red" },
      /No argument or block type is named "colour"/,
    ],
    ["a missing argument", "azuread_application", {}, /display_name.* is required/],
    [
      "text where a block belongs",
      "azuread_application",
      { ...app, required_resource_access: "x" },
      /JSON object or a JSON array is required/,
    ],
    ["a block without items", "azuread_application", { ...app, ...wanted([]) }, /At least 1 "resource_access" blocks/],
    ["a permission's kind", "azuread_application", { ...app, ...wanted([{ id: role, type: "role" }]) }, /Role, Scope/],
    ["a permission's id", "azuread_application", { ...app, ...wanted([{ id: "mail", type: "Role" }]) }, /valid UUID/],
    [
      "tags and feature tags",
      "azuread_application",
      { ...app, tags: ["a"], feature_tags: [{ hide: true }] },
      /conflict/,
    ],
    [
      "a bare object id",
      "azuread_application_owner",
      { application_id: objectId, owner_object_id: role },
      /applications/,
    ],
    [
      "API access to nothing",
      "azuread_application_api_access",
      { application_id: application, api_client_id: graph },
      /one of/,
    ],
    [
      "two audiences",
      "azuread_application_federated_identity_credential",
      { ...credential, audiences: ["a", "b"] },
      /takes 1, got 2/,
    ],
    [
      "a long credential name",
      "azuread_application_federated_identity_credential",
      { ...credential, display_name: "x".repeat(121) },
      /1 to 120 characters/,
    ],
    ["no value", "aws_ssm_parameter", value, /exactly one of/],
    ["two values", "aws_ssm_parameter", { ...value, value: "a", insecure_value: "b" }, /exactly one of/],
    ["no version", "aws_ssm_parameter", { ...value, value_wo: "a" }, /value_wo requires value_wo_version/],
    ["a policy that is no JSON", "aws_iam_role", { name: "r", assume_role_policy: "{" }, /invalid JSON/],
  ];
  test.concurrent.each(cases)("%s", async (_, type, body, complaint) => {
    const run = await TerraformRun.start({ files: rootFile(resource(type, body)) });
    const result = await run.validate();
    await run.dispose();
    expect(result.ok).toBe(false);
    expect(result.report).toMatch(complaint);
    expect(result.diagnostics[0]?.place).toMatch(/^main\.tf\.json:\d+$/);
    expect(result.diagnostics[0]?.snippet).toBeTruthy();
  });

  test("an ephemeral value in an ordinary argument", async () => {
    const configuration = salted({ description: "${ephemeral.random_password.it.result}" });
    const result = await (await started(configuration)).validate();
    expect(result.report).toMatch(/Ephemeral values are not valid for "description"/);
  });

  test("a provider without a stand-in, at once and without a network", async () => {
    const result = await (await started(resource("azurerm_resource_group", { name: "x" }))).init();
    expect(result.ok).toBe(false);
    expect(result.report).toMatch(/hashicorp\/azurerm/);
  });
});

describe.skipIf(!terraformAvailable)("plans", { timeout: patience }, () => {
  test("a default that the schema does not show is no change, and neither is another order in a set", async () => {
    const owners = [role, objectId];
    const run = await applied(resource("azuread_application", { display_name: "App", owners }));
    run.replaceFiles(rootFile(resource("azuread_application", { display_name: "App", owners: [...owners].reverse() })));
    const second = await run.plan();
    expect(second.report).toBe("");
    expect(second.changes).toEqual([]);
    expect(second.empty).toBe(true);
    expect(await run.showState()).toContain('"sign_in_audience":"AzureADMyOrg"');
  });

  test("a replacement when an argument cannot be changed in place", async () => {
    const objects = [existingApplication({ objectId })];
    const type = "azuread_application_federated_identity_credential";
    const run = await applied(resource(type, credential), { objects });
    run.replaceFiles(rootFile(resource(type, { ...credential, display_name: "other" })));
    const [change] = (await run.plan()).changes;
    expect(change).toMatchObject({ actions: "delete create", replacePaths: ["display_name"] });
    await run.apply();
    run.replaceFiles(rootFile(resource(type, { ...credential, display_name: "other", description: "new" })));
    expect((await run.plan()).changes).toMatchObject([{ actions: "update", replacePaths: [] }]);
  });

  test("a pure move changes nothing", async () => {
    const run = await applied(resource("azuread_application", { display_name: "App" }));
    const moved = { from: "azuread_application.it", to: "azuread_application.that" };
    run.replaceFiles(
      rootFile({ resource: { azuread_application: { that: { display_name: "App" } } }, moved: [moved] }),
    );
    expect((await run.plan()).changes).toMatchObject([{ actions: "no-op", movedFrom: "azuread_application.it" }]);
  });

  test("a provider that drifts makes the second plan non-empty, and the scenario fails", async () => {
    const { azuread } = standardProviders();
    const drifting = { ...azuread.behaviours.resources?.azuread_application, show: () => ({ notes: "by hand" }) };
    const behaviours = { ...azuread.behaviours, resources: { azuread_application: drifting } };
    const files = rootFile(resource("azuread_application", { display_name: "App" }));
    await expect(scenario({ files, providers: [{ ...azuread, behaviours }] })).rejects.toThrow(
      /second plan is not empty:\nupdate azuread_application\.it\n {4}notes: "by hand" -> null/,
    );
  });
});

describe.skipIf(!terraformAvailable)("write-only values", { timeout: patience }, () => {
  test("stay out of state and plan, and reach the server", async () => {
    const run = await started(salted());
    const plan = await run.plan();
    expect((await run.apply()).report).toBe("");
    const sent = run.cloud.of("CREATE")[0]?.sent?.Value;
    expect(run.cloud.secrets).toContain(sent);
    expect(secretsIn(run, plan)).toEqual([]);
    expect(secretsIn(run, await run.plan())).toEqual([]);
  });

  test("are lost when something else changes and the version does not", async () => {
    const run = await applied(salted());
    run.replaceFiles(rootFile(salted({ key_id: "alias/other" })));
    expect((await run.plan()).changes).toMatchObject([{ actions: "update" }]);
    const result = await run.apply();
    expect(result.report).toMatch(/updating SSM Parameter \(\/p\/SALT\): ValidationException: Value ''/);
    expect(run.cloud.of("UPDATE")).toMatchObject([{ id: "/p/SALT", sent: { Value: "" } }]);
  });

  test("are shown, then overwritten, when an existing parameter is imported", async () => {
    const imports = { import: [{ to: "aws_ssm_parameter.it", id: "/p/SALT" }] };
    const run = await started({ ...salted(), ...imports }, { objects: [existingParameter("/p/SALT", "the-old-salt")] });
    const plan = await run.plan();
    expect(plan.changes).toMatchObject([{ actions: "update", importing: "/p/SALT" }]);
    expect(secretsIn(run, plan)).toContainEqual({ where: "plan.json", secret: "the-old-salt" });
    await run.apply();
    expect(run.cloud.secrets).toContain(run.cloud.of("UPDATE")[0]?.sent?.Value);
  });
});
