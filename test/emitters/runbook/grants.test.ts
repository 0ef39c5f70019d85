/** What the checks of consent print, with an Azure CLI that answers as Microsoft Graph would. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { markdownRunbook } from "../../../src/emitters/runbook/markdown.js";
import { runbookOf } from "../../../src/emitters/runbook/runbook.js";
import { blocksOf, deploymentOf } from "./golden.js";

const ROLES = ["Calendars.Read", "MailboxSettings.Read", "Group.Read.All", "User.Read.All", "User.Read", "Mail.Send"];

/** Answers what a block of the runbook asks, where these permissions are granted. */
function run(block: string, granted: readonly string[]): string {
  const roles = ROLES.map((name, index) => `role-${index}-x\\t${name}\\n`).join("");
  const held = granted.map((name) => `role-${ROLES.indexOf(name)}-x\\tassignment-of-${name}\\n`).join("");
  const az = `az() { case "$*" in *DELETE*) ;; *appRoleAssignments*) printf '${held}' ;; *) printf '${roles}' ;; esac; }\n`;
  const { stdout, stderr } = spawnSync("sh", ["-u"], {
    input: `terraform() { echo; }\njq() { echo id; }\n${az}${block}`,
    encoding: "utf8",
  });
  return `${stdout}${stderr}`;
}

const text = markdownRunbook(runbookOf(deploymentOf("one-connector")));
const block = (fragment: string) => blocksOf(text, "sh").find((lines) => lines.includes(fragment)) ?? "";
const NEEDED = ["Calendars.Read", "MailboxSettings.Read", "Group.Read.All", "User.Read.All"];

test("all granted: what the runbook says it must print", () => {
  const printed = run(block("MISSING"), NEEDED);
  expect(printed).toBe(NEEDED.map((name) => `granted ${name}\n`).join(""));
  expect(blocksOf(text, "text")).toContain(printed);
});

test("nothing granted, and no name is taken for a longer one", () => {
  expect(run(block("MISSING"), [])).toBe(NEEDED.map((name) => `MISSING ${name}\n`).join(""));
  expect(run(block("MISSING"), ["User.Read"])).toContain("MISSING User.Read.All\nNOT NEEDED HERE User.Read\n");
});

test("more than needed is shown", () => {
  expect(run(block("MISSING"), [...NEEDED, "Mail.Send"])).toContain("NOT NEEDED HERE Mail.Send\n");
});

test("revoking takes back what is needed here and nothing else", () => {
  expect(run(block("revoked"), ["User.Read.All", "Mail.Send"])).toBe("revoked User.Read.All\n");
  expect(run(block("revoked"), [])).toBe("");
});
