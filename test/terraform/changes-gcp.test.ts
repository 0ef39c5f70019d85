/** The changes of changes.test.ts on Google Cloud, and what upstream's Terraform gets wrong there. */
import { describe, expect, test } from "vitest";
import { existingSecret, versionsOf } from "./behaviours/google-secrets.js";
import { compiled, deploymentOf, gcpManifest, Life, manifest } from "./compiled.js";
import { protectedIn, tenantOf } from "./emitted.js";
import type { Files } from "./files.js";
import { unexplained } from "./plan-check.js";
import type { PlanResult } from "./result.js";
import { converge, scenario } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const RULES = { "rules.yaml": "endpoints:\n  - pathTemplate: /v1.0/users\n" };
const OTHER_RULES = { "rules.yaml": "endpoints:\n  - pathTemplate: /v1.0/users\n  - pathTemplate: /v1.0/groups\n" };
const BUNDLE = "bundle: { version: 0.6.9 }";
const withHost = (setting: string) => gcpManifest({ host: `${setting}\n    ${BUNDLE}` });

/** What a plan does, in a line for each object: the action, and the address without its module. */
const said = ({ changes }: PlanResult): readonly string[] =>
  changes.map(({ actions, address }) => `${actions} ${address.replace(/^module\.\w+\./, "")}`).sort();

/** Everything of one instance and its own application, as created or deleted. */
const everythingOf = (id: string, action: "create" | "delete"): readonly string[] =>
  [
    `azuread_application.${id}`,
    `azuread_application_federated_identity_credential.${id}`,
    `google_cloud_run_v2_service_iam_member.${id}_worklytics_74ff5bba`,
    `google_cloudfunctions2_function.${id}`,
    `google_secret_manager_secret_iam_member.${id}_psoxy_encryption_key`,
    `google_secret_manager_secret_iam_member.${id}_psoxy_salt`,
    `google_service_account.${id}`,
  ].map((address) => `${action} ${address}`);

/** Applies one configuration and then the other; what the second did. */
async function change(before: Files, after: Files): Promise<{ said: readonly string[]; run: TerraformRun }> {
  const run = await TerraformRun.start({
    files: before,
    cloud: { objects: tenantOf(before) },
  });
  try {
    await converge(run);
    run.replaceFiles(after);
    const { plan, second } = await converge(run);
    const deployment = deploymentOf(after);
    if (deployment !== undefined) {
      expect([plan, second].flatMap((made) => unexplained(deployment, after, made))).toEqual([]);
    }
    return { said: said(plan), run };
  } finally {
    await run.dispose();
  }
}

const FUNCTION = "google_cloudfunctions2_function.outlook-cal";
const CALLER = "google_cloud_run_v2_service_iam_member.outlook-cal_worklytics_74ff5bba";

