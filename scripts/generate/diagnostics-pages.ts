import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { codes } from "../../src/diagnostics/codes/index.js";
import { renderText, visible } from "../../src/diagnostics/text.js";
import { samples } from "./diagnostic-samples.js";
import { code, fenced, page, prose, table } from "./markdown.js";

/** What a code looks like when it happens. */
interface Shown {
  /** The part of the manifest that it is about, or how that differs from the former one. */
  readonly excerpt?: { readonly language: string; readonly text: string } | undefined;
  readonly printed: string;
}

/** Title of each stage, and what its codes are about; a stage without a page fails the generation. */
const STAGES: Readonly<Record<string, string>> = {
  load: "Reading files: the manifest, and what it names.",
  validate: "The form of the manifest, against its schema.",
  resolve: "What the manifest means: connectors, applications, permissions, bundles.",
  check: "What would fail or surprise while applying, and what a change of the manifest does.",
  output:
    "What is on disk, against what was made. [The output's folder](../output-folder.md) says how they belong together.",
  outputs: "What `terraform output -json` printed, for [`psoxy-compile runbook`](../runbook.md).",
  plan: "What a plan of Terraform does, for [`psoxy-compile plan-check`](../plan-check.md).",
};

/** Path → text: a page for each stage, and one that lists all codes. */
export function diagnosticsPages(root: string): readonly (readonly [path: string, text: string])[] {
  const cases = fromGoldenCases(join(root, "test/golden"));
  const needless = samples.filter(({ code: name }) => cases.has(name)).map(({ code: name }) => name);
  if (needless.length > 0) throw new Error(`golden cases show ${needless.join(", ")}: remove the samples`);
  const shown = new Map([...fromSamples(), ...cases]);
  const all = Object.entries(codes).map(([name, entry]) => ({ name, ...entry }));
  const stages = [...new Set(all.map(({ name }) => stageOf(name)))];
  const from = "src/diagnostics/codes/ and test/golden/";
  const pages = stages.map((stage) => {
    const entries = all.filter(({ name }) => stageOf(name) === stage);
    const sections = entries.flatMap(({ name, severity, explain }) => [
      `## ${name}`,
      `*${severity}*: ${prose(explain)}`,
      ...example(name, shown.get(name)),
    ]);
    const about = STAGES[stage];
    if (about === undefined) throw new Error(`nothing says what the codes of ${stage} are about`);
    return [
      `docs/diagnostics/${stage}.md`,
      page(`${stage}/…`, from, [`${about} [All codes](../diagnostics.md).`, ...sections]),
    ] as const;
  });
  const index = [
    "Every message has a code, which never changes its meaning. A line begins with where it is, then its severity, code and what is wrong; then come the line of the manifest and what to do about it:",
    fenced("text", shown.get("validate/unknown-connector")?.printed ?? ""),
    "An *error* stops: nothing is written for that deployment. A *warning* does not stop anything, and should be read by whoever reviews. A *note* tells of a decision. `psoxy-compile explain <code>` prints the text of these pages. Errors of other programs, such as `AADSTS700213`, are explained by the same command and in the runbook.",
    ...stages.flatMap((stage) => [
      `## ${stage}`,
      (STAGES[stage] ?? "").replaceAll("](../", "]("),
      table(
        ["Code", "", "Explanation"],
        all
          .filter(({ name }) => stageOf(name) === stage)
          .map(({ name, severity, explain }) => [link(name), severity, prose(firstSentence(explain))]),
      ),
    ]),
  ];
  return [["docs/diagnostics.md", page("Diagnostics", from, index)], ...pages];
}

const stageOf = (name: string): string => name.split("/")[0] ?? "";

/** GitHub takes the slash out of a heading's address. */
const link = (name: string): string => `[${code(name)}](diagnostics/${stageOf(name)}.md#${name.replace("/", "")})`;

const firstSentence = (text: string): string => /^.*?[^.]\.(?= [^a-z]|$)/.exec(text)?.[0] ?? text;

function example(name: string, shown: Shown | undefined): readonly string[] {
  if (shown === undefined) throw new Error(`neither a golden case nor a sample shows ${name}`);
  const { excerpt, printed } = shown;
  return [...(excerpt === undefined ? [] : [fenced(excerpt.language, excerpt.text)]), fenced("text", printed)];
}

const fromSamples = (): readonly (readonly [string, Shown])[] =>
  samples.map((sample) => [sample.code, { printed: renderText(sample, pc.createColors(false)) }] as const);

/** For each code the case that says the least else. */
function fromGoldenCases(golden: string): ReadonlyMap<string, Shown> {
  const found = new Map<string, { readonly shown: Shown; readonly weight: number }>();
  for (const name of readdirSync(golden).sort()) {
    const folder = join(golden, name);
    if (!existsSync(join(folder, "diagnostics.txt"))) continue;
    const printed = readFileSync(join(folder, "diagnostics.txt"), "utf8").trimEnd().split("\n\n");
    for (const text of printed) {
      const [, path = "", line, about = ""] = /^([^:]+)(?::(\d+):\d+)?: \w+ ([a-z]+\/[a-z0-9-]+):/.exec(text) ?? [];
      const excerpt = excerptOf(folder, path, Number(line ?? 0));
      const weight = printed.length * 1000 + text.length + (excerpt?.text.length ?? 0);
      if (weight >= (found.get(about)?.weight ?? Number.POSITIVE_INFINITY)) continue;
      found.set(about, { shown: { excerpt, printed: text }, weight });
    }
  }
  return new Map([...found].map(([about, { shown }]) => [about, shown]));
}

/** Nobody reads more of an example: lines, and characters of a line. */
const LONGEST = { lines: 14, line: 200 };

/** The part of a file that a line belongs to; for a change, the lines that changed. */
function excerptOf(folder: string, path: string, line: number): Shown["excerpt"] {
  const file = join(folder, path);
  if (line === 0 || !existsSync(file)) return undefined;
  const lines = linesOf(file);
  const before = join(folder, "before.yaml");
  if (path === "manifest.yaml" && existsSync(before))
    return { language: "diff", text: difference(linesOf(before), lines) };
  const starts = lines.flatMap((text, index) => (/^[^\s#-]/.test(text) ? [index] : []));
  const start = starts.filter((index) => index < line).at(-1) ?? 0;
  const end = starts.find((index) => index >= line) ?? lines.length;
  const part = trimmed(lines.slice(start, end));
  // A line by itself is quoted in what is printed.
  if (part.length < 2 || part.length > LONGEST.lines || part.some((text) => text.length > LONGEST.line))
    return undefined;
  return { language: "yaml", text: part.join("\n") };
}

const linesOf = (file: string): readonly string[] => readFileSync(file, "utf8").trimEnd().split("\n").map(visible);

const trimmed = (lines: readonly string[]): readonly string[] => lines.join("\n").trim().split("\n");

/** What is different between two texts, from the first line that changed to the last. */
function difference(before: readonly string[], now: readonly string[]): string {
  const same = (left: readonly string[], right: readonly string[]) => {
    const first = left.findIndex((line, index) => line !== right[index]);
    return first === -1 ? left.length : first;
  };
  const start = same(before, now);
  const end = Math.min(same(before.toReversed(), now.toReversed()), Math.min(before.length, now.length) - start);
  const changed = (mark: string, lines: readonly string[]) =>
    lines.slice(start, lines.length - end).map((line) => `${mark}${line}`);
  return [...changed("-", before), ...changed("+", now)].join("\n");
}
