/** What docs/moving-from-upstream.md promises: nothing that others know of the old deployment changes. */
import { expect, test } from "vitest";
import { existingParameter } from "../terraform/behaviours/aws-parameter.js";
import { existingApplication } from "../terraform/behaviours/entra.js";
import { permissionIds } from "../terraform/graph-permissions.js";
import { converge } from "../terraform/scenario.js";
import { patience, TerraformRun, terraformAvailable } from "../terraform/terraform.js";
import { compileShown, isManifest } from "./manifests.js";
import { pageAt } from "./pages.js";

const page = pageAt("docs/moving-from-upstream.md");
const CREDENTIAL = "azuread_application_federated_identity_credential";

test.skipIf(!terraformAvailable)(
  "the first manifest of the page adopts without a change of what is there",
  {
    timeout: patience,
  },
  async () => {
    const block = page.blocks.find(isManifest);
    if (block === undefined) throw new Error("the page has no manifest");
    const { deployment, files } = compileShown(block, page);
    const applications = (deployment?.applications ?? []).map(({ source, permissions }) => {
      if (source.kind !== "adopt") throw new Error("the page adopts");
      const roles = permissions.map(({ name }) => permissionIds.get(name) ?? "");
      return existingApplication({ objectId: source.objectId, roles });
    });
    const credentials = applications.map(({ id }, index) => {
      const values = {
        application_id: id,
        display_name: "psoxyAccessFromAWS",
        issuer: "https://cognito-identity.amazonaws.com",
        subject: `us-east-1:${index}c9e6679-7425-40de-944b-e07fc1f90ae7`,
        audiences: ["us-east-1:0f8fad5b-d9cb-469f-a165-70867728950e"],
      };
      const name = `${id.replace("/applications/", "")}/federatedIdentityCredential/${index}4a1d2e3-f4b5-4c6d-8e7f-901a2b3c4d5e`;
      return { type: CREDENTIAL, id: name, values: { ...values, id: name } };
    });
    const secrets = ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((name) =>
      existingParameter(`/acme-prod/${name}`, `the old ${name}`),
    );
    const run = await TerraformRun.start({
      files: new Map(files.map(({ path, content }) => [path, content])),
      cloud: { objects: [...applications, ...credentials, ...secrets] },
    });
    try {
      await converge(run);
      expect(run.cloud.of("DELETE")).toEqual([]);
      expect(
        run.cloud.of("CREATE", "UPDATE").filter(({ type }) => /^(azuread_app.*n|aws_ssm_parameter)$/.test(type)),
      ).toEqual([]);
      for (const { type, id, values } of [...applications, ...credentials, ...secrets]) {
        expect(run.cloud.get(type, id), id).toEqual(values);
      }
      expect(run.cloud.list(CREDENTIAL)).toHaveLength(2 * applications.length);
    } finally {
      await run.dispose();
    }
  },
);
