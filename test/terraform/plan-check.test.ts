/** Plans that say something else than the manifest: somebody edited the files, the state or the cloud before planning. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { essence, recordedPath } from "../plan/recorded.js";
import { existingApplication } from "./behaviours/entra.js";
import { compilation, gcpManifest, manifest } from "./compiled.js";
import type { Files } from "./files.js";
import { permissionIds } from "./graph-permissions.js";
import { judge } from "./plan-check.js";
import { converge } from "./scenario.js";
import { patience, type RunOptions, TerraformRun, terraformAvailable } from "./terraform.js";

const OBJECT_ID = "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70";
const CLIENT_ID = "0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a";

const idOf = (name: string): string => permissionIds.get(name) ?? "";

/** Takes out of a JSON file, or puts in, at a path; `undefined` removes. */
function edited(files: Files, path: string, steps: readonly (string | number)[], value: unknown): Files {
  const content = JSON.parse(files.get(path) ?? "{}");
  const last = steps.at(-1) ?? "";
  let target = content;
  for (const step of steps.slice(0, -1)) target = target[step] ??= {};
  if (value === undefined) delete target[last];
  else if (value instanceof Function) target[last] = value(target[last]);
  else target[last] = value;
  return new Map(files).set(path, JSON.stringify(content));
}

/** A deployment that was applied as its manifest says, and then planned in other ways. */
async function applied(text: string, options: Omit<RunOptions, "files"> = {}) {
  const { files, deployment } = compilation(text);
  const run = await TerraformRun.start({ ...options, files });
  onTestFinished(() => run.dispose());
  await converge(run);
  return {
    run,
    files,
    /** What is said of a plan of other files: the line of the manifest, the code and the message. */
    said: async (other: Files = files, ...extra: readonly string[]) => {
      run.replaceFiles(other);
      const init = await run.init();
      if (!init.ok) throw new Error(init.report);
      const plan = await run.plan(...extra);
      if (!plan.ok) throw new Error(plan.report);
      return judge(deployment, files, plan).map(({ code, message, place }) => {
        const [start, end] = place.range ?? [0, 0];
        return `${place.source.text?.slice(start, end)}: ${code}: ${message}`;
      });
    },
  };
}

const APPLICATION = ["resource", "azuread_application", "outlook-cal"] as const;
const CONNECTORS = "{ outlook-cal: {}, outlook-mail: {} }";

