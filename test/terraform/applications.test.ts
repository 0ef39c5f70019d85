/** Applications that exist, with everything an administrator has set: what comes, what stays, and what leaves. */
import { describe, expect, test } from "vitest";
import { existingApplication } from "./behaviours/entra.js";
import type { CloudContents } from "./cloud.js";
import { compiled, gcpManifest, Life, manifest } from "./compiled.js";
import { permissionIds } from "./graph-permissions.js";
import type { PlanResult } from "./result.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";
import type { Values } from "./wire.js";

const OBJECT_ID = "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70";
const CLIENT_ID = "0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a";
const ADMIN = "5a0c1f8e-3e0b-4b53-8a43-3f7c3f0c9b11";
const SHAREPOINT = {
  resource_app_id: "00000003-0000-0ff1-ce00-000000000000",
  resource_access: [{ id: ADMIN, type: "Role" }],
};

const idOf = (name: string): string => permissionIds.get(name) ?? "";

/** An application as an administrator keeps it, which asks Microsoft Graph for some permissions. */
const theirs = (...roles: readonly string[]) =>
  existingApplication({
    objectId: OBJECT_ID,
    clientId: CLIENT_ID,
    displayName: "Analytics",
    owners: [ADMIN],
    values: {
      description: "read by analytics",
      notes: "ask the privacy office first",
      tags: ["reviewed"],
      service_management_reference: "CHG0001",
      identifier_uris: ["api://analytics"],
      web: [{ redirect_uris: ["https://analytics.example.com/"], homepage_url: "https://analytics.example.com" }],
      app_role: [{ id: ADMIN, value: "Reader", display_name: "Reader", enabled: true }],
      api: [{ requested_access_token_version: 2, oauth2_permission_scope: [{ id: ADMIN, value: "read" }] }],
      required_resource_access: [
        SHAREPOINT,
        ...(roles.length === 0 ? [] : [graph(...roles.map((name) => ({ id: idOf(name), type: "Role" })))]),
      ],
    },
  });

const graph = (...access: readonly Values[]) => ({
  resource_app_id: "00000003-0000-0000-c000-000000000000",
  resource_access: [...access],
});

/** Somebody who owns the application and has no role: may not list people or service principals. */
const AS_OWNER: CloudContents["refusals"] = ["azuread_users", "azuread_user", "azuread_service_principal"].map(
  (type) => ({
    on: "DATA",
    type,
    because: "forbidden",
  }),
);

const begin = (text: string, contents: CloudContents = {}): Promise<Life> =>
  Life.begin(text, { cloud: { objects: [theirs("User.Read.All", "Mail.Read")], ...contents } });

/** What Terraform says of a manifest with these applications. */
async function planned(applications: string, cloud: CloudContents): Promise<PlanResult> {
  const run = await TerraformRun.start({ files: compiled(manifest({ applications })), cloud });
  try {
    await run.init();
    return await run.plan();
  } finally {
    await run.dispose();
  }
}

/** The administrator's settings, and the permissions by API. */
function application({ run }: Life): { settings: Values; graph: readonly string[]; others: unknown } {
  const { required_resource_access = [], ...settings } =
    run.cloud.get("azuread_application", `/applications/${OBJECT_ID}`) ?? {};
  const lists = required_resource_access as readonly { resource_app_id: string; resource_access: { id: string }[] }[];
  const names = new Map([...permissionIds].map(([name, id]) => [id, name]));
  return {
    settings,
    graph: (lists.find(({ resource_app_id }) => resource_app_id.endsWith("c000-000000000000"))?.resource_access ?? [])
      .map(({ id }) => names.get(id) ?? id)
      .sort(),
    others: lists.filter(({ resource_app_id }) => !resource_app_id.endsWith("c000-000000000000")),
  };
}

const { required_resource_access: _, ...SETTINGS } = theirs().values;
const adopt = (key: string, more = "") => `{ ${key}: { source: adopt, objectId: ${OBJECT_ID}${more} } }`;
const reference = `{ outlook-cal: { source: reference, objectId: ${OBJECT_ID}, clientId: ${CLIENT_ID} } }`;
const external = `{ outlook-cal: { source: external, clientId: ${CLIENT_ID} } }`;
const CALENDAR = ["Calendars.Read", "Group.Read.All", "MailboxSettings.Read", "User.Read.All"];

