/** Terraform judges everything that is committed as output. */
import { describe, expect, test } from "vitest";
import { emittedDeployment, emittedDeployments, protectedIn, tenantOf } from "./emitted.js";
import { permissionIds } from "./graph-permissions.js";
import { unexplained } from "./plan-check.js";
import { scenario } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

describe.skipIf(!terraformAvailable)("terraform takes what is emitted", { timeout: patience }, () => {
  test.concurrent.each(emittedDeployments.filter(({ isChange }) => isChange !== true))(
    "$name",
    async ({ files, manifest, deployment }) => {
      const { plan, second, warnings, outputs } = await scenario({
        files,
        cloud: { objects: tenantOf(files) },
        protected: protectedIn(files),
        ...(manifest === undefined ? {} : { manifest }),
      });
      const imported = [...(files.get("imports.tf.json") ?? "").matchAll(/"to": /g)].length;
      const conditional = [...(files.get("imports.tf.json") ?? "").matchAll(/"for_each": /g)].length;
      expect(plan.counts).toMatchObject({ import: imported - conditional, destroy: 0 });
      if (imported === 0) expect(plan.counts.change).toBe(0);
      expect(warnings.filter((warning) => warning !== "Check block assertion failed")).toEqual([]);
      expect(Object.keys(outputs)).toEqual(expect.arrayContaining(["client_ids", "consent_links", "endpoints"]));
      const whole = deployment?.();
      if (whole !== undefined) for (const made of [plan, second]) expect(unexplained(whole, files, made)).toEqual([]);
    },
  );

  test.concurrent.each(emittedDeployments.filter(({ isChange }) => isChange))(
    "$name can be planned",
    async ({ files, deployment }) => {
      const run = await TerraformRun.start({ files, cloud: { objects: tenantOf(files) } });
      try {
        for (const step of ["init", "validate"] as const) expect((await run[step]()).ok).toBe(true);
        const plan = await run.plan();
        expect(plan.ok).toBe(true);
        const whole = deployment?.();
        if (whole !== undefined) expect(unexplained(whole, files, plan)).toEqual([]);
      } finally {
        await run.dispose();
      }
    },
  );

  test("in another cloud the GUIDs are those of the tenant", async () => {
    const files = emittedDeployment("us-government-cloud/acme-prod");
    const { plan } = await scenario({ files, protected: protectedIn(files) });
    const application = plan.changes.find(({ address }) => address.includes("azuread_application."));
    expect(JSON.stringify(application?.after)).not.toContain(permissionIds.get("User.Read.All"));
  });

  test.each([
    ["a referenced application is read, and never changed", "only-referenced-applications", ["DATA"]],
    ["one whose permissions are not looked at is not even read", "referenced-application-not-read", []],
  ])("%s", async (_, name, kinds) => {
    const files = emittedDeployment(`${name}/acme-prod`);
    const { cloud } = await scenario({ files, cloud: { objects: tenantOf(files) }, protected: protectedIn(files) });
    const touched = cloud.of("READ", "UPDATE", "DELETE", "DATA").filter(({ type }) => type === "azuread_application");
    expect([...new Set(touched.map(({ kind }) => kind))]).toEqual(kinds);
  });

  test("every object of one connector is known by name", async () => {
    const files = emittedDeployment("one-connector/acme-prod");
    const { plan } = await scenario({ files, protected: protectedIn(files) });
    expect(plan.changes.map(({ address }) => address).sort()).toEqual([
      "module.aws.aws_cloudwatch_log_group.outlook-cal",
      "module.aws.aws_cognito_identity_pool.outlook-cal",
      "module.aws.aws_iam_role.api_caller",
      "module.aws.aws_iam_role.outlook-cal",
      "module.aws.aws_iam_role_policy.api_caller",
      "module.aws.aws_iam_role_policy.outlook-cal",
      "module.aws.aws_lambda_function.outlook-cal",
      "module.aws.aws_lambda_function_url.outlook-cal",
      "module.aws.aws_ssm_parameter.psoxy_encryption_key",
      "module.aws.aws_ssm_parameter.psoxy_salt",
      "module.azuread.azuread_application.outlook-cal",
      "module.azuread.azuread_application_federated_identity_credential.outlook-cal",
    ]);
  });

  test("every object of one connector on Google Cloud is known by name", async () => {
    const files = emittedDeployment("gcp-one-connector/acme-prod");
    const { plan, outputs } = await scenario({ files, protected: protectedIn(files) });
    expect(plan.changes.map(({ address }) => address).sort()).toEqual([
      "module.azuread.azuread_application.outlook-cal",
      "module.azuread.azuread_application_federated_identity_credential.outlook-cal",
      "module.gcp.google_cloud_run_v2_service_iam_member.outlook-cal_worklytics_74ff5bba",
      "module.gcp.google_cloudfunctions2_function.outlook-cal",
      "module.gcp.google_project_iam_member.proxy_builder_artifactregistry_writer",
      "module.gcp.google_project_iam_member.proxy_builder_logging_logWriter",
      "module.gcp.google_project_iam_member.proxy_builder_storage_objectViewer",
      ...["artifactregistry", "cloudbuild", "cloudfunctions", "iam", "run", "secretmanager", "storage"].map(
        (name) => `module.gcp.google_project_service.${name}`,
      ),
      "module.gcp.google_secret_manager_secret.psoxy_encryption_key",
      "module.gcp.google_secret_manager_secret.psoxy_salt",
      "module.gcp.google_secret_manager_secret_iam_member.outlook-cal_psoxy_encryption_key",
      "module.gcp.google_secret_manager_secret_iam_member.outlook-cal_psoxy_salt",
      "module.gcp.google_secret_manager_secret_version.psoxy_encryption_key",
      "module.gcp.google_secret_manager_secret_version.psoxy_salt",
      "module.gcp.google_service_account.outlook-cal",
      "module.gcp.google_service_account.proxy_builder",
      "module.gcp.terraform_data.network",
    ]);
    expect(String((outputs.endpoints as Readonly<Record<string, string>>)["outlook-cal"])).toMatch(/run\.app\/$/);
  });

  test("on a shared application each service account has its own credential, by its own id", async () => {
    const files = emittedDeployment("gcp-all-six-one-application/acme-prod");
    const { plan, cloud } = await scenario({ files, protected: protectedIn(files) });
    const made = cloud.of("CREATE").filter(({ type }) => type === "azuread_application_federated_identity_credential");
    const distinct = (name: string) => new Set(made.map(({ planned }) => planned?.[name])).size;
    expect([made.length, distinct("display_name"), distinct("subject"), distinct("application_id")]).toEqual([
      6, 6, 6, 1,
    ]);
    const subjects = made.map(({ planned }) => String(planned?.subject));
    const accounts = cloud.of("CREATE").filter(({ type }) => type === "google_service_account");
    expect(accounts.map(({ planned }) => String(planned?.unique_id))).toEqual(expect.arrayContaining(subjects));
    expect(plan.counts.destroy).toBe(0);
  });

  test("a failure names the emitted line and the line of the manifest", async () => {
    const sound = emittedDeployments.find(({ name }) => name === "one-connector/acme-prod");
    const broken = new Map(sound?.files).set(
      "aws/main.tf.json",
      (sound?.files.get("aws/main.tf.json") ?? "").replace(
        "${aws_iam_role.outlook-cal.arn}",
        "${aws_iam_role.outlook-mail.arn}",
      ),
    );
    const failing = scenario({ files: broken, ...(sound?.manifest === undefined ? {} : { manifest: sound.manifest }) });
    await expect(failing).rejects.toThrow(
      /aws\/main\.tf\.json:\d+.*undeclared.*\nmanifest\.yaml:16: outlook-cal: \{\}$/s,
    );
  });

  test("an apply by somebody who is no owner is warned about, and goes on", async () => {
    const run = await TerraformRun.start({ files: emittedDeployment("every-setting/acme-prod") });
    try {
      expect((await run.init()).report).toBe("");
      const plan = await run.plan();
      expect(plan.ok).toBe(true);
      expect(plan.diagnostics.map(({ severity, summary }) => [severity, summary])).toEqual([
        ["warning", "Check block assertion failed"],
      ]);
    } finally {
      await run.dispose();
    }
  });
});
