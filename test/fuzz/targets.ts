/** Every kind of input that comes from outside. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { contentHash, LOCK_NAME } from "../../src/lock/lock.js";
import { ourselves } from "../../src/output/owner.js";
import { JOURNAL, NEW, OLD, stagingPath } from "../../src/output/staging.js";
import { outputsOf } from "../emitters/runbook/outputs.js";
import { filesBelow } from "../golden-cases.js";
import type { Target } from "./target.js";

const TEST = join(import.meta.dirname, "..");
const GOLDEN = filesBelow(join(TEST, "golden"), ".");
const EXAMPLES = join(TEST, "../examples");

const golden = (path: string): Buffer => readFileSync(join(TEST, "golden", path));
const example = (name: string): Buffer => readFileSync(join(EXAMPLES, name));
const allGolden = (pattern: RegExp): readonly Buffer[] => GOLDEN.filter((path) => pattern.test(path)).map(golden);

const MANIFESTS = [...allGolden(/^\.\/[^/]+\/(manifest|before)[^/]*\.yaml$/), ...readdirSync(EXAMPLES).map(example)];
const CONNECTORS = ["viva.yaml", "mine.yaml"].flatMap((name) => allGolden(new RegExp(`^\\./[^/]+/${name}$`)));
const RULES = allGolden(/^\.\/[^/]+\/(teams|viva-rules|rules|zoom|hris)\.yaml$/);
const LOCKS = allGolden(new RegExp(`/out/acme-prod/${LOCK_NAME}$`));

const ONE = example("one-connector-aws.yaml");
const SIX = example("six-connectors-aws.yaml");
/** With a connector and rules of one's own. */
const OWN = golden("hostile-text/manifest.yaml");

/** What golden manifests name, wherever they stood; a few names stand for the first of several files. */
const ATTACHMENTS = new Map(
  GOLDEN.filter((path) => !path.includes("/out/") && !/\/(manifest|before)[^/]*\.yaml$/.test(path))
    .filter((path) => /\.(yaml|jar|zip)$/.test(path))
    .map((path) => [path.split("/").slice(2).join("/"), golden(path)] as const)
    .reverse(),
);

/** What people keep beside and between our files, which nobody may touch. */
const THEIRS = new Map([
  ["notes.txt", Buffer.from("ours\n")],
  ["out/notes.txt", Buffer.from("ours\n")],
  ["out/acme-prod/backend.tf", Buffer.from('terraform {\n  backend "local" {}\n}\n')],
]);

const around = (...files: readonly (readonly [path: string, bytes: Buffer])[]): ReadonlyMap<string, Buffer> =>
  new Map([...THEIRS, ...files]);

const NOTHING = { before: [], after: new Map<string, Buffer>() } as const;
const COMPILE = ["psoxy.yaml"];
/** The same in every form of report; nothing is written. */
const CHECKS = ["text", "json", "github", "sarif"].map((format) => [...COMPILE, "--check", "--format", format]);

export const targets: readonly Target[] = [
  {
    ...NOTHING,
    name: "manifest",
    path: "psoxy.yaml",
    form: "yaml",
    seeds: MANIFESTS,
    files: around(...ATTACHMENTS),
    commands: [COMPILE, ...CHECKS],
  },
  {
    ...NOTHING,
    name: "connector",
    path: "mine.yaml",
    form: "yaml",
    seeds: CONNECTORS,
    files: around(["psoxy.yaml", OWN], ["rules.yaml", golden("hostile-text/rules.yaml")]),
    commands: [COMPILE, ...CHECKS, ["connectors", "mine.yaml"], ["connectors", "mine.yaml", "--format", "json"]],
  },
  {
    ...NOTHING,
    name: "rules",
    path: "rules.yaml",
    form: "yaml",
    seeds: RULES,
    files: around(["psoxy.yaml", OWN], ["mine.yaml", golden("hostile-text/mine.yaml")]),
    commands: [COMPILE, ...CHECKS],
  },
  {
    name: "lock",
    path: `out/acme-prod/${LOCK_NAME}`,
    form: "json",
    seeds: LOCKS,
    files: around(["psoxy.yaml", SIX], ["other.json", LOCKS[0] ?? Buffer.alloc(0)]),
    before: [COMPILE],
    after: new Map([["psoxy.yaml", ONE]]),
    commands: [
      [...COMPILE, "--check"],
      ["diff", `out/acme-prod/${LOCK_NAME}`, "psoxy.yaml"],
      ["diff", "other.json", `out/acme-prod/${LOCK_NAME}`, "--format", "markdown"],
      ["diff", `out/acme-prod/${LOCK_NAME}`, "other.json", "--format", "json"],
      COMPILE,
    ],
  },
  interrupted(),
  {
    name: "outputs",
    path: "outputs.json",
    form: "json",
    seeds: [ONE, SIX, example("six-connectors-gcp.yaml")].map(outputs),
    files: around(["psoxy.yaml", SIX]),
    before: [COMPILE],
    after: new Map(),
    commands: [
      ["runbook", "psoxy.yaml", "--outputs", "outputs.json"],
      ["runbook", "psoxy.yaml", "--outputs", "outputs.json", "--format", "html"],
    ],
  },
  ...["one-connector-aws", "one-connector-gcp"].map(
    (name): Target => ({
      name: `plan-${name.slice(-3)}`,
      path: "plan.json",
      form: "json",
      seeds: [readFileSync(join(TEST, `plan/plans/${name}.json`))],
      files: around(["psoxy.yaml", example(`${name}.yaml`)]),
      before: [COMPILE],
      after: new Map(),
      commands: [
        ["plan-check", "plan.json", "psoxy.yaml"],
        ["plan-check", "plan.json", "psoxy.yaml", "--format", "json"],
        ["plan-check", "plan.json", "psoxy.yaml", "--format", "sarif"],
      ],
    }),
  ),
  {
    ...NOTHING,
    name: "diff",
    path: "new.yaml",
    form: "yaml",
    seeds: MANIFESTS,
    files: around(["old.yaml", OWN], ...ATTACHMENTS),
    commands: [
      ["diff", "old.yaml", "new.yaml"],
      ["diff", "new.yaml", "old.yaml", "--format", "markdown"],
      ["diff", "old.yaml", "new.yaml", "--format", "json"],
    ],
  },
  {
    ...NOTHING,
    name: "words",
    path: "words.json",
    form: "json",
    seeds: WORDS().map((words) => Buffer.from(JSON.stringify(words))),
    files: around(["psoxy.yaml", ONE]),
    commands: (input) => {
      const words = wordsIn(input);
      return [
        ["explain", ...words],
        ["explain", "--format", "json", ...words],
        ["connectors", ...words.slice(0, 1)],
        ["connectors", "--format", ...words.slice(0, 1)],
        ["--format", ...words],
        ["psoxy.yaml", "--check", "--out", `out/${words[0] ?? ""}`],
        ...words.slice(0, 3).map((word) => [`./${word.replaceAll(/[*{}[\]?!]/g, "")}`, "--check"]),
      ];
    },
  },
];