/** Requests that changed or deleted something of an application itself, not of what stands on it. */
const touched = ({ run }: Life, ...kinds: readonly ("UPDATE" | "DELETE" | "CREATE")[]) =>
  run.cloud
    .of(...kinds)
    .filter(({ type }) => /^azuread_application(_registration|_api_access|_owner)?$/.test(type))
    .map(({ kind, type }) => `${kind} ${type}`);

describe.skipIf(!terraformAvailable)("an application that exists", { timeout: patience }, () => {
  test.concurrent("is adopted as it is: only its list of Microsoft Graph grows, and it trusts the proxies", async () => {
    await using life = await begin(manifest({ applications: adopt("outlook-cal") }), { refusals: AS_OWNER });
    expect(application(life)).toEqual({
      settings: SETTINGS,
      graph: [...CALENDAR, "Mail.Read"].sort(),
      others: [SHAREPOINT],
    });
    expect(touched(life, "CREATE", "UPDATE", "DELETE")).toEqual(["UPDATE azuread_application_api_access"]);
    expect(await life.goOn(manifest({ applications: adopt("outlook-cal") }))).toEqual([]);
  });

  test.concurrent("without a list of Microsoft Graph is given one", async () => {
    await using life = await begin(manifest({ applications: adopt("outlook-cal") }), { objects: [theirs()] });
    expect(application(life)).toEqual({ settings: SETTINGS, graph: CALENDAR, others: [SHAREPOINT] });
  });

  test.concurrent("in the mode exact asks for exactly what is needed, and keeps its delegated permissions", async () => {
    const scope = { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", type: "Scope" };
    const asked = graph({ id: idOf("Mail.Read"), type: "Role" }, scope);
    const before = theirs();
    const objects = [{ ...before, values: { ...before.values, required_resource_access: [SHAREPOINT, asked] } }];
    await using life = await begin(manifest({ applications: adopt("outlook-cal", ", permissionMode: exact") }), {
      objects,
    });
    expect(application(life).graph).toEqual([...CALENDAR, scope.id].sort());
  });

  test.concurrent("gives back what it was given and needs no more, and nothing else", async () => {
    const connectors = "{ outlook-cal: {}, outlook-mail: {}, msft-entra-id: {} }";
    const both = adopt("office", ", connectors: all");
    await using life = await begin(manifest({ connectors, applications: both }));
    expect(application(life).graph).toEqual([...CALENDAR, "Mail.Read", "Mail.ReadBasic.All"].sort());
    const fewer = manifest({ connectors: "{ msft-entra-id: {} }", applications: both });
    expect((await life.goOn(fewer)).filter((line) => /azuread.*_api/.test(line))).toEqual([
      "update azuread_application_api_access.office",
    ]);
    // Calendars.Read and Mail.ReadBasic.All came with the connectors; User.Read.All and Mail.Read were there before.
    expect(application(life)).toEqual({
      settings: SETTINGS,
      graph: ["Group.Read.All", "Mail.Read", "MailboxSettings.Read", "User.Read.All"],
      others: [SHAREPOINT],
    });
  });

  test.concurrent.each([
    ["dropped", "{ outlook-mail: {} }", "{}"],
    ["created anew", "{ outlook-cal: {} }", "{}"],
    ["only referenced", "{ outlook-cal: {} }", reference],
    ["in other hands", "{ outlook-cal: {} }", external],
  ])("that is then %s leaves as it is", async (_, connectors, applications) => {
    await using life = await begin(manifest({ applications: adopt("outlook-cal") }));
    const { graph } = application(life);
    await life.goOn(manifest({ connectors, applications }));
    expect(application(life)).toEqual({ settings: SETTINGS, graph, others: [SHAREPOINT] });
    expect(touched(life, "DELETE")).toEqual([]);
    // What was let go stays let go.
    expect(await life.goOn(manifest({ connectors, applications, proxy: "{ memoryMb: 512 }" }))).toEqual([]);
  });

  test.concurrent("keeps the trust of the proxies when all of it passes into other hands", async () => {
    await using life = await begin(manifest({ applications: adopt("outlook-cal") }));
    await life.goOn(manifest({ applications: external }));
    expect(life.run.cloud.of("DELETE")).toEqual([]);
    expect(life.run.cloud.list("azuread_application_federated_identity_credential")).toHaveLength(1);
  });

  test.concurrent("loses only the trust of the proxies when it is dropped", async () => {
    await using life = await begin(manifest({ applications: reference }));
    await life.goOn(manifest({ connectors: "{ outlook-mail: {} }" }));
    const deleted = life.run.cloud.of("DELETE").filter(({ type }) => type.startsWith("azuread"));
    expect(deleted.map(({ type }) => type)).toEqual(["azuread_application_federated_identity_credential"]);
    expect(application(life).settings).toEqual(SETTINGS);
  });

  test.concurrent.each([
    ["under another key", "{ outlook-cal: {} }", adopt("calendar", ", connectors: all")],
    ["in a group", "{ outlook-cal: {}, outlook-mail: {} }", adopt("outlook", ", connectors: all")],
    ["of a renamed instance", "{ calendar: { connector: outlook-cal } }", adopt("calendar")],
  ])("that stands %s is the same", async (_, connectors, applications) => {
    await using life = await begin(manifest({ applications: adopt("outlook-cal") }));
    await life.goOn(manifest({ connectors, applications }));
    expect(touched(life, "DELETE", "CREATE")).toEqual([]);
    const back = await life.goOn(manifest({ applications: adopt("outlook-cal") }));
    expect(back.filter((line) => /^(create|delete) azuread_application(_reg|_api|\.)/.test(line))).toEqual([]);
    expect(application(life).settings).toEqual(SETTINGS);
  });

  test.concurrent("that was made here keeps its client id when its instance or its group is renamed", async () => {
    await using life = await Life.begin(manifest());
    const clientIds = () => life.run.cloud.list("azuread_application").map(({ client_id }) => client_id);
    const [made] = clientIds();
    const renamed = await life.goOn(manifest({ connectors: "{ calendar: { connector: outlook-cal } }" }));
    expect(renamed).toContain("update azuread_application.calendar");
    await life.goOn(
      manifest({
        connectors: "{ calendar: { connector: outlook-cal } }",
        applications: "{ people: { connectors: all } }",
      }),
    );
    expect(clientIds()).toEqual([made]);
    expect(life.run.cloud.of("DELETE").filter(({ type }) => type.startsWith("azuread"))).toEqual([]);
  });

  test.concurrent("that was created here is adopted, referenced and given away without being deleted", async () => {
    await using life = await Life.begin(manifest());
    const made = life.run.cloud.list("azuread_application")[0] ?? {};
    const ids = `objectId: ${made.object_id}`;
    await life.goOn(manifest({ applications: `{ outlook-cal: { source: adopt, ${ids} } }` }));
    await life.goOn(
      manifest({ applications: `{ outlook-cal: { source: reference, ${ids}, clientId: ${made.client_id} } }` }),
    );
    await life.goOn(manifest({ applications: `{ outlook-cal: { source: external, clientId: ${made.client_id} } }` }));
    expect(life.run.cloud.of("DELETE")).toEqual([]);
    expect(touched(life, "UPDATE")).toEqual([]);
    expect(life.run.cloud.list("azuread_application")).toEqual([made]);
  });

  test.concurrent("has its own federated credential taken over under the name it has", async () => {
    const id = `${OBJECT_ID}/federatedIdentityCredential/c4a1d2e3-f4b5-4c6d-8e7f-901a2b3c4d5e`;
    const credential = {
      type: "azuread_application_federated_identity_credential",
      id,
      values: {
        id,
        application_id: `/applications/${OBJECT_ID}`,
        credential_id: "c4a1d2e3-f4b5-4c6d-8e7f-901a2b3c4d5e",
        display_name: "by-hand",
        description: "made by hand",
        issuer: "https://example.com",
        subject: "somebody",
        audiences: ["somewhere"],
      },
    };
    const given = ", federatedCredentialId: c4a1d2e3-f4b5-4c6d-8e7f-901a2b3c4d5e";
    await using life = await begin(manifest({ applications: adopt("outlook-cal", given) }), {
      objects: [theirs(), credential],
    });
    expect(life.run.cloud.list(credential.type)).toEqual([
      expect.objectContaining({ id, display_name: "by-hand", issuer: "https://cognito-identity.amazonaws.com" }),
    ]);
    await life.goOn(manifest({ connectors: "{ outlook-mail: {} }" }));
    expect(life.run.cloud.get(credential.type, id)).toBeDefined();
  });
});

describe.skipIf(!terraformAvailable)("an application in other hands", { timeout: patience }, () => {
  test.concurrent("is told what it lacks, by name", async () => {
    const contents = { objects: [theirs("User.Read.All")], refusals: AS_OWNER ?? [] };
    const plan = await planned(reference, contents);
    expect([plan.ok, plan.diagnostics.map(({ severity, detail }) => [severity, detail])]).toEqual([
      true,
      [
        [
          "warning",
          expect.stringContaining(
            "The application of outlook-cal does not ask for Calendars.Read, Group.Read.All, MailboxSettings.Read.",
          ),
        ],
      ],
    ]);
  });

  test.concurrent("needs no provider for Entra at all, and is told what to enter", async () => {
    await using life = await begin(manifest({ applications: external }));
    expect(life.run.requests.filter(({ type }) => type.startsWith("azuread"))).toEqual([]);
    expect(life.files.get("main.tf.json")).not.toContain("azuread");
    const { federated_credentials: given } = (await life.run.output()) as {
      federated_credentials: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    };
    const [pool] = life.run.cloud.list("aws_cognito_identity_pool");
    const [credential] = given["outlook-cal"] ?? [];
    expect(credential?.issuer).toBe("https://cognito-identity.amazonaws.com");
    expect(credential?.audiences).toEqual([String(pool?.id)]);
    expect(credential?.subject).toMatch(/^us-east-1:[0-9a-f-]{36}$/);
  });

  test.concurrent.each([
    ["does not exist", `{ outlook-cal: { source: adopt, objectId: ${ADMIN} } }`, /not found|does not exist/i],
    [
      "is named by its client id",
      `{ outlook-cal: { source: adopt, objectId: ${CLIENT_ID} } }`,
      /not found|does not exist/i,
    ],
  ])("that %s stops the plan before anything is made", async (_, applications, message) => {
    const plan = await planned(applications, { objects: [theirs()] });
    expect([plan.ok, plan.report]).toEqual([false, expect.stringMatching(message)]);
  });
});

describe.skipIf(!terraformAvailable)("an application that is asked for", { timeout: patience }, () => {
  test.concurrent("from the request to the proxies, with nothing typed by hand but its object id", async () => {
    const connectors = "{ outlook-cal: {}, outlook-mail: {} }";
    const requested = "{ outlook-mail: { source: requested } }";
    await using life = await Life.begin(manifest({ connectors, applications: requested }));
    expect(life.run.cloud.list("aws_lambda_function").map(({ function_name }) => function_name)).toEqual([
      "acme-prod-outlook-cal",
    ]);

    // The administrator registers it as the request says.
    const [list] = JSON.parse(life.files.get("entra/outlook-mail.required-resource-access.json") ?? "[]");
    const request = life.files.get("entra/outlook-mail.request.md") ?? "";
    const displayName = /--display-name '([^']+)'/.exec(request)?.[1] ?? "";
    const roles = list.resourceAccess.map(({ id }: { id: string }) => id);
    const { type, id, values } = existingApplication({ objectId: OBJECT_ID, clientId: CLIENT_ID, displayName, roles });
    life.run.cloud.put(type, id, values);

    const arrived = requested.replace("source: requested", `source: adopt, objectId: ${OBJECT_ID}`);
    const plan = await life.goOn(manifest({ connectors, applications: arrived }));
    expect(plan.filter((line) => line.startsWith("delete"))).toEqual([]);
    expect(life.run.cloud.list("aws_lambda_function")).toHaveLength(2);
    expect(application(life).graph).toEqual([...CALENDAR.slice(1), "Mail.ReadBasic.All"].sort());
    const { client_ids } = (await life.run.output()) as { client_ids: Readonly<Record<string, string>> };
    expect(client_ids["outlook-mail"]).toBe(CLIENT_ID);
  });
});

