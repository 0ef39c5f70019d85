/** `psoxy-compile diff --since`: the deployments of a folder against what they were at a revision of git. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const RULES = readFileSync(join(ROOT, "test/golden/rules-in-the-environment/teams.yaml"), "utf8");
const EXAMPLE = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");

const manifest = (deployment: string, connectors = ["outlook-cal"]): string =>
  EXAMPLE.replace("acme-prod", deployment).replace(
    / {2}outlook-cal: \{\}\n/,
    connectors.map((id) => `  ${id}: {}\n`).join(""),
  );

/** A repository with these files in its only commit, tagged `then`. */
function repository(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "since-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const program = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...words], { cwd: folder, encoding: "utf8" });
  const git = (...words: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...words], { cwd: folder });
  const commit = () => {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "then");
    git("tag", "then");
  };
  commit();
  const since = (...words: readonly string[]) => {
    const { status, stdout, stderr } = program("diff", "--since", "then", ...words);
    return { status, stdout, stderr };
  };
  return { folder, write, program, commit, since, remove: (path: string) => rmSync(join(folder, path)) };
}

/** The first lines of what is said, one a deployment. */
const headlines = (output: string): readonly string[] => output.split("\n").filter((line) => /^\S/.test(line));

test("each deployment that changed, came or went has its part, and no other", () => {
  const { write, remove, since } = repository({
    "psoxy.yaml": manifest("acme-prod"),
    "gone.psoxy.yaml": manifest("acme-gone"),
    "same.psoxy.yaml": manifest("acme-same"),
    "other.yaml": manifest("acme-other"),
  });
  write("psoxy.yaml", manifest("acme-prod", ["outlook-cal", "msft-teams"]));
  write("new.psoxy.yaml", manifest("acme-new"));
  write("other.yaml", manifest("acme-other", ["msft-teams"]));
  remove("gone.psoxy.yaml");
  const { status, stdout, stderr } = since();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(headlines(stdout).map((line) => line.split(":")[0])).toEqual(["acme-gone", "acme-new", "acme-prod"]);
  expect(stdout).toContain('the deployment "acme-gone" is gone');
  expect(stdout).toContain('the deployment "acme-new" is new');
  expect(since("--exit-code").status).toBe(3);
});

test("nothing changes: nothing is said of any deployment, in any form", () => {
  const { since } = repository({ "psoxy.yaml": manifest("acme-prod") });
  expect(since("--exit-code")).toEqual({ status: 0, stdout: "nothing changes\n", stderr: "" });
  expect(since("--format", "markdown").stdout).toBe("<!-- psoxy-compile diff -->\npsoxy-compile: nothing changes\n");
  expect(JSON.parse(since("--format", "json").stdout)).toEqual({ version: 1, deployments: [] });
});

test("a manifest that was moved is the same deployment", () => {
  const { folder, since } = repository({ "psoxy.yaml": manifest("acme-prod") });
  renameSync(join(folder, "psoxy.yaml"), join(folder, "acme.psoxy.yaml"));
  expect(since()).toEqual({ status: 0, stdout: "nothing changes\n", stderr: "" });
});

test("patterns and paths stand for what was there then, too; what was emitted is no manifest", () => {
  const { folder, remove, program, commit, since } = repository({
    "deployments/eu.yaml": manifest("acme-eu", ["msft-teams"]).replace("{}", "{ rules: ../rules/teams.yaml }"),
    "deployments/us.yaml": manifest("acme-us"),
    "rules/teams.yaml": RULES,
  });
  program("--quiet", "--out", "deployments/out", "deployments/*.yaml");
  expect(existsSync(join(folder, "deployments/out/acme-eu/aws/rules/msft-teams.yaml"))).toBe(true);
  commit();
  remove("deployments/us.yaml");
  expect(headlines(since("deployments/*.yaml").stdout)).toEqual([expect.stringMatching(/^acme-us: /)]);
  expect(headlines(since("deployments/**/*.yaml").stdout)).toEqual([expect.stringMatching(/^acme-us: /)]);
  expect(headlines(since("deployments/us.yaml", join(folder, "deployments/eu.yaml")).stdout)).toHaveLength(1);
  remove("deployments/eu.yaml");
  expect(headlines(since("deployments/*.yaml").stdout)).toHaveLength(2);
});

test("it compares the folder that it is run in, and rules as they were then", () => {
  const { folder, write, since } = repository({
    "psoxy.yaml": manifest("acme-top"),
    "infra/psoxy.yaml": manifest("acme-prod", ["msft-teams"]).replace(
      "msft-teams: {}",
      "msft-teams: { rules: teams.yaml }",
    ),
    "infra/teams.yaml": RULES,
  });
  write("psoxy.yaml", manifest("acme-top", ["msft-teams"]));
  write("infra/teams.yaml", RULES.replace(', "$..description"', ""));
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "dist/cli.cjs"), "diff", "--since", "then"], {
    cwd: join(folder, "infra"),
    encoding: "utf8",
  });
  expect(headlines(stdout)).toEqual([expect.stringMatching(/^acme-prod: /)]);
  expect(since().stdout).toContain("acme-top");
});

test.each([
  ["a revision that is not there", ["--since", "gone"], 1, 'git does not give "gone"'],
  ["no manifest, now or then", ["--since", "then"], 2, "and was none at then"],
  ["a pattern that fits nothing, now or then", ["--since", "then", "x/*.yaml"], 1, 'no file matches "x/*.yaml"'],
  ["a path that is nowhere", ["--since", "then", "x.yaml"], 1, 'there is no file "x.yaml"'],
  ["a mistake in a manifest now", ["--since", "then", "wrong.yaml"], 1, "wrong.yaml:1:1: error"],
  ["a mistake in a manifest then", ["--since", "then", "mended.yaml"], 1, "then:mended.yaml:1:1: error"],
  ["an option to git", ["--since=-x"], 2, "--since takes a revision of git"],
  ["a state", ["--since", "then:psoxy.yaml"], 2, "--since takes a revision of git"],
  ["standard input", ["--since", "then", "-"], 2, "not -"],
])("%s", (_, words, status, message) => {
  const { write, program } = repository({ "mended.yaml": "version: 1\n" });
  write("wrong.yaml", "version: 1\n");
  write("mended.yaml", manifest("acme-prod"));
  const result = program("diff", ...words);
  expect([result.status, result.stdout]).toEqual([status, ""]);
  expect(result.stderr).toContain(message);
});
