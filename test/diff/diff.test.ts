import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Change } from "../../src/diff/change.js";
import { differencesMarkdown } from "../../src/diff/markdown.js";
import { nothingAround } from "../cli/surroundings.js";

const CASES = join(import.meta.dirname, "cases");
const FORMATS = { text: "diff.txt", markdown: "diff.md", json: "diff.json" } as const;

/** Runs `psoxy-compile diff`. */
async function diff(...words: readonly string[]) {
  const said = { output: "", error: "" };
  const status = await run(["diff", ...words], "1.2.3", {
    output: (text) => {
      said.output += text;
    },
    error: (text) => {
      said.error += text;
    },
    ...nothingAround,
  });
  return { status, ...said };
}

describe("cases", () => {
  test.each(readdirSync(CASES))("%s", async (name) => {
    const folder = join(CASES, name);
    for (const [format, file] of Object.entries(FORMATS)) {
      const { status, output, error } = await diff(
        "--format",
        format,
        join(folder, "before.yaml"),
        join(folder, "now.yaml"),
      );
      expect([status, error]).toEqual([0, ""]);
      const path = join(folder, file);
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, output);
      expect(output).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
    }
  });

  test("every kind of change has a case, and stands in docs/diff.md with what it needs", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/diff.md"), "utf8");
    const rows = [...page.matchAll(/^\| (`[a-z].*?`) +\| (.*?) *\|/gm)];
    const documented = new Map(
      rows.flatMap(([, kinds = "", need = ""]) =>
        [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => [kind, need] as const),
      ),
    );
    const changes = readdirSync(CASES).flatMap((name) => {
      const { deployments } = JSON.parse(readFileSync(join(CASES, name, "diff.json"), "utf8"));
      return deployments.flatMap(({ changes }: { changes: { kind: string; needs?: string }[] }) => changes);
    });
    for (const { kind, needs = "" } of changes) expect(documented.get(kind), kind).toContain(needs);
    const kinds = new Set(changes.map(({ kind }) => kind));
    const formats = ["text", "markdown", "json", "kind"];
    expect([...documented.keys()].filter((kind) => !kinds.has(kind ?? "") && !formats.includes(kind ?? ""))).toEqual(
      [],
    );
  });

  test("each is listed", () => {
    const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
    const numbers = [...readme.matchAll(/^\| (\d\d)(?:([–,]) ?(\d\d))? /gm)].flatMap(([, from, how, to]) =>
      how === undefined || to === undefined
        ? [Number(from)]
        : how === ","
          ? [Number(from), Number(to)]
          : Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step),
    );
    expect(readdirSync(CASES).map((name) => Number(name.slice(0, 2)))).toEqual(numbers);
  });
});

const pathOf = (name: string, file: string) => join(CASES, name, file);

test.each([
  ["nothing", "01-nothing", 0],
  ["consent", "02-connector-added", 3],
  ["pseudonyms", "20-canonicalization", 3],
  ["a proxy that is deleted, which the plan shows", "03-connector-removed", 0],
  ["callers", "18-callers", 0],
  ["rules", "24-rules", 3],
  ["a requested application that has arrived", "16-requested-application-arrives", 3],
])("with --exit-code, %s", async (_, name, status) => {
  expect((await diff("--exit-code", pathOf(name, "before.yaml"), pathOf(name, "now.yaml"))).status).toBe(status);
});

/** A repository with one commit that holds a case's former manifest as psoxy.yaml. */
function repository(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "diff-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...words: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x", ...words], { cwd: folder, encoding: "utf8" });
  cpSync(join(CASES, name), folder, { recursive: true });
  cpSync(join(folder, "before.yaml"), join(folder, "psoxy.yaml"));
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "before");
  cpSync(join(folder, "now.yaml"), join(folder, "psoxy.yaml"));
  return { folder, git };
}

/** The built program, since git looks at the folder it is started in. */
const program = (cwd: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "../../dist/cli.cjs"), ...words], { cwd, encoding: "utf8" });