describe.skipIf(!terraformAvailable)("consent by Terraform", { timeout: patience }, () => {
  const byTerraform = (parts: Parameters<typeof manifest>[0] = {}) =>
    manifest({ ...parts, microsoft365: ", consent: terraform" });

  test.concurrent("grants each permission, and going back to the runbook takes none away", async () => {
    await using life = await Life.begin(byTerraform());
    const granted = () => life.run.cloud.list("azuread_app_role_assignment").length;
    expect([granted(), life.run.cloud.list("azuread_service_principal").length]).toEqual([4, 1]);
    expect((await life.goOn(manifest())).filter((line) => !line.startsWith("forget "))).toEqual([]);
    expect([granted(), life.run.cloud.of("DELETE")]).toEqual([4, []]);
  });

  test.concurrent("takes a permission away that nothing asks for any more, and only that", async () => {
    const applications = "{ outlook: { connectors: all } }";
    await using life = await Life.begin(
      byTerraform({ connectors: "{ outlook-cal: {}, outlook-mail: {} }", applications }),
    );
    const plan = await life.goOn(byTerraform({ applications }));
    expect(plan.filter((line) => line.includes("azuread_app_role"))).toEqual([
      "delete azuread_app_role_assignment.outlook_Mail_ReadBasic_All",
    ]);
  });

  test.concurrent("leaves what an adopted application was granted when that is dropped", async () => {
    await using life = await begin(byTerraform({ applications: adopt("outlook-cal") }));
    await life.goOn(byTerraform({ connectors: "{ outlook-mail: {} }" }));
    const deleted = life.run.cloud.of("DELETE").filter(({ type }) => type.startsWith("azuread"));
    expect(deleted.map(({ type }) => type)).toEqual(["azuread_application_federated_identity_credential"]);
  });
});

