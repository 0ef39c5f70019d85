/** Proves the stand-ins' cloud: existing objects, imports, refusals, and what is asked of a server when things leave. */
import { describe, expect, onTestFinished, test } from "vitest";
import { applicationsNamedIn, existingApplication } from "./behaviours/entra.js";
import type { CloudContents, RefusalOrder } from "./cloud.js";
import { rootFile } from "./files.js";
import { scenario, secretsIn } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const objectId = "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70";
const application = `/applications/${objectId}`;
const app = existingApplication({ objectId, displayName: "Theirs", owners: ["11111111-1111-4111-a111-111111111111"] });

async function started(configuration: object, cloud: CloudContents = {}): Promise<TerraformRun> {
  const run = await TerraformRun.start({ files: rootFile(configuration), cloud });
  onTestFinished(() => run.dispose());
  return run;
}

const adopted = {
  import: [{ to: "azuread_application_registration.it", id: application }],
  resource: { azuread_application_registration: { it: { display_name: "X", lifecycle: { ignore_changes: "all" } } } },
};

function credentials(...bodies: readonly object[]): object {
  const shared = { application_id: application, audiences: ["pool"], issuer: "https://issuer.example" };
  const entries = bodies.map((body, index) => [
    `c${index}`,
    { ...shared, display_name: "name", subject: "subject", ...body },
  ]);
  return { resource: { azuread_application_federated_identity_credential: Object.fromEntries(entries) } };
}

