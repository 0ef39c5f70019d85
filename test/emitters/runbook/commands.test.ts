/** Commands of runbooks and requests run as they stand. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { blocksOf, documents } from "./golden.js";

/** Some commands write files. */
const folder = mkdtempSync(join(tmpdir(), "runbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stand-ins for the programs that a runbook calls: what is tried is the shell's part. */
const STUBS = ["aws", "az", "gcloud", "jq", "npx", "terraform"].map((name) => `${name}() { echo true; }\n`).join("");
const CURL = "curl() { echo 'HTTP/1.1 200 OK'; }\n";

/** What `aws configure export-credentials` would set. */
const KEYS = "AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b AWS_SESSION_TOKEN=c\n";

/** Runs commands in the plainest shell there is; what it complains about. */
function complaints(commands: string): string {
  const input = `${KEYS}${STUBS}${CURL}${commands}`;
  const { stderr, status } = spawnSync("sh", ["-u"], { input, encoding: "utf8", cwd: folder });
  return status === 0 ? stderr : `${stderr}exit status ${status}`;
}

const runbooks = documents.filter(({ name }) => name.endsWith("CONSENT.md"));

test.each(runbooks)("any POSIX shell runs the commands of $name", ({ text }) => {
  const blocks = blocksOf(text, "sh");
  expect(blocks.length).toBeGreaterThan(3);
  // Three words where the keys of an assumed role are expected.
  expect(complaints(blocks.join("").replace(/set -- \$\(aws .*\)/g, "set -- a b c"))).toBe("");
});

test("a shell that complains is heard", () => {
  expect(complaints('call() { curl "${@:4}"; }\ncall a b c d\n')).not.toBe("");
});
