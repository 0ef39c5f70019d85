/** Text of a manifest comes out of Terraform as the same text, wherever it stands. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
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

/** Any characters at all, those that mean something to Terraform often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "${",
        "%{",
        "$${",
        "%%{",
        "}",
        "~",
        "$",
        "%",
        '"',
        "\\",
        "\n",
        "\r\n",
        "\t",
        "<<EOT",
        "${path.module}",
      ),
      fc.constantFrom(
        "e\u0301",
        "\u00e9",
        "\u212b",
        "\u1100\u1161",
        "\ufb01",
        "\u202e",
        "\ufeff",
        "\u2028",
        "\u0000",
        "\u007f",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** So many of them in one run of Terraform: the run takes a second, whatever is in it. The same in every run of the tests. */
const texts = (count: number, seed: number, arbitrary = anyText): readonly string[] =>
  fc.sample(arbitrary, { numRuns: count, seed });

const nfc = (text: string): string => text.normalize("NFC");

/** By what they are to Terraform: two spellings of one key are one. */
const byKey = (keys: readonly string[], values: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(keys.map((key, index) => [nfc(key), values[index] ?? ""]));

const allNfc = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [nfc(key), nfc(value)]));

/** Texts that the checks of a manifest let through: no variable holds NUL, and tags and names may not have all characters. */
const VALUES = texts(
  60,
  3,
  anyText.filter((text) => !text.includes("\0")),
);
const inTags = anyText.map((text) => text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "").slice(0, 60));
const TAGS = byKey(
  texts(60, 4, inTags)
    .filter((key) => key !== "" && !/^aws:/i.test(key))
    .slice(0, 30),
  texts(30, 5, inTags),
);
const NAMES = texts(
  40,
  6,
  anyText.map((text) => text.replace(/['\p{Cc}]/gu, "").trim()),
).filter((name) => name !== "" && name.length <= 120);
const COMMENTS = texts(
  60,
  7,
  anyText.map((text) => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, "")),
);
const IDS = [..."abcdef"].map((letter) => `teams-${letter}`);

/** The variables of one instance: ten of the values. */
const variables = (index: number): Readonly<Record<string, string>> =>
  Object.fromEntries(VALUES.slice(index * 10, index * 10 + 10).map((value, number) => [`X_${number}`, value]));

/** A manifest with texts wherever it may have some. */
function talkative() {
  const connectors = IDS.map((id, index) => {
    const reason = VALUES[index];
    const permissions = reason ? [{ name: "Place.Read.All", reason }] : [];
    const rules = index === 0 ? { rules: "rules.yaml" } : {};
    return [id, { connector: "msft-teams", environment: variables(index), permissions, ...rules }];
  });
  return {
    version: 1,
    deployment: "acme-prod",
    microsoft365: { tenantId: "6e4c8e9f-76cf-41d1-806e-61838b880b87" },
    host: {
      aws: {
        accountId: "123456789012",
        region: "us-east-1",
        bundle: { version: "0.6.9" },
        callers: { gcpServiceAccountIds: ["123456712345671234567"] },
        tags: TAGS,
      },
    },
    connectors: Object.fromEntries(connectors),
    applications: Object.fromEntries(IDS.map((id, index) => [id, { displayName: NAMES[index] }])),
  };
}

/** A function, as far as it is looked at. */
interface Proxy {
  readonly function_name: string;
  readonly environment: readonly [{ readonly variables: Readonly<Record<string, string>> }];
  readonly tags_all: Readonly<Record<string, string>>;
}

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

  test("whatever it is, as values and as keys", async () => {
    const [keys, values] = [texts(500, 1), texts(500, 2)];
    const file = new Configuration("any text");
    file.output("texts", file.local("texts", { map: byKey(keys, values), list: values }), "any text");
    const run = await TerraformRun.start({ files: new Map([["main.tf.json", file.toString()]]) });
    try {
      await converge(run);
      const map = byKey(keys, values.map(nfc));
      expect(await run.output()).toEqual({ texts: { map, list: values.map(nfc) } });
    } finally {
      await run.dispose();
    }
  });

  test("whatever it is, from a manifest to what providers are sent", async () => {
    const folder = mkdtempSync(join(tmpdir(), "text-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, "rules.yaml"),
      `endpoints:\n  - pathTemplate: /v1.0/users\n${COMMENTS.map((comment) => `# ${comment}\n`).join("")}`,
    );
    const { files, diagnostics } = compile(join(folder, "psoxy.yaml"), emitters, { text: stringify(talkative()) });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const run = await TerraformRun.start({ files: new Map(files.map(({ path, content }) => [path, content])) });
    try {
      const { plan } = await converge(run);
      const functions: readonly object[] = run.cloud.list("aws_lambda_function");
      const proxies = functions as readonly Proxy[];
      for (const [index, id] of IDS.entries()) {
        const proxy = proxies.find((one) => one.function_name === `acme-prod-${id}`);
        expect(proxy?.environment[0].variables).toMatchObject(allNfc(variables(index)));
        expect(proxy?.tags_all).toEqual(allNfc(TAGS));
        const application = plan.changes.find(({ address }) => address === `module.azuread.azuread_application.${id}`);
        expect(application?.after).toMatchObject({ display_name: nfc(NAMES[index] ?? "") });
        if (index > 0) continue;
        const rules = files.find(({ path }) => path === `aws/rules/${id}.yaml`)?.content ?? "";
        for (const comment of COMMENTS) expect(rules).toContain(`# ${nfc(comment)}\n`);
        const compressed = Buffer.from(proxy?.environment[0].variables.RULES ?? "", "base64");
        expect(gunzipSync(compressed).toString("utf8")).toBe(rules);
      }
    } finally {
      await run.dispose();
    }
  });
});
