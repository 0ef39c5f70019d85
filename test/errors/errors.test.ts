import { expect, test } from "vitest";
import { markdownRunbook } from "../../src/emitters/runbook/markdown.js";
import { runbookOf } from "../../src/emitters/runbook/runbook.js";
import { outsideErrors } from "../../src/errors/index.js";
import { deploymentOf } from "../emitters/runbook/golden.js";

test("every error has a code of its own, a meaning and a remedy", () => {
  expect(new Set(outsideErrors.map(({ code }) => code)).size).toBe(outsideErrors.length);
  for (const { means, remedy } of outsideErrors) {
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/\.$/);
  }
});

const troubleshooting = (name: string) => markdownRunbook(runbookOf(deploymentOf(name))).split("## Troubleshooting")[1];

test("a runbook lists what can happen in its deployment, and nothing else", () => {
  const plain = troubleshooting("one-connector");
  expect(plain).toContain("AADSTS700213");
  for (const absent of ["RULES_INVALID", "No application access policy", "AADSTS900439", "Could not create app role"]) {
    expect(plain).not.toContain(absent);
  }
  expect(troubleshooting("all-six")).toContain("No application access policy found");
  expect(troubleshooting("us-government-cloud")).toContain("AADSTS900439");
  expect(troubleshooting("consent-by-terraform")).toContain("Could not create app role assignment");
  expect(troubleshooting("testers")).toContain("UNAUTHORIZED_IP_ADDRESS");
});
