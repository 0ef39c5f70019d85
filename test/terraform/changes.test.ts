/** An old manifest applied, a new one planned: exactly what belongs to the change happens, and the next plan is empty. */
import { describe, expect, test } from "vitest";
import { compiled, deploymentOf, manifest, said } from "./compiled.js";
import type { Files } from "./files.js";
import { unexplained } from "./plan-check.js";
import type { PlanResult } from "./result.js";
import { converge } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const RULES = { "rules.yaml": "endpoints:\n  - pathTemplate: /v1.0/users\n" };
const OTHER_RULES = { "rules.yaml": "endpoints:\n  - pathTemplate: /v1.0/users\n  - pathTemplate: /v1.0/groups\n" };
const ADA = "5a0c1f8e-3e0b-4b53-8a43-3f7c3f0c9b11";
const BOB = "0f9e8d7c-6b5a-4c3d-8e2f-1a0b9c8d7e6f";
const owners = (...ids: readonly string[]) => manifest({ microsoft365: `, owners: [${ids.join(", ")}]` });

/** Everything of one instance and its own application, as created or deleted. */
const everythingOf = (id: string, action: "create" | "delete"): readonly string[] =>
  [
    `aws_cloudwatch_log_group.${id}`,
    `aws_cognito_identity_pool.${id}`,
    `aws_iam_role.${id}`,
    `aws_iam_role_policy.${id}`,
    `aws_lambda_function.${id}`,
    `aws_lambda_function_url.${id}`,
    `azuread_application.${id}`,
    `azuread_application_federated_identity_credential.${id}`,
  ].map((address) => `${action} ${address}`);

async function change(
  before: Files,
  after: Files,
): Promise<{ said: readonly string[]; plan: PlanResult; run: TerraformRun }> {
  const run = await TerraformRun.start({ files: before });
  try {
    await converge(run);
    run.replaceFiles(after);
    const { plan, second } = await converge(run);
    const deployment = deploymentOf(after);
    if (deployment !== undefined) {
      expect([plan, second].flatMap((made) => unexplained(deployment, after, made))).toEqual([]);
    }
    return { said: said(plan), plan, run };
  } finally {
    await run.dispose();
  }
}

