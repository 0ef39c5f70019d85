/** Text of a manifest comes out of Terraform as the same text, wherever it stands. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { Configuration } from "../../src/terraform/index.js";
import { converge } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const HOSTILE = [
  '${file("/etc/passwd")}',
  "%{ if true }x%{ endif }",
  "$${already} %%{escaped} $$$${more",
  "quotes \" ' ` and \\ back \\n slashes",
  "lines\nand\ttabs\r\nand returns",
  "right \u202Eto\u202C left \u200F and a mark \u200E",
  "$ { % { ${ %{ ${~ }",
  "é composed, 日本語, 😀, \u00A0",
  "<b>&amp;</b> | # // /* */",
];

describe.skipIf(!terraformAvailable)("text stays text", { timeout: patience }, () => {
  test("as values and as keys of maps", async () => {
    const texts = Object.fromEntries(HOSTILE.map((text) => [text, text]));
    const file = new Configuration('${file("/etc/passwd")} is a remark');
    const value = file.local("texts", { map: texts, list: HOSTILE });
    file.output("texts", value, '${file("/etc/passwd")} is a description');
    const run = await TerraformRun.start({ files: new Map([["main.tf.json", file.toString()]]) });
    try {
      await converge(run);
      expect(await run.output()).toEqual({ texts: { map: texts, list: HOSTILE } });
    } finally {
      await run.dispose();
    }
  });

  test("from a manifest to what providers are sent", async () => {
    const { files, deployment } = compile(join(import.meta.dirname, "../golden/hostile-text/manifest.yaml"), emitters);
    const run = await TerraformRun.start({ files: new Map(files.map(({ path, content }) => [path, content])) });
    try {
      const { plan } = await converge(run);
      const planned = (address: string) => plan.changes.find((change) => change.address === address)?.after as object;
      const application = deployment?.applications.find(({ key }) => key === "outlook-cal");
      const instance = deployment?.instances.find(({ id }) => id === "outlook-cal");
      expect(application?.title).toContain("${file(");
      expect(planned("module.azuread.azuread_application.outlook-cal")).toMatchObject({
        display_name: application?.title,
      });
      const lambda = run.cloud.list("aws_lambda_function");
      expect(lambda).toContainEqual(
        expect.objectContaining({ environment: [{ variables: expect.objectContaining(instance?.ownEnvironment) }] }),
      );
    } finally {
      await run.dispose();
    }
  });
});
