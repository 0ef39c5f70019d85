import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { Collector } from "../../src/diagnostics/index.js";
import { emitters } from "../../src/emitters/index.js";
import { checkPlan } from "../../src/plan/check-plan.js";
import { readEmitted } from "../../src/plan/emitted.js";
import { replaceable } from "../../src/plan/kinds.js";
import { readPlan } from "../../src/plan/read.js";
import { compilationsOf, goldenCases } from "../golden-cases.js";
import { compilation, manifest } from "../terraform/compiled.js";
import { type RawPlan, recordedPlan } from "./recorded.js";

/** What is said of the recorded plan of an example after a change of it: code and message. */
function said(example: string, change: (plan: RawPlan, at: (address: string) => RawPlan) => void): readonly string[] {
  const raw = recordedPlan(example);
  change(raw, (address) => raw.resource_changes.find((one: RawPlan) => one.address === address));
  const plan = readPlan(Buffer.from(JSON.stringify(raw)));
  if ("reason" in plan) throw new Error(plan.reason);
  const { deployment, files } = compile(join(import.meta.dirname, "../../examples", `${example}.yaml`), emitters);
  if (deployment === undefined) throw new Error("no deployment");
  const report = new Collector();
  report.add(...checkPlan(deployment, files, plan).diagnostics);
  return report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const onAws = said.bind(undefined, "one-connector-aws");
const onGcp = said.bind(undefined, "one-connector-gcp");
const APPLICATION = "module.azuread.azuread_application.outlook-cal";
const FUNCTION = "module.aws.aws_lambda_function.outlook-cal";

/** A change of an object that only the plan has. */
const change = (address: string, actions: readonly string[], values: object = {}) => {
  const [, module = "", type, name] = /^(module\.\w+)?\.?(\w+)\.([\w-]+)$/.exec(address) ?? [];
  const [before, after] = [actions.includes("create") ? null : values, actions.includes("delete") ? null : values];
  return { address, module_address: module, mode: "managed", type, name, change: { actions, before, after } };
};

test("a plan that does nothing is explained", () => {
  expect(onAws(() => {})).toEqual([]);
  expect(onGcp(() => {})).toEqual([]);
});

describe("destroying", () => {
  const destroys = (...addresses: readonly string[]) =>
    onAws((plan) => plan.resource_changes.push(...addresses.map((address) => change(address, ["delete"]))));

  test("what belonged to an instance or application that is gone is explained", () => {
    expect(
      destroys(
        "module.aws.aws_lambda_function.outlook-mail",
        "module.aws.aws_ssm_parameter.outlook-cal_rules",
        "module.azuread.azuread_application.outlook-mail",
        "module.azuread.azuread_app_role_assignment.outlook-mail_Mail_ReadBasic_All",
      ),
    ).toEqual([]);
  });

  test.each([
    ["module.azuread.azuread_application_registration.outlook-mail", "it existed before and was only taken over"],
    ["module.azuread.azuread_application_api_access.outlook-mail", "it existed before and was only taken over"],
    [
      "module.azuread.azuread_service_principal.outlook-cal",
      "the application is still there, and consent is not taken from it",
    ],
    ["module.aws.aws_dynamodb_table.outlook-mail", "psoxy-compile makes nothing of the kind, so it is somebody's"],
    ["module.gcp.google_service_account.outlook-cal", "nothing says that the proxies ran there and do so no more"],
  ])("%s is not", (address, why) => {
    expect(destroys(address)).toEqual([`plan/destroys: the plan destroys ${address}: ${why}`]);
  });

  test("nor is the salt of another store, or what is the user's own", () => {
    expect(destroys("module.aws.aws_secretsmanager_secret.psoxy_salt", "aws_s3_bucket.mine")).toEqual([
      "plan/touches-salt: the plan destroys module.aws.aws_secretsmanager_secret.psoxy_salt: pseudonyms would change, or could not be undone",
      "plan/not-in-manifest: the plan destroys aws_s3_bucket.mine, which the manifest does not have",
    ]);
  });

  test("what another has taken the place of already is cleared away", () => {
    expect(onAws((plan) => plan.resource_changes.push({ ...change(FUNCTION, ["delete"]), deposed: "abc" }))).toEqual(
      [],
    );
  });
});

describe("replacing", () => {
  const replaces = (address: string, more: object = {}, paths: readonly (readonly string[])[] = []) =>
    onAws((_, at) => {
      const object = Object.assign(at(address), more);
      Object.assign(object.change, { actions: ["delete", "create"], replace_paths: paths });
    });

  test("because of an argument of the manifest that cannot be changed in place", () => {
    expect(replaces(FUNCTION, {}, [["function_name"]])).toEqual([]);
    expect(replaces("module.aws.aws_iam_role_policy.outlook-cal")).toEqual([]);
  });

  test("an application, or a function for no reason of the manifest's", () => {
    expect(replaces(APPLICATION, {}, [["display_name"]])).toEqual([
      `plan/replaces: the plan replaces ${APPLICATION}: it would have another client id, and an administrator would have to consent again`,
    ]);
    expect(replaces(FUNCTION, { action_reason: "replace_because_tainted" })).toEqual([
      `plan/replaces: the plan replaces ${FUNCTION}: an earlier apply did not finish it, and Terraform does not trust it`,
    ]);
    expect(replaces(FUNCTION, {}, [["package_type"]])).toEqual([
      `plan/replaces: the plan replaces ${FUNCTION}: nothing in the manifest that cannot be changed in place has changed`,
    ]);
  });

  test("in Google Cloud a function follows the network", () => {
    const address = "module.gcp.google_cloudfunctions2_function.outlook-cal";
    const triggered = (network: readonly string[]) =>
      onGcp((_, at) => {
        Object.assign(at(address), { action_reason: "replace_by_triggers" }).change.actions = ["delete", "create"];
        at("module.gcp.terraform_data.network").change.actions = network;
      });
    expect(triggered(["update"])).toEqual([]);
    expect(triggered(["no-op"])).toHaveLength(1);
  });
});

test("moves and imports that the manifest does not ask for", () => {
  const from = "module.azuread.azuread_application.payroll";
  expect(onAws((_, at) => (at(APPLICATION).previous_address = from))).toEqual([
    `plan/moves: the plan takes ${from} for ${APPLICATION}, which the manifest does not say`,
  ]);
  // As upstream's state is handed over.
  expect(
    onAws((_, at) => (at(APPLICATION).previous_address = 'module.psoxy.azuread_application.connector["x"]')),
  ).toEqual([]);
  expect(onAws((_, at) => (at(APPLICATION).change.importing = { id: "/applications/x" }))).toEqual([
    `plan/imports: the plan takes over "/applications/x" as ${APPLICATION}, which the manifest makes and does not take over`,
  ]);
});

test("what is already there beside ours, and grants something", () => {
  const attached = "module.aws.aws_iam_role_policy.extra";
  const policy = JSON.stringify({ Statement: { Effect: "Allow", NotAction: "iam:*", Resource: ["*"], Condition: {} } });
  expect(onAws((plan) => plan.resource_changes.push(change(attached, ["no-op"], { policy })))).toEqual([
    `plan/not-in-manifest: the plan keeps ${attached}, which the manifest does not have; it grants allows everything but iam:* on * under a condition`,
  ]);
});

test("what stands in a module that ours is made to call", () => {
  const address = "module.aws.module.extra.aws_s3_bucket.mine";
  const object = {
    address,
    module_address: "module.aws.module.extra",
    mode: "managed",
    type: "aws_s3_bucket",
    name: "x",
  };
  for (const actions of [["create"], ["no-op"], ["delete"]]) {
    const found = onAws((plan) =>
      plan.resource_changes.push({ ...object, change: { actions, before: {}, after: {} } }),
    );
    expect(found).toEqual([expect.stringMatching(/^plan.not-in-manifest: the plan \w+ module\.aws\.module\.extra/)]);
  }
});

test("every type that is emitted is known", () => {
  const types = goldenCases
    .flatMap(compilationsOf)
    .flatMap(({ files }) => [...readEmitted(files).objects.values()])
    .filter(({ managed }) => managed)
    .map(({ type }) => type);
  expect([...new Set(types)].filter((type) => replaceable(type) === undefined)).toEqual([]);
});

test("what somebody gave an object by hand, and no longer is taken back", () => {
  expect(
    onAws((_, at) => {
      const [{ resource_access }] = at(APPLICATION).change.after.required_resource_access;
      resource_access.push({ id: "00000000-0000-0000-0000-000000000001", type: "Role" }, { id: "x", type: "Scope" });
      at(FUNCTION).change.after.environment[0].variables.TARGET_HOST = "graph.example.com";
    }),
  ).toEqual([
    `plan/variable: TARGET_HOST of ${FUNCTION} is "graph.example.com" in the plan, where the manifest gives "graph.microsoft.com": it decides where the proxy reads from`,
    `plan/permission: the plan lets the application "outlook-cal" ask for the delegated permission x, which nothing in the manifest needs (${APPLICATION})`,
    `plan/permission: the plan lets the application "outlook-cal" ask for the unknown permission 00000000-0000-0000-0000-000000000001, which nothing in the manifest needs (${APPLICATION})`,
  ]);
});

test("a permission that an application is to have, and would not ask for", () => {
  expect(
    onAws((_, at) => {
      at(APPLICATION).change.after.required_resource_access[0].resource_access.pop();
    }),
  ).toEqual([
    expect.stringContaining('plan/permission-missing: in the plan the application "outlook-cal" does not ask for '),
  ]);
});

test("owners, provisioners, and other credentials of a provider", () => {
  const inModule = (plan: RawPlan, module: string, address: string) =>
    plan.configuration.root_module.module_calls[module].module.resources.find(
      (one: RawPlan) => one.address === address,
    );
  expect(
    onAws((plan) => {
      const application = inModule(plan, "azuread", "azuread_application.outlook-cal");
      application.expressions.owners = { constant_value: ["somebody"] };
      const lambda = inModule(plan, "aws", "aws_lambda_function.outlook-cal");
      Object.assign(lambda, { provisioners: [{ type: "local-exec" }], provider_config_key: "module.aws:aws" });
      plan.configuration.provider_config.azuread.expressions.tenant_id.constant_value = "another";
      inModule(plan, "aws", "data.external.outlook-cal").expressions.program = { constant_value: ["curl"] };
    }).map((line) => line.split(" ").slice(0, 6).join(" ")),
  ).toEqual([
    'plan/owners: the plan makes "somebody" owner',
    "plan/argument: tenant_id of provider azuread is",
    `plan/runs-programs: ${FUNCTION} runs a program when`,
    `plan/argument: provider of ${FUNCTION} is "module.aws:aws"`,
    'plan/argument: program of module.aws.data.external.outlook-cal is "[\\"curl\\"]"',
  ]);
});

test("expressions that were not written as JSON are known by what they refer to", () => {
  const role = (references: readonly string[]) =>
    onAws((plan) => {
      const { resources } = plan.configuration.root_module.module_calls.aws.module;
      const policy = resources.find((one: RawPlan) => one.address === "aws_iam_role_policy.outlook-cal");
      policy.expressions.role = { references };
    });
  expect(role(["aws_iam_role.outlook-cal.name", "aws_iam_role.outlook-cal"])).toEqual([]);
  expect(role(["aws_iam_role.api_caller.name", "aws_iam_role.api_caller"])).toHaveLength(1);
});

test("a block that is gone, of an object that is not there yet", () => {
  expect(
    onAws((plan) => {
      const { module } = plan.configuration.root_module.module_calls.aws;
      module.resources = module.resources.filter(({ type }: RawPlan) => type !== "aws_lambda_function_url");
      plan.resource_changes = plan.resource_changes.filter(({ type }: RawPlan) => type !== "aws_lambda_function_url");
    }),
  ).toEqual([
    "plan/missing: module.aws.aws_lambda_function_url.outlook-cal is not in the configuration that was planned",
  ]);
});

test("a plan of something else is one line, not a hundred", () => {
  expect(
    onAws((plan) => {
      plan.resource_changes = [];
      plan.configuration.root_module.module_calls = {};
    }),
  ).toEqual([
    'plan/of-something-else: the plan is not one of the deployment "acme-prod" as the manifest has it: none of its 12 objects are there',
  ]);
});

describe("rules", () => {
  const text = "endpoints:\n  - pathTemplate: /v1.0/users\n";
  const { deployment, files } = compilation(manifest({ connectors: "{ outlook-cal: { rules: rules.yaml } }" }), {
    "rules.yaml": text,
  });

  test.each([
    ["as they were emitted", (text: string) => text, []],
    ["with other line ends", (text: string) => text.replaceAll("\n", "\r\n"), []],
    ["of somebody else", () => "allowAllEndpoints: true\n", ["plan/rules"]],
  ])("%s", (_, change, codes) => {
    const raw = recordedPlan("one-connector-aws");
    const lambda = raw.resource_changes.find((one: RawPlan) => one.type === "aws_lambda_function");
    lambda.change.after.environment[0].variables = { RULES: gzipSync(change(text)).toString("base64") };
    const plan = readPlan(Buffer.from(JSON.stringify(raw)));
    if ("reason" in plan) throw new Error("no plan");
    const emitted = [...files].map(([path, content]) => ({ path, content }));
    const found = checkPlan(deployment, emitted, plan).diagnostics.filter(({ code }) => code === "plan/rules");
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
