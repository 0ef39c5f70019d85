/**
 * The built program, stopped or refused at every call of the file system that concerns its output. `npm test` takes a fixed
 * number of points, spread evenly; PSOXY_ALL_FAULTS=1 takes all.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { nothingAround } from "../cli/surroundings.js";
import { filesBelow } from "../golden-cases.js";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli.cjs");
const FAULTY = join(import.meta.dirname, "faulty-fs.cjs");
const EXHAUSTIVE = process.env.PSOXY_ALL_FAULTS === "1";
const POINTS = 20;

const KILLS = ["kill before", "kill after", "kill halfway"];
const ERRORS = ["ENOSPC", "EACCES", "EXDEV", "EROFS", "EIO"];
const LASTING = ["ENOSPC from here on", "EROFS from here on"];
const KINDS = [...KILLS, ...ERRORS, ...LASTING];

interface Fault {
  /** Number of the call, from 1, or the end of its name. */
  readonly at: number | string;
  readonly kind: string;
}

/** Path below `out` → text. */
type Texts = ReadonlyMap<string, string>;

/** What a user keeps beside our files; nothing may happen to it. */
const OWN = {
  "acme-prod/backend.tf": "terraform {}\n",
  "acme-prod/aws/notes.txt": "mine\n",
  "acme-prod/aws/rules/notes.txt": "mine\n",
  "other/main.tf.json": "{}\n",
};

const BEFORE = manifest("{ path: /acme-prod/ }", "{ rules: teams.yaml }");
/** Rewrites most files, adds moved.tf.json and removes aws/rules/msft-teams.yaml. */
const AFTER = manifest("{ salt: existing, path: /corp/ }", "{}");

function manifest(secrets: string, teams: string): string {
  return `version: 1
deployment: acme-prod
microsoft365:
  tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87
host:
  aws:
    accountId: "123456789012"
    region: us-east-1
    secrets: ${secrets}
    bundle: { version: 0.6.9 }
    callers:
      gcpServiceAccountIds: ["123456712345671234567"]
connectors:
  msft-teams: ${teams}
`;
}

const work = mkdtempSync(join(tmpdir(), "faults-"));
afterAll(() => rmSync(work, { recursive: true }));

/** A folder with a manifest, and with output when `compiled` is given: the manifest that it comes from. */
async function project(name: string, wanted: string, compiled?: string): Promise<string> {
  const folder = join(work, name);
  mkdirSync(folder);
  cpSync(join(ROOT, "test/golden/rules-in-a-parameter/teams.yaml"), join(folder, "teams.yaml"));
  if (compiled !== undefined) {
    writeFileSync(join(folder, "psoxy.yaml"), compiled);
    expect((await compileHere(folder)).status).toBe(0);
    for (const [path, text] of Object.entries(OWN)) {
      mkdirSync(dirname(join(folder, "out", path)), { recursive: true });
      writeFileSync(join(folder, "out", path), text);
    }
  }
  writeFileSync(join(folder, "psoxy.yaml"), wanted);
  return folder;
}

/** A compile within this process, without faults. */
async function compileHere(folder: string, ...options: readonly string[]) {
  const said: string[] = [];
  const status = await run(["--out", join(folder, "out"), ...options, join(folder, "psoxy.yaml")], "1.2.3", {
    output: () => {},
    error: (text) => void said.push(text),
    ...nothingAround,
  });
  return { status, said: said.join("") };
}

const environment = (folder: string, faults: readonly Fault[], log: string) => ({
  ...process.env,
  FAULTS: JSON.stringify({ root: join(folder, "out"), faults, log }),
});

/** A compile by the real program, with faults; the calls it made are known only when it came to its end. */
function compileWith(folder: string, faults: readonly Fault[]) {
  const log = join(work, "calls");
  rmSync(log, { force: true });
  const { status, signal, stderr } = spawnSync(process.execPath, ["--require", FAULTY, PROGRAM, "psoxy.yaml"], {
    cwd: folder,
    encoding: "utf8",
    env: environment(folder, faults, log),
  });
  const calls = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  return { status, signal, stderr, calls };
}