describe.skipIf(!terraformAvailable)("on Google Cloud", { timeout: patience }, () => {
  const connectors = "{ outlook-cal: {}, outlook-mail: {} }";
  const shared = adopt("outlook", ", connectors: all");

  test.concurrent("a shared application is adopted as it is, trusts each proxy by itself, and leaves as it is", async () => {
    await using life = await begin(gcpManifest({ connectors, applications: shared }), { refusals: AS_OWNER });
    const trusted = life.run.cloud.list("azuread_application_federated_identity_credential");
    const accounts = life.run.cloud.list("google_service_account").map(({ unique_id }) => unique_id);
    expect(trusted).toHaveLength(2);
    for (const { subject } of trusted) expect(accounts).toContain(subject);
    const { graph } = application(life);
    expect(application(life).settings).toEqual(SETTINGS);
    await life.goOn(gcpManifest({ connectors: "{ msft-entra-id: {} }" }));
    expect(application(life)).toEqual({ settings: SETTINGS, graph, others: [SHAREPOINT] });
    expect(touched(life, "DELETE")).toEqual([]);
  });

  test.concurrent("that is renamed with its instance is the same", async () => {
    await using life = await begin(gcpManifest({ applications: adopt("outlook-cal") }));
    await life.goOn(
      gcpManifest({ connectors: "{ calendar: { connector: outlook-cal } }", applications: adopt("calendar") }),
    );
    expect(touched(life, "DELETE", "CREATE")).toEqual([]);
    expect(application(life).settings).toEqual(SETTINGS);
  });

  test.concurrent("in other hands, it is told what to enter for each proxy", async () => {
    const applications = `{ outlook: { source: external, clientId: ${CLIENT_ID}, connectors: all } }`;
    await using life = await begin(gcpManifest({ connectors, applications }));
    expect(life.run.requests.filter(({ type }) => type.startsWith("azuread"))).toEqual([]);
    const { federated_credentials: given } = (await life.run.output()) as {
      federated_credentials: Readonly<Record<string, readonly { subject: string; audiences: string[] }[]>>;
    };
    const accounts = life.run.cloud.list("google_service_account").map(({ unique_id }) => unique_id);
    expect(given.outlook).toHaveLength(2);
    for (const { subject, audiences } of given.outlook ?? []) {
      expect(accounts).toContain(subject);
      expect(audiences).toEqual(["api://AzureADTokenExchange"]);
    }
  });

  test.concurrent("that is asked for comes with its proxies when its object id does", async () => {
    const requested = "{ outlook-mail: { source: requested } }";
    await using life = await begin(gcpManifest({ connectors, applications: requested }));
    expect(life.run.cloud.list("google_cloudfunctions2_function")).toHaveLength(1);
    await life.goOn(gcpManifest({ connectors, applications: adopt("outlook-mail") }));
    expect(life.run.cloud.list("google_cloudfunctions2_function")).toHaveLength(2);
    expect(application(life).settings).toEqual(SETTINGS);
  });

  test.concurrent("consent by Terraform is taken away by nothing but a permission that is not needed", async () => {
    const consent = { microsoft365: ", consent: terraform" };
    await using life = await begin(gcpManifest(consent), { objects: [] });
    expect(life.run.cloud.list("azuread_app_role_assignment")).toHaveLength(4);
    await life.goOn(gcpManifest());
    expect(life.run.cloud.of("DELETE")).toEqual([]);
  });
});