describe("states", () => {
  test("a manifest at a revision, with the rules that it had then, and nothing of the user's is touched", () => {
    const { folder, git } = repository("24-rules");
    writeFileSync(join(folder, "one.yaml"), "endpoints: nonsense\n");
    const before = git("status", "--porcelain").stdout;
    const { status, stdout, stderr } = program(folder, "diff", "HEAD:psoxy.yaml", "HEAD:now.yaml");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(readFileSync(pathOf("24-rules", "diff.txt"), "utf8"));
    expect(git("status", "--porcelain").stdout).toBe(before);
  });

  test("a manifest that was not there at the revision: the deployment is new", () => {
    const { folder } = repository("02-connector-added");
    const { status, stdout } = program(folder, "diff", "HEAD:./other.yaml", "psoxy.yaml");
    expect([status, stdout]).toEqual([0, expect.stringContaining('the deployment "acme-prod" is new')]);
  });

  test("a lock, in the folder and at a revision", () => {
    const { folder, git } = repository("20-canonicalization");
    program(folder, "--quiet", "before.yaml");
    git("add", ".");
    git("commit", "--quiet", "--message", "output");
    program(folder, "--quiet", "now.yaml");
    const lock = "out/acme-prod/psoxy-compile.lock.json";
    const expected = readFileSync(pathOf("20-canonicalization", "diff.txt"), "utf8");
    expect(program(folder, "diff", `HEAD:${lock}`, lock).stdout).toBe(expected);
    expect(program(folder, "diff", `HEAD:${lock}`, "now.yaml").stdout).toBe(expected);
  });

  test("the report of a compile says the same, against the lock", () => {
    const { folder } = repository("20-canonicalization");
    program(folder, "--quiet", "before.yaml");
    const { stderr } = program(folder, "now.yaml");
    expect(stderr).toContain(`since the last run, ${readFileSync(pathOf("20-canonicalization", "diff.txt"), "utf8")}`);
    expect(program(folder, "now.yaml").stderr).not.toContain("since the last run");
  });

  test.each([
    ["a revision that does not exist", ["gone:psoxy.yaml", "psoxy.yaml"], 1, "error load/no-revision"],
    ["a revision that would be an option", ["-x:psoxy.yaml", "psoxy.yaml"], 2, "Try psoxy-compile --help"],
    ["a manifest with a mistake at a revision", ["HEAD:wrong.yaml", "psoxy.yaml"], 1, "HEAD:wrong.yaml:1:1: error"],
    ["a file that is no lock", ["package.json", "psoxy.yaml"], 1, "error load/not-a-lock"],
    ["one state", ["psoxy.yaml"], 2, "diff compares two states"],
    ["a format that there is not", ["--format", "sarif", "psoxy.yaml", "psoxy.yaml"], 2, "--format is text"],
  ])("%s", (_, words, status, message) => {
    const { folder, git } = repository("02-connector-added");
    writeFileSync(join(folder, "package.json"), "{}");
    writeFileSync(join(folder, "wrong.yaml"), "version: 1\n");
    git("add", "wrong.yaml");
    git("commit", "--quiet", "--message", "wrong");
    const result = program(folder, "diff", ...words);
    expect([result.status, result.stdout]).toEqual([status, ""]);
    expect(result.stderr).toContain(message);
  });
});

test("nothing of a manifest or a lock is markup in Markdown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const change: Change = {
        kind: "caller-added",
        as: "awsArns",
        caller: `</details>${text}<img src=x>\n# x [a](b)`,
      };
      const markdown = differencesMarkdown([{ deployment: text, changes: [change] }]);
      expect(markdown.match(/<(?!!-- psoxy|details|\/details|summary|\/summary)(?<!\\<)/g)).toBeNull();
      expect(markdown.match(/^# /gm)).toBeNull();
      expect(markdown.match(/<\/details>/g)).toHaveLength(1);
    }),
  );
});