const isStaged = (path: string) => path.includes("/.psoxy-compile/");
const isOwn = (path: string) => path in OWN;

/** Everything below `out`. */
function textsIn(folder: string): Texts {
  const paths = filesBelow(folder, "out").map((path) => path.slice("out/".length));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, "out", path), "utf8")]));
}

const ours = (texts: Texts): Texts => new Map([...texts].filter(([path]) => !isOwn(path) && !isStaged(path)));

const equal = (left: Texts, right: Texts): boolean =>
  left.size === right.size && [...left].every(([path, text]) => right.get(path) === text);

/** Whether each file, by itself, is as it was or as it is to be. */
const eachIsWhole = (texts: Texts, before: Texts, after: Texts): boolean =>
  [...new Set([...texts.keys(), ...before.keys(), ...after.keys()])].every((path) =>
    [before.get(path), after.get(path)].includes(texts.get(path)),
  );

interface Scenario {
  readonly name: string;
  /** A folder as the faulty run finds it; copied for each fault. */
  readonly start: () => Promise<string>;
  /** A run that was refused something leaves all files old or all new; not where the run found them in between. */
  readonly wholly: boolean;
}

/** Faults at all calls, or at some of them spread evenly. */
function chosen(calls: number): readonly Fault[] {
  const all = Array.from({ length: calls }, (_, index) => KINDS.map((kind) => ({ at: index + 1, kind }))).flat();
  if (EXHAUSTIVE) return all;
  return Array.from({ length: POINTS }, (_, index) => all[Math.floor((index * all.length) / POINTS)] as Fault);
}

let before: Texts;
let after: Texts;
beforeAll(async () => {
  before = ours(textsIn(await project("before", BEFORE, BEFORE)));
  after = ours(textsIn(await project("after", AFTER, AFTER)));
  expect([...after.keys()].filter((path) => !before.has(path))).toEqual(["acme-prod/moved.tf.json"]);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual(["acme-prod/aws/rules/msft-teams.yaml"]);
});

/** A change that was cut off by faults. */
async function cutOff(name: string, faultsOf: (calls: readonly string[]) => readonly Fault[]): Promise<string> {
  const sound = await project(`${name}-sound`, AFTER, BEFORE);
  const folder = await project(name, AFTER, BEFORE);
  expect(compileWith(folder, faultsOf(compileWith(sound, []).calls)).signal).toBe("SIGKILL");
  return folder;
}

const callOf = (calls: readonly string[], pattern: RegExp, nth = 0): number =>
  calls.flatMap((call, index) => (pattern.test(call) ? [index + 1] : [])).at(nth) as number;

const SCENARIOS: readonly Scenario[] = [
  { name: "the first compile", start: () => project("first", AFTER), wholly: true },
  { name: "a compile that rewrites, adds and removes", start: () => project("change", AFTER, BEFORE), wholly: true },
  {
    name: "going on with a run that was killed halfway",
    start: () => cutOff("halfway", (calls) => [{ at: callOf(calls, /^renameSync .*new-4/), kind: "kill before" }]),
    wholly: false,
  },
  {
    name: "going on with a run that was killed before its last file",
    start: () => cutOff("nearly", (calls) => [{ at: callOf(calls, /^renameSync .*new-/, -1), kind: "kill before" }]),
    wholly: false,
  },
  {
    name: "going on with a run that was killed while it undid its work",
    start: () =>
      cutOff("undoing", () => [
        { at: "renameSync acme-prod/.psoxy-compile/new-4", kind: "EACCES" },
        { at: "renameSync acme-prod/.psoxy-compile/old-2", kind: "kill after" },
      ]),
    wholly: false,
  },
];

