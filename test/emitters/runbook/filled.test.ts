/** The runbook with the values of Terraform. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emitters } from "../../../src/emitters/index.js";
import { expectedOutputs } from "../../../src/emitters/runbook/expected-outputs.js";
import { htmlRunbook } from "../../../src/emitters/runbook/html.js";
import { markdownRunbook } from "../../../src/emitters/runbook/markdown.js";
import { readOutputs } from "../../../src/emitters/runbook/outputs.js";
import { runbookOf } from "../../../src/emitters/runbook/runbook.js";
import { deploymentOf, goldenDeployments } from "./golden.js";
import { outputsOf } from "./outputs.js";

const read = (name: string, text: string) => readOutputs({ path: "outputs.json", text }, deploymentOf(name));

test.each(goldenDeployments)("nothing is left to fill for $name", ({ deployment }) => {
  const { value, diagnostics } = readOutputs({ path: "-", text: JSON.stringify(outputsOf(deployment)) }, deployment);
  expect(diagnostics).toEqual([]);
  const runbook = runbookOf(deployment, value);
  for (const text of [markdownRunbook(runbook), htmlRunbook(runbook)]) {
    expect(text).not.toMatch(/terraform output|Read-Host ['&#39;]+Client id|undefined|\[object/);
  }
});

test.each(goldenDeployments)("what is expected of $name is what Terraform is told to give", ({ deployment }) => {
  const outputs = emitters
    .flatMap((emitter) => emitter.emit(deployment))
    .find(({ path }) => path === "outputs.tf.json");
  const { output } = JSON.parse(outputs?.content ?? "{}");
  const values = Object.fromEntries(
    Object.entries(output).map(([name, entry]) => [name, (entry as { value: unknown }).value]),
  );
  for (const { path } of expectedOutputs(deployment, () => undefined)) {
    const value = path.reduce<unknown>((place, key) => (place as Record<string, unknown>)?.[key], values);
    expect(value, path.join(".")).toEqual(expect.any(String));
  }
});

const FILLED = join(import.meta.dirname, "filled.md");

test("six connectors with a shared application, filled", () => {
  const deployment = deploymentOf("all-six-one-application");
  const { value } = readOutputs({ path: "-", text: JSON.stringify(outputsOf(deployment)) }, deployment);
  const text = markdownRunbook(runbookOf(deployment, value));
  if (process.env.UPDATE_GOLDEN === "1" || !existsSync(FILLED)) writeFileSync(FILLED, text);
  expect(text).toBe(readFileSync(FILLED, "utf8"));
});

test.each([
  ["", "outputs/unreadable", "there is nothing in it"],
  ["terraform", "outputs/unreadable", "it is not JSON"],
  ["[]", "outputs/unreadable", "it is not an object"],
  ["{}", "outputs/unreadable", "it is empty, as before the first apply"],
  ['{"client_ids": {"outlook-cal": "x"}}', "outputs/unreadable", "was the option -json left out?"],
  ['{"client_ids": {"value": {}}}', "outputs/missing", "the outputs lack client_ids.outlook-cal"],
  ['{"client_ids": {"value": {"outlook-cal": "$(reboot)"}}}', "outputs/malformed", '"$(reboot)", which is not a GUID'],
  ['{"client_ids": {"value": {"msft-teams": "x"}}}', "outputs/foreign", "the list client_ids is msft-teams"],
  ['{"__proto__": {"value": 1}}', "outputs/missing", "the outputs lack client_ids.outlook-cal"],
])("outputs %j: %s", (text, code, message) => {
  const { value, diagnostics } = read("one-connector", text);
  expect(value).toBeUndefined();
  expect(diagnostics.filter((entry) => entry.code === code).map((entry) => entry.message)).toContainEqual(
    expect.stringContaining(message),
  );
});

test("outputs of another account, tenant or client id are another deployment's", () => {
  const outputs = JSON.stringify(outputsOf(deploymentOf("external-application")));
  const foreign = (before: string, after: string) =>
    read("external-application", outputs.replaceAll(before, after)).diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    );
  expect(foreign("123456789012", "210987654321")).toEqual([
    'outputs/foreign caller_role_arn is "arn:aws:iam::210987654321:role/acme-prodCaller", but by the manifest it is "arn:aws:iam::123456789012:role/acme-prodCaller"',
  ]);
  expect(foreign("6e4c8e9f-76cf-41d1-806e-61838b880b87", "00000000-0000-0000-0000-000000000000")).toHaveLength(2);
  expect(foreign("0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a", "00000000-0000-0000-0000-000000000000")).toContainEqual(
    expect.stringContaining("outputs/foreign client_ids.outlook-mail"),
  );
});