describe.skipIf(!terraformAvailable)("a changed manifest", { timeout: patience }, () => {
  test.concurrent("nothing changed: an empty plan", async () => {
    expect((await change(compiled(manifest()), compiled(`# a remark\n${manifest()}`))).said).toEqual([]);
  });

  test.concurrent("a connector is added: only its own, and the callers' policy", async () => {
    const after = compiled(manifest({ connectors: "{ outlook-cal: {}, outlook-mail: {} }" }));
    expect((await change(compiled(manifest()), after)).said).toEqual(
      [...everythingOf("outlook-mail", "create"), "update aws_iam_role_policy.api_caller"].sort(),
    );
  });

  test.concurrent("a connector is removed: only its own, and the callers' policy", async () => {
    const before = compiled(manifest({ connectors: "{ outlook-cal: {}, outlook-mail: {} }" }));
    expect((await change(before, compiled(manifest()))).said).toEqual(
      [...everythingOf("outlook-mail", "delete"), "update aws_iam_role_policy.api_caller"].sort(),
    );
  });

  test.concurrent("owners come and go: the application alone", async () => {
    const update = ["update azuread_application.outlook-cal"];
    expect((await change(compiled(owners(ADA)), compiled(owners(ADA, BOB)))).said).toEqual(update);
    expect((await change(compiled(owners(ADA, BOB)), compiled(owners(ADA)))).said).toEqual(update);
  });

  test.concurrent.each([
    ["in the environment", "", ["update aws_lambda_function.outlook-cal"]],
    [
      "in a parameter",
      "# x\n".repeat(1) + noise(6000),
      ["update aws_lambda_function.outlook-cal", "update aws_ssm_parameter.outlook-cal_rules"],
    ],
  ])("rules %s change: the function picks them up", async (_, padding, expected) => {
    const text = manifest({ connectors: "{ outlook-cal: { rules: rules.yaml } }" });
    const padded = (rules: typeof RULES) => ({ "rules.yaml": rules["rules.yaml"] + padding });
    const { said } = await change(compiled(text, padded(RULES)), compiled(text, padded(OTHER_RULES)));
    expect(said).toEqual(expected);
  });

  test.concurrent.each([
    ["the bundle's version", manifest({ host: "bundle: { version: 0.6.10 }" })],
    ["the memory", manifest({ proxy: "{ memoryMb: 1024 }" })],
    ["the environment", manifest({ proxy: "{ environment: { NOTE: x } }" })],
    ["one instance's timeout", manifest({ connectors: "{ outlook-cal: { timeoutSeconds: 60 } }" })],
  ])("%s changes: the function alone, in place", async (_, after) => {
    expect((await change(compiled(manifest()), compiled(after))).said).toEqual([
      "update aws_lambda_function.outlook-cal",
    ]);
  });

  test.concurrent("a local bundle changes: it is uploaded, and the function follows", async () => {
    const withJar = (content: string) => {
      const files = compiled(manifest({ host: "bundle: { file: psoxy.jar }" }), { "psoxy.jar": content });
      const moved = [...files].map(
        ([path, text]) => [path, text.replace(/\$\{path\.root\}\/[^"]*psoxy\.jar/g, "${path.root}/psoxy.jar")] as const,
      );
      return new Map([...moved, ["psoxy.jar", content] as const]);
    };
    expect((await change(withJar("one\n"), withJar("two\n"))).said).toEqual([
      "update aws_lambda_function.outlook-cal",
      "update aws_s3_object.local_bundle",
    ]);
  });

  test.concurrent("two applications become one: both are replaced, the functions stay", async () => {
    const connectors = "{ outlook-cal: {}, outlook-mail: {} }";
    const before = compiled(manifest({ connectors }));
    const after = compiled(manifest({ connectors, applications: "{ outlook: { connectors: all } }" }));
    const { said, plan } = await change(before, after);
    expect(said).toEqual(
      [
        ...["outlook-cal", "outlook-mail"].flatMap((id) => [
          `delete aws_cognito_identity_pool.${id}`,
          `delete azuread_application.${id}`,
          `delete azuread_application_federated_identity_credential.${id}`,
          `update aws_iam_role_policy.${id}`,
          `update aws_lambda_function.${id}`,
        ]),
        "create aws_cognito_identity_pool.outlook",
        "create azuread_application.outlook",
        "create azuread_application_federated_identity_credential.outlook",
      ].sort(),
    );
    expect(plan.changes.filter(({ address }) => address.includes("ssm_parameter"))).toEqual([]);
  });

  test.concurrent("a group is split: the functions and the salt stay", async () => {
    const connectors = "{ outlook-cal: {}, outlook-mail: {} }";
    const before = compiled(manifest({ connectors, applications: "{ outlook: { connectors: all } }" }));
    const { said } = await change(before, compiled(manifest({ connectors })));
    expect(said.filter((line) => /lambda|ssm/.test(line))).toEqual([
      "update aws_lambda_function.outlook-cal",
      "update aws_lambda_function.outlook-mail",
    ]);
    expect(said).toContain("delete azuread_application.outlook");
  });

  test.concurrent("an instance is renamed: everything of it is made anew, nothing else", async () => {
    const after = compiled(manifest({ connectors: "{ calendar: { connector: outlook-cal } }" }));
    expect((await change(compiled(manifest()), after)).said).toEqual(
      [
        ...everythingOf("calendar", "create"),
        ...everythingOf("outlook-cal", "delete"),
        "update aws_iam_role_policy.api_caller",
      ].sort(),
    );
  });

  test.concurrent("a created application that is then only referenced is not deleted, and keeps its credential", async () => {
    const run = await TerraformRun.start({ files: compiled(manifest()) });
    try {
      await converge(run);
      const made = run.cloud.list("azuread_application")[0] ?? {};
      const ids = `objectId: ${made.object_id}, clientId: ${made.client_id}`;
      run.replaceFiles(compiled(manifest({ applications: `{ outlook-cal: { source: reference, ${ids} } }` })));
      const { plan } = await converge(run);
      expect(
        plan.changes.filter(({ actions }) => !String(actions).includes("forget")).map(({ address }) => address),
      ).toEqual([]);
      expect(run.cloud.of("DELETE")).toEqual([]);
      expect(run.cloud.list("azuread_application")).toHaveLength(1);
    } finally {
      await run.dispose();
    }
  });

  test.concurrent.each([
    ["a parameter", "bundle: { version: 0.6.9 }"],
    ["a secret", "secrets: { store: secretsManager }\n    bundle: { version: 0.6.9 }"],
  ])("%s with the salt that is then named as existing stays where it is", async (_, host) => {
    const existing = host.includes("secrets")
      ? host.replace("secretsManager", "secretsManager, salt: existing")
      : `secrets: { salt: existing }\n    ${host}`;
    const { run } = await change(compiled(manifest({ host })), compiled(manifest({ host: existing })));
    expect(run.cloud.of("DELETE")).toEqual([]);
  });

  test.concurrent("somebody else applies: nothing changes, whoever is owner", async () => {
    for (const text of [manifest(), owners(ADA)]) {
      const run = await TerraformRun.start({ files: compiled(text) });
      try {
        await converge(run);
        Object.assign(run.cloud.caller, { objectId: BOB });
        const plan = await run.plan();
        expect([plan.ok, said(plan)]).toEqual([true, []]);
      } finally {
        await run.dispose();
      }
    }
  });

  test.concurrent("no change ever writes the salt or the key again", async () => {
    const texts = [
      manifest({ proxy: "{ memoryMb: 1024 }" }),
      manifest({ host: "tags: { team: people }\n    bundle: { version: 0.6.9 }" }),
      manifest({ connectors: "{ outlook-mail: {} }" }),
    ];
    const run = await TerraformRun.start({ files: compiled(manifest()) });
    try {
      await converge(run);
      for (const text of texts) {
        run.replaceFiles(compiled(text));
        await converge(run);
      }
      const written = run.cloud.of("CREATE", "UPDATE", "DELETE").filter(({ type }) => type === "aws_ssm_parameter");
      // Tags are changed by calls of their own; the value is sent only where anything else changes.
      const more = written.filter(
        ({ kind, prior, planned }) => kind !== "UPDATE" || untagged(prior) !== untagged(planned),
      );
      expect(more.map(({ kind }) => kind)).toEqual(["CREATE", "CREATE"]);
    } finally {
      await run.dispose();
    }
  });
});

const untagged = (values: unknown): string => {
  const { tags: _, tags_all: __, ...rest } = values as Readonly<Record<string, unknown>>;
  return JSON.stringify(rest);
};

/** Comments that do not compress, to make rules too large for the environment. */
function noise(length: number): string {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(97 + (seed % 26));
  };
  return `# ${Array.from({ length }, letter).join("")}\n`;
}