describe.each(SCENARIOS)("$name", ({ start, wholly }) => {
  test("ends old or new, whatever happens", { timeout: EXHAUSTIVE ? 10_800_000 : 120_000 }, async () => {
    const found = await start();
    const original = ours(textsIn(found));
    const sound = `${found}-calls`;
    cpSync(found, sound, { recursive: true });
    const { calls } = compileWith(sound, []);
    expect(equal(ours(textsIn(sound)), after)).toBe(true);
    const faults = chosen(calls.length);
    const wrong: string[] = [];
    for (const fault of faults) {
      const folder = join(work, "now");
      cpSync(found, folder, { recursive: true });
      const complaint = await tryOut(folder, fault, original, wholly);
      if (complaint !== undefined)
        wrong.push(`${fault.kind} at ${fault.at} (${calls[Number(fault.at) - 1]}): ${complaint}`);
      rmSync(folder, { recursive: true });
    }
    expect(wrong).toEqual([]);
    if (EXHAUSTIVE) process.stderr.write(`${calls.length} calls, ${faults.length} faults\n`);
  });
});

/** What is wrong after a fault, or after the run that follows. */
async function tryOut(folder: string, fault: Fault, original: Texts, wholly: boolean): Promise<string | undefined> {
  const own = [...textsIn(folder)].filter(([path]) => isOwn(path));
  const { status, signal, stderr } = compileWith(folder, [fault]);
  const texts = textsIn(folder);
  const standing = ours(texts);
  const isNew = equal(standing, after);
  const journal = texts.has("acme-prod/.psoxy-compile/journal.json");
  if (KILLS.includes(fault.kind) ? signal !== "SIGKILL" : status !== 0 && status !== 1) return `ended with ${status}`;
  if (!eachIsWhole(standing, wholly ? original : before, after)) return "a file is neither old nor new";
  if (status === 0 && !isNew) return "claims to have written";
  if (status === 1 && !stderr.includes("error output/")) return `does not say why: ${stderr}`;
  if (status === 1 && wholly && !LASTING.includes(fault.kind) && !isNew && !equal(standing, original))
    return "a mixture";

  const checked = await compileHere(folder, "--check");
  if (!equal(textsIn(folder), texts)) return "--check changed something";
  if (journal && !checked.said.includes("output/interrupted")) return "--check does not see that it was cut off";

  const next = await compileHere(folder);
  const ended = textsIn(folder);
  if (next.status !== 0) return `the next run says ${next.said}`;
  if (!equal(ours(ended), after)) return "the next run does not make it new";
  if ([...ended.keys()].some(isStaged) || existsSync(join(folder, "out/acme-prod/.psoxy-compile")))
    return "left behind";
  if (!equal(new Map(own), new Map([...ended].filter(([path]) => isOwn(path))))) return "touched files of the user";
  if (journal && !/output\/(finished|undone)/.test(next.said)) return "the next run does not say what it did";
  const last = await compileHere(folder, "--check");
  return last.status === 0 ? undefined : `--check says ${last.said}`;
}

test.each([
  [/^renameSync .*new-4/, "EACCES", "the folder is as it was before; remove the cause and compile again"],
  [
    /^renameSync .*new-4/,
    "EROFS from here on",
    "some files may be new and some old; remove the cause and compile again, which goes on from there",
  ],
  [/^unlinkSync .*journal/, "EIO", "all files are written; compile again to clear up what could not be removed"],
  [/^writeFileSync .*new-4/, "ENOSPC", "the folder is as it was before; remove the cause and compile again"],
])("what was refused is said, and how the folder is then: %s %s", async (pattern, kind, help) => {
  const name = `said-${pattern.source.replace(/\W/g, "")}-${kind}`;
  const { calls } = compileWith(await project(`${name}-sound`, AFTER, BEFORE), []);
  const folder = await project(name, AFTER, BEFORE);
  const { status, stderr } = compileWith(folder, [{ at: callOf(calls, pattern), kind }]);
  expect(status).toBe(1);
  expect(stderr).toContain(": error output/cannot-write: ");
  expect(stderr).toMatch(/"out\/acme-prod[^"]*" cannot be written: E/);
  expect(stderr).toContain(`\n  help: ${help}\n`);
});