describe.skipIf(!terraformAvailable)("a plan that the manifest does not explain", { timeout: 2 * patience }, () => {
  test("of edited files names what they grant, and the line", async () => {
    const { files, said } = await applied(manifest({ connectors: CONNECTORS }));
    expect(await said()).toEqual([]);

    const access = [...APPLICATION, "required_resource_access", 0, "resource_access"];
    const more = (list: readonly unknown[]) => [...list, { id: idOf("Mail.ReadWrite"), type: "Role" }];
    expect(await said(edited(files, "azuread/main.tf.json", access, more))).toEqual([
      `outlook-cal: plan/permission: the plan lets the application "outlook-cal" ask for Mail.ReadWrite, which nothing in the manifest needs (module.azuread.azuread_application.outlook-cal)`,
    ]);

    const statement = { Sid: "Extra", Effect: "Allow", Action: "s3:*", Resource: "*" };
    const statements = ["locals", "outlook-mail_execution_policy", "Statement"];
    expect(
      await said(edited(files, "aws/main.tf.json", statements, (list: readonly unknown[]) => [...list, statement])),
    ).toEqual([
      "outlook-mail: plan/statement: the policy of module.aws.aws_iam_role_policy.outlook-mail allows s3:* on *, which the manifest does not say",
    ]);

    const trusted = ["locals", "caller_trust_policy", "Statement", 0, "Condition", "StringEquals"];
    expect(await said(edited(files, "aws/main.tf.json", trusted, { "accounts.google.com:aud": ["999"] }))).toEqual([
      `callers: plan/statement: the policy of module.aws.aws_iam_role.api_caller in its statement "GcpCallers" has another condition, which the manifest does not say`,
    ]);

    const variables = ["resource", "aws_lambda_function", "outlook-mail", "environment", 0, "variables"];
    expect(await said(edited(files, "aws/main.tf.json", [...variables, "IS_DEVELOPMENT_MODE"], "true"))).toEqual([
      `outlook-mail: plan/variable: IS_DEVELOPMENT_MODE of module.aws.aws_lambda_function.outlook-mail is "true" in the plan, and the manifest gives none: it decides whether data can be asked for that are not sanitized`,
    ]);

    const url = ["resource", "aws_lambda_function_url", "outlook-cal", "authorization_type"];
    expect(await said(edited(files, "aws/main.tf.json", url, "NONE"))).toEqual([
      `outlook-cal: plan/argument: authorization_type of module.aws.aws_lambda_function_url.outlook-cal is "NONE" in the plan, where the manifest gives "AWS_IAM"`,
    ]);

    const input = ["module", "azuread", "outlook-cal_identity_id"];
    expect(await said(edited(files, "main.tf.json", input, "us-east-1:someone"))).toEqual([
      `microsoft365: plan/argument: outlook-cal_identity_id of module.azuread is "us-east-1:someone" in the plan, where the manifest gives "\${module.aws.outlook-cal_identity_id}"`,
    ]);
  });

  test("of blocks that are gone, added or overridden", async () => {
    const { files, said } = await applied(manifest({ connectors: CONNECTORS }));
    const without = ["azuread_application", "azuread_application_federated_identity_credential"].reduce(
      (rest, type) => edited(rest, "azuread/main.tf.json", ["resource", type, "outlook-cal"], undefined),
      edited(files, "azuread/main.tf.json", ["output", "outlook-cal_client_id", "value"], "none"),
    );
    const inputs = ["outlook-cal_identity_id", "outlook-cal_identity_pool_id"];
    const gone = inputs.reduce(
      (rest, name) => edited(rest, "main.tf.json", ["module", "azuread", name], undefined),
      without,
    );
    const vanished = inputs.reduce(
      (rest, name) => edited(rest, "azuread/main.tf.json", ["variable", name], undefined),
      gone,
    );
    const lines = await said(vanished);
    expect(lines).toContain(
      "outlook-cal: plan/destroys: the plan destroys module.azuread.azuread_application.outlook-cal: the manifest has it",
    );
    expect(lines).toContain(
      `acme-prod: plan/output: the output module.azuread.outlook-cal_client_id is "none" in the plan, where the manifest gives "\${azuread_application.outlook-cal.client_id}"`,
    );

    const attachment = {
      resource: {
        aws_iam_role_policy_attachment: {
          extra: { role: "acme-prod-outlook-cal_Exec", policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess" },
        },
      },
    };
    expect(await said(new Map(files).set("aws/extra.tf.json", JSON.stringify(attachment)))).toEqual([
      "connectors: plan/not-in-manifest: the plan makes module.aws.aws_iam_role_policy_attachment.extra, which the manifest does not have; it grants arn:aws:iam::aws:policy/AdministratorAccess",
    ]);

    const override = `resource "aws_lambda_function" "outlook-mail" {
      memory_size = 1024
      layers      = ["arn:aws:lambda:us-east-1:999999999999:layer:extra:1"]
    }`;
    expect(await said(new Map(files).set("aws/x_override.tf", override))).toEqual([
      `outlook-mail: plan/detail: memory_size of module.aws.aws_lambda_function.outlook-mail is "1024" in the plan, where the manifest gives "512"`,
      `outlook-mail: plan/argument: layers of module.aws.aws_lambda_function.outlook-mail is "[\\"arn:aws:lambda:us-east-1:999999999999:layer:extra:1\\"]" in the plan, and the manifest gives none`,
    ]);

    const own = `resource "aws_s3_bucket" "mine" { bucket = "mine" }
      resource "aws_iam_role" "mine" { assume_role_policy = "{}" }`;
    expect(await said(new Map(files).set("mine.tf", own))).toEqual([
      "connectors: plan/not-in-manifest: the plan makes aws_iam_role.mine, which the manifest does not have",
      "connectors: plan/own-object: the plan makes aws_s3_bucket.mine, which the manifest does not have",
    ]);
  });

  test("of the salt, of ids that others know, and of everything", async () => {
    const { run, files, said } = await applied(manifest());
    const salt = ["resource", "aws_ssm_parameter", "psoxy_salt"];
    const open = edited(files, "aws/main.tf.json", [...salt, "lifecycle"], {});
    expect(await said(edited(open, "aws/main.tf.json", [...salt, "name"], "/elsewhere/PSOXY_SALT"))).toEqual([
      expect.stringMatching(/^aws: plan\/touches-salt: the plan replaces module\.aws\.aws_ssm_parameter\.psoxy_salt:/),
      expect.stringContaining("plan/argument: name of module.aws.aws_ssm_parameter.psoxy_salt"),
    ]);
    expect(await said(edited(open, "aws/main.tf.json", [...salt, "value_wo_version"], 2))).toEqual([
      expect.stringContaining("plan/touches-salt: the plan rewrites module.aws.aws_ssm_parameter.psoxy_salt"),
      expect.stringContaining("plan/argument: value_wo_version of module.aws.aws_ssm_parameter.psoxy_salt"),
    ]);
    expect(await said(files, "-replace=module.aws.aws_lambda_function.outlook-cal")).toEqual([
      "outlook-cal: plan/replaces: the plan replaces module.aws.aws_lambda_function.outlook-cal: somebody asked for that when the plan was made",
    ]);
    const removed = [{ from: "module.aws.aws_lambda_function_url.outlook-cal", lifecycle: { destroy: false } }];
    const letGo = edited(files, "aws/main.tf.json", ["resource", "aws_lambda_function_url"], undefined);
    const withoutUrl = edited(letGo, "aws/main.tf.json", ["output", "outlook-cal_endpoint", "value"], "none");
    expect(await said(edited(withoutUrl, "moved.tf.json", ["removed"], removed))).toContain(
      "outlook-cal: plan/lets-go: the plan lets go of module.aws.aws_lambda_function_url.outlook-cal, which the manifest does not say",
    );
    const unprotected = edited(
      open,
      "aws/main.tf.json",
      ["resource", "aws_ssm_parameter", "psoxy_encryption_key", "lifecycle"],
      {},
    );
    expect(await said(unprotected, "-destroy")).toEqual([
      expect.stringContaining("acme-prod: plan/destroys-everything: the plan destroys everything that"),
    ]);

    const [application] = run.cloud.list("azuread_application");
    run.cloud.remove("azuread_application", String(application?.id));
    await run.command("state", "rm", "module.aws.aws_ssm_parameter.psoxy_salt");
    const lines = await said();
    expect(lines).toContainEqual(
      expect.stringContaining(
        "plan/touches-salt: the plan makes another in place of module.aws.aws_ssm_parameter.psoxy_salt",
      ),
    );
    expect(lines).toContainEqual(
      expect.stringContaining(
        "outlook-cal: plan/makes-anew: module.azuread.azuread_application.outlook-cal was deleted without Terraform, and the plan makes another",
      ),
    );
  });

  test("of an adopted application, whose list others may have filled, and of consent", async () => {
    const theirs = existingApplication({
      objectId: OBJECT_ID,
      clientId: CLIENT_ID,
      displayName: "Analytics",
      roles: [idOf("Mail.Read")],
    });
    const adopt = `{ outlook-cal: { source: adopt, objectId: ${OBJECT_ID} } }`;
    const text = manifest({ applications: adopt, microsoft365: ", consent: terraform" });
    const { files, said } = await applied(text, { cloud: { objects: [theirs] } });
    expect(await said()).toEqual([]);

    const needed = ["locals", "outlook-cal_permissions", "Sites.FullControl.All"];
    expect(await said(edited(files, "azuread/main.tf.json", needed, idOf("Sites.FullControl.All")))).toEqual([
      expect.stringMatching(/^outlook-cal: plan\/permission: .* ask for Sites\.FullControl\.All,/),
    ]);
    const grant = ["resource", "azuread_app_role_assignment", "outlook-cal_User_Read_All", "app_role_id"];
    expect(await said(edited(files, "azuread/main.tf.json", grant, idOf("User.ReadWrite.All")))).toEqual([
      "outlook-cal: plan/consent: the plan grants User.ReadWrite.All with module.azuread.azuread_app_role_assignment.outlook-cal_User_Read_All, which the manifest does not say",
    ]);
    const credential = ["resource", "azuread_application_federated_identity_credential", "outlook-cal"];
    expect(await said(edited(files, "azuread/main.tf.json", [...credential, "issuer"], "https://example.com"))).toEqual(
      [
        `outlook-cal: plan/trust: Entra would trust somebody else through module.azuread.azuread_application_federated_identity_credential.outlook-cal: its issuer is "https://example.com" in the plan, where the manifest gives "https://cognito-identity.amazonaws.com"`,
      ],
    );
  });

  test("of an application that is taken over although the manifest makes it", async () => {
    const theirs = existingApplication({ objectId: OBJECT_ID, clientId: CLIENT_ID, displayName: "Analytics" });
    const { files, deployment } = compilation(manifest());
    const run = await TerraformRun.start({
      files: edited(
        files,
        "imports.tf.json",
        ["import"],
        [{ to: "module.azuread.azuread_application.outlook-cal", id: `/applications/${OBJECT_ID}` }],
      ),
      cloud: { objects: [theirs] },
    });
    onTestFinished(() => run.dispose());
    await run.init();
    const plan = await run.plan();
    expect(judge(deployment, files, plan).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      `plan/imports: the plan takes over "/applications/${OBJECT_ID}" as module.azuread.azuread_application.outlook-cal, which the manifest makes and does not take over`,
    ]);
  });

  test("on Google Cloud names who may call, and whom Entra trusts", async () => {
    const { files, said } = await applied(gcpManifest());
    expect(await said()).toEqual([]);
    const invoker = ["resource", "google_cloud_run_v2_service_iam_member", "outlook-cal_worklytics_74ff5bba", "member"];
    expect(await said(edited(files, "gcp/main.tf.json", invoker, "allUsers"))).toEqual([
      `outlook-cal: plan/grant: the plan grants something else with module.gcp.google_cloud_run_v2_service_iam_member.outlook-cal_worklytics_74ff5bba: its member is "allUsers" in the plan, where the manifest gives "serviceAccount:worklytics@analytics-host.iam.gserviceaccount.com"`,
    ]);
    const extra = ["resource", "google_project_iam_member", "outlook-cal_extra"];
    const owner = {
      project: "acme-psoxy",
      role: "roles/secretmanager.secretAccessor",
      member: "user:mallory@example.com",
    };
    expect(await said(edited(files, "gcp/main.tf.json", extra, owner))).toEqual([
      "outlook-cal: plan/not-in-manifest: the plan makes module.gcp.google_project_iam_member.outlook-cal_extra, which the manifest does not have; it grants roles/secretmanager.secretAccessor to user:mallory@example.com",
    ]);
    expect(await said(files, "-replace=module.gcp.google_service_account.outlook-cal")).toContainEqual(
      "outlook-cal: plan/replaces: the plan replaces module.gcp.google_service_account.outlook-cal: it would have another unique id, which Entra does not trust yet",
    );
  });

  test.each(["one-connector-aws", "one-connector-gcp"])(
    "of %s is recorded for tests without Terraform",
    async (example) => {
      const text = readFileSync(join(import.meta.dirname, "../../examples", `${example}.yaml`), "utf8");
      const run = await TerraformRun.start({ files: compilation(text).files });
      onTestFinished(() => run.dispose());
      const { second } = await converge(run);
      if (process.env.UPDATE_PLANS === "1") writeFileSync(recordedPath(example), essence(second.json));
      expect(essence(second.json)).toBe(readFileSync(recordedPath(example), "utf8"));
    },
  );
});
