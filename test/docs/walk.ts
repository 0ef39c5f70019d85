/** A reader who does what a page says, in order, in a folder of their own. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { commandLine } from "../cli/command-line.js";
import { outputsOf } from "../emitters/runbook/outputs.js";
import { recordedPath } from "../plan/recorded.js";
import { type Block, type Page, ROOT } from "./pages.js";

const EXAMPLE = join(ROOT, "examples/one-connector-aws.yaml");

/** Runs a command of `terraform` and gives what it prints; undefined where there is none to run. */
export type Terraform = ((words: readonly string[]) => Promise<string>) | undefined;

/**
 * Writes the files that the page tells its reader to write, runs its commands as far as they are psoxy-compile's, or
 * Terraform's where there is one, and compares what the page shows below them. `…` stands for any lines.
 */
export async function walk(page: Page, terraform: Terraform, prepare: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "reader-"));
  process.chdir(folder);
  try {
    await prepare();
    let printed: string | undefined;
    for (const [index, block] of page.blocks.entries()) {
      if (block.file !== undefined) write(block.file, block.text);
      if (block.language === "sh") printed = await runAll(block, page.blocks[index + 1], terraform);
      else if (block.language === "text" && printed !== undefined) {
        expect(printed, `what ${page.path} shows`).toMatch(patternOf(block.text));
        printed = undefined;
      } else printed = undefined;
    }
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/** Commands of a page that some test runs. */
export const hasCommands = ({ blocks }: Page): boolean =>
  blocks.some(({ language, text }) => language === "sh" && text.split("\n").some((line) => isOurs(wordsOf(line))));

/**
 * A repository as most pages take it for granted: a manifest that was compiled and committed on the branch main, tagged v1,
 * and applied.
 */
export async function settle(): Promise<void> {
  cpSync(EXAMPLE, "psoxy.yaml");
  await commandLine("psoxy.yaml");
  const git = (...words: readonly string[]) => execFileSync("git", words, { stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("-c", "user.name=reader", "-c", "user.email=reader@example.com", "commit", "--quiet", "--message=compiled");
  git("tag", "v1");
  const { deployment } = compile("psoxy.yaml", []);
  if (deployment === undefined) throw new Error("the example does not compile");
  writeFileSync("acme-prod.outputs.json", JSON.stringify(outputsOf(deployment)));
  cpSync(recordedPath("one-connector-aws"), "plan.json");
}

/** What the commands of a block print; undefined when none of them was run. */
async function runAll(block: Block, shown: Block | undefined, terraform: Terraform): Promise<string | undefined> {
  const printed: string[] = [];
  const fails = shown?.language === "text" && /: error [a-z]+\//.test(shown.text);
  for (const line of block.text.split("\n")) {
    const words = wordsOf(line);
    if (words[0] === "terraform" && terraform !== undefined) {
      const redirected = words.indexOf(">");
      const output = await terraform(redirected === -1 ? words.slice(1) : words.slice(1, redirected));
      if (redirected !== -1) write(words[redirected + 1] ?? "", output);
    }
    if (!isOurs(words)) continue;
    const { status, output, error } = await commandLine(...words.slice(words.indexOf("psoxy-compile") + 1));
    expect(status, `${line}\n${error}`).toBe(fails ? 1 : 0);
    printed.push(error, output);
  }
  return printed.length === 0 ? undefined : printed.join("");
}

/** Watching ends only when the reader ends it. */
const isOurs = (words: readonly string[]): boolean =>
  (words[0] === "npx" ? words[1] : words[0]) === "psoxy-compile" && !words.includes("--watch");

/** The words of a plain command: what is in quotes is one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? "",
  );

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/^…\n/m)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
      .join("[\\s\\S]*")}$`,
  );