describe.skipIf(!terraformAvailable)("a changed manifest on Google Cloud", { timeout: patience }, () => {
  test.concurrent("nothing changed: an empty plan", async () => {
    expect((await change(compiled(gcpManifest()), compiled(`# a remark\n${gcpManifest()}`))).said).toEqual([]);
  });

  test.concurrent.each(["create", "delete"] as const)(
    "a connector comes or goes (%s): only its own",
    async (action) => {
      const one = compiled(gcpManifest());
      const two = compiled(gcpManifest({ connectors: "{ outlook-cal: {}, outlook-mail: {} }" }));
      const result = action === "create" ? await change(one, two) : await change(two, one);
      expect(result.said).toEqual([...everythingOf("outlook-mail", action)].sort());
    },
  );

  test.concurrent("a connector comes to a load balancer: its own, and its paths", async () => {
    const host = `loadBalancer: { domain: psoxy.example.com }\n    ${BUNDLE}`;
    const after = compiled(gcpManifest({ host, connectors: "{ outlook-cal: {}, outlook-mail: {} }" }));
    const { said } = await change(compiled(gcpManifest({ host })), after);
    expect(said).toEqual([...everythingOf("outlook-mail", "create"), "update google_compute_url_map.proxy_api"].sort());
    const { said: back } = await change(after, compiled(gcpManifest({ host })));
    expect(back).toEqual([...everythingOf("outlook-mail", "delete"), "update google_compute_url_map.proxy_api"].sort());
  });

  test.concurrent("rules change: the function alone", async () => {
    const text = gcpManifest({ connectors: "{ outlook-cal: { rules: rules.yaml } }" });
    expect((await change(compiled(text, RULES), compiled(text, OTHER_RULES))).said).toEqual([`update ${FUNCTION}`]);
  });

  test.concurrent.each([
    ["the bundle's version", gcpManifest({ host: "bundle: { version: 0.6.10 }" })],
    ["the memory", gcpManifest({ proxy: "{ memoryMb: 2048 }" })],
    ["the environment", gcpManifest({ proxy: "{ environment: { NOTE: x } }" })],
    ["one instance's timeout", gcpManifest({ connectors: "{ outlook-cal: { timeoutSeconds: 60 } }" })],
    ["how far it may grow", withHost("limits: { maxInstances: 3 }")],
  ])("%s changes: the function alone, in place", async (_, after) => {
    expect((await change(compiled(gcpManifest()), compiled(after))).said).toEqual([`update ${FUNCTION}`]);
  });

  test.concurrent("a generation changes: the function is built again", async () => {
    const of = (generation: number) =>
      compiled(gcpManifest({ host: `bundle: { gs: gs://acme/psoxy.zip, generation: ${generation} }` }));
    expect((await change(of(1), of(2))).said).toEqual([`update ${FUNCTION}`]);
  });

  // Upstream names the object like the file alone: another file of the same name is never built.
  test.concurrent("a local zip changes under its name: it is uploaded, and the function follows", async () => {
    expect((await change(withZip("one\n"), withZip("two\n"))).said).toEqual([
      "delete create google_storage_bucket_object.local_bundle",
      `update ${FUNCTION}`,
    ]);
  });

  // Upstream's plan fails with both: two resources look for a bucket that is not made.
  test.concurrent("a local zip goes into a given bucket", async () => {
    const files = withZip("one\n", ", bucket: acme-artifacts");
    const { plan } = await scenario({ files, cloud: { objects: tenantOf(files) }, protected: protectedIn(files) });
    expect(said(plan).filter((line) => line.includes("google_storage"))).toEqual([
      "create google_storage_bucket_iam_member.proxy_builder_local_bundle",
      "create google_storage_bucket_object.local_bundle",
    ]);
  });

  test.concurrent("labels change: those of secrets and functions, in place", async () => {
    const { said } = await change(compiled(withHost("labels: { team: a }")), compiled(withHost("labels: { team: b }")));
    expect(said).toEqual([
      `update ${FUNCTION}`,
      "update google_secret_manager_secret.psoxy_encryption_key",
      "update google_secret_manager_secret.psoxy_salt",
    ]);
  });

  test.concurrent("callers come and go: their own grants alone, and nobody else's is touched", async () => {
    const before = compiled(gcpManifest());
    const text = gcpManifest().replace("callers: {", 'callers: { testPrincipals: ["user:Ada@example.com"],');
    const run = await TerraformRun.start({ files: before });
    try {
      await converge(run);
      const theirs = {
        id: "theirs",
        name: "acme-prod-outlook-cal",
        role: "roles/run.invoker",
        member: "user:bob@example.com",
      };
      run.cloud.put("google_cloud_run_v2_service_iam_member", "theirs", theirs);
      run.replaceFiles(compiled(text));
      const added = said((await converge(run)).plan);
      run.replaceFiles(before);
      const removed = said((await converge(run)).plan);
      const grant = "google_cloud_run_v2_service_iam_member.outlook-cal_ada_ad20d63c";
      expect([added, removed]).toEqual([[`create ${grant}`], [`delete ${grant}`]]);
      expect(run.cloud.get("google_cloud_run_v2_service_iam_member", "theirs")).toEqual(theirs);
    } finally {
      await run.dispose();
    }
  });

  // Upstream: taking vpc_config away needs the functions to be made anew by hand.
  test.concurrent("a subnet is joined, changed and left: the function is made anew, with its URL and its callers", async () => {
    const run = await TerraformRun.start({ files: compiled(gcpManifest()) });
    try {
      await converge(run);
      const url = (await run.output()).endpoints;
      for (const vpc of ["vpc: { network: a, subnetwork: b }", "vpc: { network: a, subnetwork: c }", undefined]) {
        run.replaceFiles(compiled(vpc === undefined ? gcpManifest() : withHost(vpc)));
        const lines = said((await converge(run)).plan).filter((line) => !line.includes("google_project_service"));
        expect(lines).toEqual([
          `delete create ${CALLER}`,
          `delete create ${FUNCTION}`,
          "update terraform_data.network",
        ]);
        expect((await run.output()).endpoints).toEqual(url);
      }
    } finally {
      await run.dispose();
    }
  });

  test.concurrent("a load balancer comes, takes another domain and goes", async () => {
    const domain = (name: string) => compiled(withHost(`loadBalancer: { domain: ${name}.example.com }`));
    const run = await TerraformRun.start({ files: compiled(gcpManifest()) });
    try {
      await converge(run);
      for (const files of [domain("one"), domain("two"), compiled(gcpManifest())]) {
        run.replaceFiles(files);
        await converge(run);
      }
      expect(run.cloud.list("google_compute_url_map")).toEqual([]);
    } finally {
      await run.dispose();
    }
  });

  test.concurrent("another region: the functions and the bundle move, the salt stays", async () => {
    const host = "loadBalancer: { domain: psoxy.example.com }\n    bundle: { file: psoxy.zip }";
    const { said } = await change(
      withZip("one\n", "", { host }),
      withZip("one\n", "", { host, region: "europe-west3" }),
    );
    expect(said.filter((line) => /secret_manager|service_account\.|azuread/.test(line))).toEqual([]);
    expect(said).toContain(`delete create ${FUNCTION}`);
    expect(said).toContain("create delete google_compute_region_network_endpoint_group.proxy_api");
  });

  test.concurrent("a service account that somebody deleted is made anew, and Entra is told its new id", async () => {
    const run = await TerraformRun.start({ files: compiled(gcpManifest()) });
    try {
      await converge(run);
      const [before] = run.cloud
        .list("google_service_account")
        .filter(({ account_id }) => account_id === "acme-prod-outlook-cal");
      run.cloud.remove("google_service_account", String(before?.id));
      const { plan } = await converge(run);
      expect(said(plan)).toContain("update azuread_application_federated_identity_credential.outlook-cal");
      const [after] = run.cloud
        .list("google_service_account")
        .filter(({ account_id }) => account_id === "acme-prod-outlook-cal");
      expect(after?.unique_id).not.toBe(before?.unique_id);
    } finally {
      await run.dispose();
    }
  });

  test.concurrent("two applications become one: credentials move, functions and accounts stay", async () => {
    const connectors = "{ outlook-cal: {}, outlook-mail: {} }";
    const after = compiled(gcpManifest({ connectors, applications: "{ outlook: { connectors: all } }" }));
    expect((await change(compiled(gcpManifest({ connectors })), after)).said).toEqual(
      [
        "create azuread_application.outlook",
        ...["outlook-cal", "outlook-mail"].flatMap((id) => [
          `delete azuread_application.${id}`,
          `delete create azuread_application_federated_identity_credential.${id}`,
          `update google_cloudfunctions2_function.${id}`,
        ]),
      ].sort(),
    );
  });

  test.concurrent("a salt that is then named as existing stays where it is", async () => {
    const { run } = await change(compiled(gcpManifest()), compiled(withHost("secrets: { salt: existing }")));
    expect(run.cloud.of("DELETE").filter(({ type }) => type.startsWith("google_secret_manager_secret"))).toEqual([]);
    expect(run.cloud.list("google_secret_manager_secret")).toHaveLength(2);
  });

  test.concurrent("no change ever writes the salt or the key again, nor does anyone read them", async () => {
    const texts = [
      gcpManifest({ proxy: "{ memoryMb: 2048 }" }),
      withHost("labels: { team: people }"),
      withHost("secrets: { replicaLocations: [us-east1, us-west1] }"),
      gcpManifest({ connectors: "{ outlook-mail: {} }" }),
      gcpManifest({ region: "europe-west3" }),
    ];
    const run = await TerraformRun.start({ files: compiled(gcpManifest()) });
    try {
      await converge(run);
      for (const text of texts) {
        run.replaceFiles(compiled(text));
        await converge(run);
      }
      const written = run.cloud
        .of("CREATE", "UPDATE", "DELETE")
        .filter(({ type }) => type === "google_secret_manager_secret_version");
      expect(written.map(({ kind }) => kind)).toEqual(["CREATE", "CREATE"]);
      for (const { id } of run.cloud.list("google_secret_manager_secret"))
        expect(versionsOf(String(id), run.cloud)).toHaveLength(1);
    } finally {
      await run.dispose();
    }
  });

  test.concurrent("somebody empties the configuration: the salt and the key are kept all the same", async () => {
    const run = await TerraformRun.start({ files: compiled(gcpManifest()) });
    try {
      await converge(run);
      run.replaceFiles(
        new Map([["main.tf.json", JSON.stringify({ provider: { google: { project: "acme-psoxy" } } })]]),
      );
      expect((await run.init()).ok).toBe(true);
      expect((await run.apply()).ok).toBe(false);
      expect(run.cloud.list("google_secret_manager_secret")).toHaveLength(2);
      expect(run.cloud.list("google_secret_manager_secret_version")).toHaveLength(2);
    } finally {
      await run.dispose();
    }
  });

  test.concurrent("from AWS to Google Cloud: applications and their consent stay, and the old salt is not deleted", async () => {
    const objects = ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((name) =>
      existingSecret(`projects/acme-psoxy/secrets/acme-prod_${name}`, `copied ${name}`),
    );
    await using life = await Life.begin(manifest(), { cloud: { objects } });
    const { run } = life;
    const clientIds = (await run.output()).client_ids;
    const plan = await life.goOn(withHost("secrets: { salt: existing }"));
    expect((await run.output()).client_ids).toEqual(clientIds);
    expect(plan.filter((line) => line.includes("azuread"))).toEqual([
      "delete create azuread_application_federated_identity_credential.outlook-cal",
    ]);
    expect(run.cloud.list("aws_ssm_parameter")).toHaveLength(2);
    expect(run.cloud.list("aws_lambda_function")).toEqual([]);
  });
});

/** With a zip beside the configuration, which is where a test runs. */
function withZip(content: string, more = "", parts: Parameters<typeof gcpManifest>[0] = {}): Files {
  const host = parts.host ?? `bundle: { file: psoxy.zip${more} }`;
  const files = compiled(gcpManifest({ ...parts, host }), { "psoxy.zip": content });
  const moved = [...files].map(
    ([path, text]) => [path, text.replace(/\$\{path\.root\}\/[^"\\]*psoxy\.zip/g, "${path.root}/psoxy.zip")] as const,
  );
  return new Map([...moved, ["psoxy.zip", content] as const]);
}