/** What people ask about: codes, messages, permissions, connectors and fields. */
function WORDS(): readonly (readonly string[])[] {
  return [
    ["AADSTS700016:", "Application", "was not found in the directory"],
    ["load/yaml-syntax"],
    ["Calendars.Read"],
    ["outlook-cal"],
    ["host.aws.callers"],
    ["Insufficient privileges to complete the operation."],
    ["connectors.outlook-cal.rules", "proxy.memoryMb"],
  ];
}

/** Texts of a JSON list; no system passes a word that holds NUL, or is longer than this. */
function wordsIn(input: Buffer): readonly string[] {
  try {
    const content: unknown = JSON.parse(input.toString("utf8"));
    const words = Array.isArray(content) ? content : [content];
    return words.map((word) => passed(typeof word === "string" ? word : JSON.stringify(word)));
  } catch {
    return [passed(input.toString("utf8"))];
  }
}

const passed = (word: string): string => word.replaceAll("\0", "").slice(0, 100_000);

function outputs(manifest: Buffer): Buffer {
  const { deployment } = compile("psoxy.yaml", [], { text: manifest.toString("utf8") });
  if (deployment === undefined) throw new Error("the example does not compile");
  return Buffer.from(JSON.stringify(outputsOf(deployment), null, 2));
}

/** A folder in which a run was killed after it had replaced its first file. */
function interrupted(): Target {
  const folder = "out/acme-prod";
  const files = compile("psoxy.yaml", emitters, { text: ONE.toString("utf8") }).files;
  const staged = (name: string) => stagingPath(folder, name);
  // No process has so high a number.
  const owner = JSON.stringify({ ...ourselves(), pid: 2 ** 22 + 1, run: "1" });
  const [, , second, third] = files.filter(({ path }) => path.endsWith(".tf.json"));
  if (second === undefined || third === undefined) throw new Error("too few files are emitted");
  const operations = [
    { path: second.path, old: contentHash(second.content), new: contentHash("{}\n") },
    { path: "gone/was-here.tf.json", old: contentHash("{}\n"), new: null },
    { path: "new.tf.json", old: null, new: contentHash("[]\n") },
    { path: third.path, old: contentHash(third.content), new: contentHash("{ }\n") },
  ];
  return {
    name: "journal",
    path: staged(JOURNAL),
    form: "json",
    seeds: [Buffer.from(JSON.stringify({ version: 1, operations }))],
    files: around(["psoxy.yaml", ONE]),
    before: [COMPILE],
    after: new Map(
      Object.entries({
        [`${folder}/${second.path}`]: "{}\n",
        [staged(".gitignore")]: "*\n",
        [staged("owner-0.json")]: owner,
        [staged(`${OLD}0`)]: second.content,
        [staged(`${OLD}1`)]: "{}\n",
        [staged(`${NEW}2`)]: "[]\n",
        [staged(`${OLD}3`)]: third.content,
        [staged(`${NEW}3`)]: "{ }\n",
      }).map(([path, text]) => [path, Buffer.from(text)]),
    ),
    commands: [[...COMPILE, "--check"], COMPILE],
    settles: true,
  };
}