describe("two runs at once", () => {
  const start = (folder: string, faults: readonly Fault[], log = join(work, "unused")) => {
    const child = spawn(process.execPath, ["--require", FAULTY, PROGRAM, "psoxy.yaml"], {
      cwd: folder,
      env: environment(folder, faults, log),
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    const ended = new Promise<{ readonly status: number | null; readonly said: string }>((resolve) => {
      child.on("close", (status) => resolve({ status, said }));
    });
    return { child, ended };
  };

  test("both end, and the folder is new", { timeout: 300_000 }, async () => {
    for (let round = 0; round < (EXHAUSTIVE ? 100 : 4); round++) {
      const folder = await project(`both-${round}`, AFTER, round % 2 === 0 ? BEFORE : undefined);
      const ends = await Promise.all([start(folder, []).ended, start(folder, []).ended, start(folder, []).ended]);
      expect(ends.map(({ status, said }) => (status === 0 ? "" : said))).toEqual(["", "", ""]);
      expect(equal(ours(textsIn(folder)), after)).toBe(true);
      expect(existsSync(join(folder, "out/acme-prod/.psoxy-compile"))).toBe(false);
    }
  });

  const isThere = async (path: string) => {
    while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test.each([
    "renameSync acme-prod/.psoxy-compile/new-1",
    "renameSync acme-prod/.psoxy-compile/new-4",
    "unlinkSync acme-prod/.psoxy-compile/owner-0.json",
  ])("one is killed at %s while another waits for it", async (at) => {
    const name = `waits-${at.replace(/\W/g, "-")}`;
    const log = join(work, `${name}.log`);
    const folder = await project(name, AFTER, BEFORE);
    const first = start(folder, [{ at, kind: "pause" }], log);
    await isThere(log);
    const second = start(folder, []);
    // Long enough for the second to find the first.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(second.child.exitCode).toBe(null);
    first.child.kill("SIGKILL");
    const { status, said } = await second.ended;
    expect([status, said]).toEqual([0, expect.any(String)]);
    expect(equal(ours(textsIn(folder)), after)).toBe(true);
    expect(existsSync(join(folder, "out/acme-prod/.psoxy-compile"))).toBe(false);
  });

  test("one is held up before it says who it is, and another takes its place", async () => {
    const folder = await project("held-up", AFTER, BEFORE);
    const [logOfFirst, logOfSecond] = [join(work, "held-up-1.log"), join(work, "held-up-2.log")] as const;
    const claim = { at: "writeFileSync acme-prod/.psoxy-compile/owner-0.json", kind: "pause" };
    const first = start(folder, [claim], logOfFirst);
    await isThere(logOfFirst);
    const second = start(folder, [{ at: "renameSync acme-prod/.psoxy-compile/new-4", kind: "pause" }], logOfSecond);
    await isThere(logOfSecond);
    rmSync(logOfFirst);
    // Long enough for the first to find that it is late.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(first.child.exitCode).toBe(null);
    rmSync(logOfSecond);
    expect((await Promise.all([first.ended, second.ended])).map(({ status }) => status)).toEqual([0, 0]);
    expect(equal(ours(textsIn(folder)), after)).toBe(true);
    expect(existsSync(join(folder, "out/acme-prod/.psoxy-compile"))).toBe(false);
  });
});

test("the claim to a folder is the last that goes: what comes after it is another run's", async () => {
  const { calls } = compileWith(await project("last", AFTER), []);
  expect(calls.slice(-2)).toEqual([
    "unlinkSync acme-prod/.psoxy-compile/owner-0.json",
    "rmdirSync acme-prod/.psoxy-compile",
  ]);
});
