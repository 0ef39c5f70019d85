import { expect, test } from "vitest";
import { readPlan } from "../../src/plan/read.js";
import { recordedPlan } from "./recorded.js";

const read = (text: string | Buffer) => {
  const plan = readPlan(Buffer.from(text));
  return "reason" in plan ? plan.reason : plan;
};
const altered = (change: (plan: ReturnType<typeof recordedPlan>) => void) => {
  const plan = recordedPlan("one-connector-aws");
  change(plan);
  return read(JSON.stringify(plan));
};

test.each([
  ["nothing", "", "it is empty"],
  ["the saved plan", "PK\u0003\u0004\u0014", "it is the saved plan itself"],
  ["text for people", "Terraform will perform the following actions:\n", "it is not JSON"],
  ["the log of plan -json", '{"@level":"info"}\n{"@level":"info"}\n', "it is the log of `terraform plan -json`"],
  ["one line of that log", '{"@level":"info"}', "it is the log of `terraform plan -json`"],
  ["a state file", '{"version":4,"serial":1,"lineage":"x","resources":[]}', "it is a state, not a plan"],
  ["a state as JSON", '{"format_version":"1.0","values":{}}', "it is a state, not a plan"],
  ["any JSON", "[]", "it is no plan of Terraform"],
  ["a plan that is cut off", '{"format_version":"1.2","planned_va', "it is cut off, or not JSON"],
  ["a plan of later times", '{"format_version":"2.0"}', 'the version "2.0" of its form is not known'],
  ["a plan with errors", '{"format_version":"1.2","errored":true}', "Terraform could not finish it"],
  ["a plan without its configuration", '{"format_version":"1.2","planned_values":{}}', "parts of it are missing"],
  ["bytes that are no text", Buffer.from([0x80, 0x81]), "it is not text"],
  ["what nests deep", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "it nests too deep"],
])("%s is refused", (_, text, reason) => {
  expect(read(text)).toBe(reason);
});

test("what happens in a way that is not known yet is refused, not passed over", () => {
  const address = recordedPlan("one-connector-aws").resource_changes[1].address;
  expect(altered((plan) => (plan.resource_changes[1].change.actions = ["hibernate"]))).toBe(
    `what happens to "${address}" is not known to this version`,
  );
  expect(altered((plan) => delete plan.resource_changes[1].address)).toBe("a change in it has no address");
});

test("as Windows PowerShell redirects it, in UTF-16", () => {
  const text = JSON.stringify(recordedPlan("one-connector-aws"));
  expect(read(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(read(text));
});