describe.skipIf(!terraformAvailable)("existing objects", { timeout: patience }, () => {
  test("an import changes nothing where changes are ignored", async () => {
    const run = await started(adopted, { objects: [app] });
    expect((await run.plan()).changes).toMatchObject([{ actions: "no-op", importing: application }]);
    await run.apply();
    expect(run.cloud.of("CREATE", "UPDATE", "DELETE")).toEqual([]);
    expect((await run.plan()).empty).toBe(true);
  });

  test("an import of what is not there is refused", async () => {
    const result = await (await started(adopted)).plan();
    expect(result.report).toMatch(/Cannot import non-existent remote object/);
  });

  test("an import id of the wrong form is refused", async () => {
    const wrong = { ...adopted, import: [{ to: "azuread_application_registration.it", id: objectId }] };
    const result = await (await started(wrong, { objects: [app] })).plan();
    expect(result.report).toMatch(/expected \/applications\//);
  });

  test("a naive import of an application would reset it", async () => {
    const naive = {
      import: [{ to: "azuread_application.it", id: application }],
      resource: { azuread_application: { it: { display_name: "Theirs" } } },
    };
    const [change] = (await (await started(naive, { objects: [app] })).plan()).changes;
    expect(change).toMatchObject({ actions: "update", after: { owners: null } });
  });

  test("an imported resource that leaves the configuration is deleted", async () => {
    const run = await started(adopted, { objects: [app] });
    await run.apply();
    run.replaceFiles(rootFile({ terraform: { required_providers: { azuread: { source: "hashicorp/azuread" } } } }));
    expect((await run.plan()).changes).toMatchObject([{ actions: "delete" }]);
    await run.apply();
    expect(run.cloud.of("DELETE")).toMatchObject([{ id: application, name: "Theirs" }]);
    expect(run.cloud.get(app.type, app.id)).toBeUndefined();
  });

  test("unless a removed block says that it stays", async () => {
    const run = await started(adopted, { objects: [app] });
    await run.apply();
    const removed = [{ from: "azuread_application_registration.it", lifecycle: { destroy: false } }];
    run.replaceFiles(rootFile({ removed }));
    expect((await run.plan()).changes).toMatchObject([{ actions: "forget" }]);
    await run.apply();
    expect(run.cloud.of("DELETE")).toEqual([]);
    expect(run.cloud.get(app.type, app.id)).toEqual(app.values);
  });

  test("API access touches its own entry only, and does not take over one that is there", async () => {
    const other = { resource_app_id: "other", resource_access: [{ id: "x", type: "Role" }] };
    const api_client_id = "00000003-0000-0000-c000-000000000000";
    const role_ids = ["df021288-bdef-4463-88db-98f22de89214"];
    const access = { application_id: application, api_client_id, role_ids };
    const configuration = { resource: { azuread_application_api_access: { it: access } } };
    const objects = [existingApplication({ objectId, values: { required_resource_access: [other] } })];
    const run = await started(configuration, { objects });
    expect((await run.apply()).report).toBe("");
    expect(run.cloud.get(app.type, app.id)?.required_resource_access).toMatchObject([
      other,
      { resource_app_id: api_client_id },
    ]);
    const taken = await started(configuration, { objects: [existingApplication({ objectId, roles: role_ids })] });
    expect((await taken.apply()).report).toMatch(/already exists/);
  });

  test("are made up from the ids that files mention, so references need no preparation", async () => {
    const files = rootFile(credentials({}));
    await scenario({ files, cloud: { objects: applicationsNamedIn(files) } });
    await expect(scenario({ files })).rejects.toThrow(/Request_ResourceNotFound/);
  });
});

describe.skipIf(!terraformAvailable)("the server refuses", { timeout: patience }, () => {
  const second: readonly (readonly [string, object, RegExp])[] = [
    ["a second credential of one name", { subject: "another" }, /this name already exists/],
    ["a second credential for one subject", { display_name: "another" }, /issuer and subject must be unique/],
    ["a credential name with blanks", { display_name: "a b c", subject: "another" }, /must fit a URL/],
  ];
  test.each(second)("%s", async (_, body, complaint) => {
    const run = await started(credentials({}), { objects: [app] });
    await run.apply();
    run.replaceFiles(rootFile(credentials({}, body)));
    expect((await run.validate()).ok).toBe(true);
    expect((await run.plan()).ok).toBe(true);
    expect((await run.apply()).report).toMatch(complaint);
  });

  test("a second application of one name, while planning", async () => {
    const it = { display_name: "Theirs", prevent_duplicate_names: true };
    const result = await (await started({ resource: { azuread_application: { it } } }, { objects: [app] })).plan();
    expect(result.report).toMatch(/An existing "azuread_application" with name "Theirs"/);
  });

  test("what it is ordered to, and may taint", async () => {
    const configuration = { resource: { azuread_application: { it: { display_name: "Mine" } } } };
    const order: RefusalOrder = { on: "CREATE", type: "azuread_application", because: "forbidden" };
    const run = await started(configuration, { refusals: [order] });
    expect((await run.apply()).report).toMatch(/Insufficient privileges/);
    expect(run.cloud.list("azuread_application")).toEqual([]);
    run.cloud.refusals.splice(0, 1, { ...order, tainting: true });
    await run.apply();
    run.cloud.refusals.length = 0;
    expect((await run.plan()).changes).toMatchObject([{ actions: "delete create" }]);
  });

  test("an account that the configuration does not allow", async () => {
    const aws = { allowed_account_ids: ["123456789012"], region: "us-east-1" };
    const configuration = { provider: { aws }, data: { aws_caller_identity: { it: {} } } };
    const result = await (await started(configuration, { awsAccount: "999999999999" })).plan();
    expect(result.report).toMatch(/AWS account ID not allowed: 999999999999/);
  });
});

describe.skipIf(!terraformAvailable)("the Cognito identity", { timeout: patience }, () => {
  const pool = { identity_pool_name: "pool", developer_provider_name: "dev" };
  const program = (poolId: string, ...query: readonly string[]) => {
    const operation = ["aws", "cognito-identity", "get-open-id-token-for-developer-identity"];
    return [...operation, "--identity-pool-id", poolId, "--logins", "dev=client", ...query];
  };
  const configuration = (...query: readonly string[]) => ({
    resource: { aws_cognito_identity_pool: { it: pool } },
    data: { external: { it: { program: program("${aws_cognito_identity_pool.it.id}", ...query) } } },
    output: { identity: { value: "${data.external.it.result.IdentityId}" } },
  });

  test("is read when its pool is known, which is at apply", async () => {
    const run = await started(configuration("--query", "{IdentityId: IdentityId}"));
    const plan = await run.plan();
    expect(plan.deferredReads).toEqual(["data.external.it"]);
    expect(run.cloud.of("DATA")).toEqual([]);
    expect((await run.apply()).report).toBe("");
    const second = await run.plan();
    expect(second.deferredReads).toEqual([]);
    expect(secretsIn(run, second)).toEqual([]);
    expect((await run.output()).identity).toMatch(/^us-east-1:[0-9a-f-]{36}$/);
  });

  test("comes with a token unless a query drops it, and the search finds that token", async () => {
    const run = await started(configuration());
    await run.apply();
    const found = secretsIn(run, await run.plan()).map(({ where }) => where);
    expect(found).toContain("terraform.tfstate");
    expect(found).toContain("plan.tfplan: tfstate");
    expect(found).toContain("plan.json");
  });

  test("is refused to another developer provider than the pool's", async () => {
    const aws_cognito_identity_pool = { it: { ...pool, developer_provider_name: "other" } };
    const run = await started({ ...configuration(), resource: { aws_cognito_identity_pool } });
    expect((await run.apply()).report).toMatch(/NotAuthorizedException/);
  });
});
