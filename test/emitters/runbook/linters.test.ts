/** What other people's linters say of runbooks and requests. */
import { spawnSync } from "node:child_process";
import { lint } from "markdownlint/sync";
import { expect, test } from "vitest";
import { blocksOf, documents } from "./golden.js";

const CONFIGURATION = {
  default: true,
  // Sentences are not broken: a change of a word is a change of one line.
  "line-length": false,
  // The ways to consent are the same for every application.
  "no-duplicate-heading": { siblings_only: true },
};

/** Cases that hold every kind of section between them; the linter takes its time. */
const MANY_KINDS =
  /^(all-six|(gcp-)?every-source|(gcp-)?every-setting|(gcp-)?hostile-text|(gcp-)?us-government-cloud|consent-by-terraform|identity-pending|further-permissions)\//;

test("markdownlint finds nothing", () => {
  const strings = Object.fromEntries(
    documents.filter(({ name }) => MANY_KINDS.test(name)).map(({ name, text }) => [name, text]),
  );
  const found = Object.entries(lint({ strings, config: CONFIGURATION })).flatMap(([name, problems]) =>
    problems.map(({ lineNumber, ruleNames, errorDetail }) => `${name}:${lineNumber} ${ruleNames[0]} ${errorDetail}`),
  );
  expect(found).toEqual([]);
});

/** Each block once: most stand in many runbooks. */
const distinct = (language: string): readonly string[] => [
  ...new Set(documents.flatMap(({ text }) => blocksOf(text, language))),
];

test("bash reads every block", () => {
  const blocks = distinct("sh");
  expect(blocks.length).toBeGreaterThan(100);
  // Each in a function of its own, so that one start reads them all.
  const input = blocks.map((lines, index) => `block${index}() {\n${lines}}\n`).join("");
  expect(spawnSync("bash", ["-n"], { input, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

const shellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

test.skipIf(!shellcheck)(
  `shellcheck finds nothing${shellcheck ? "" : " (skipped: it is not installed)"}`,
  () => {
    const input = distinct("sh")
      .map((lines) => `{\n${lines}}\n`)
      .join("");
    // SC2046: the words of a reply are meant to be split. SC2016: a dollar in hostile text is to stay one.
    const { stdout, stderr } = spawnSync("shellcheck", ["--shell=sh", "--exclude=SC2046,SC2016", "--format=gcc", "-"], {
      input,
      encoding: "utf8",
    });
    expect(`${stdout}${stderr}`).toBe("");
  },
  120_000,
);

const pwsh = spawnSync("pwsh", ["-v"]).status === 0;

test.skipIf(!pwsh)(`PowerShell parses every block${pwsh ? "" : " (skipped: there is no pwsh)"}`, () => {
  for (const lines of distinct("powershell")) {
    const command =
      "$errors = $null; [void][Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref]$null, [ref]$errors); $errors";
    expect(spawnSync("pwsh", ["-NoProfile", "-Command", command], { input: lines, encoding: "utf8" }).stdout).toBe("");
  }
});

/** What a script is made of, as far as its strings go. */
function outsideStrings(script: string): string {
  return script
    .replace(/#.*$/gm, "")
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/"[^"\n]*"/g, '""');
}

test("brackets of PowerShell close, and only cmdlets that exist are called", () => {
  const cmdlets = new Set<string>();
  for (const lines of distinct("powershell")) {
    const script = outsideStrings(lines);
    expect(script, lines).not.toMatch(/['"](?!['"])(?<!['"].)/);
    for (const pair of ["()", "{}", "[]"]) {
      expect(script.split(pair[0] ?? "").length, lines).toBe(script.split(pair[1] ?? "").length);
    }
    for (const [name] of script.matchAll(/\b[A-Z][a-z]+-[A-Z]\w+/g)) cmdlets.add(name);
  }
  expect([...cmdlets].sort()).toEqual(
    "Connect-MgGraph Connect-MicrosoftTeams Format-List Get-CsApplicationAccessPolicy Get-MgServicePrincipal Get-MgServicePrincipalAppRoleAssignment Grant-CsApplicationAccessPolicy New-CsApplicationAccessPolicy New-MgServicePrincipal New-MgServicePrincipalAppRoleAssignment Out-Null Read-Host Remove-CsApplicationAccessPolicy Set-CsApplicationAccessPolicy Where-Object Write-Output".split(
      " ",
    ),
  );
});
