/** A repository with a pull request, as GitHub checks it out, and the two programs that the action calls. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ended, type Job, ROOT, runAction } from "./runner.js";

/** A comment as GitHub's interface gives it, as far as the action looks. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: "Bot" | "User" };
  readonly author_association: string;
}

export const byOthers = (body: string, author_association: string): Comment => ({
  id: 1,
  body,
  user: { type: "User" },
  author_association,
});

/** GitHub's interface for comments, which are kept in a file; `read-only` is the token of a pull request from a fork. */
const GH = `#!/usr/bin/env node
const { readFileSync, writeFileSync, existsSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const words = process.argv.slice(2);
const file = __dirname + "/comments.json";
const comments = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const path = words.find((word) => word.startsWith("repos/acme/infra/issues/"));
const body = words.find((word) => word.startsWith("body=@"));
if (path === undefined || process.env.GH_TOKEN !== "token") process.exit(2);
if (body === undefined) {
  const { stdout, status } = spawnSync("jq", ["-r", words[words.indexOf("--jq") + 1]], { input: JSON.stringify(comments) });
  process.stdout.write(stdout);
  process.exit(status);
}
if (existsSync(__dirname + "/read-only")) {
  console.error("gh: Resource not accessible by integration (HTTP 403)");
  process.exit(1);
}
const text = readFileSync(body.slice("body=@".length), "utf8");
if (words.includes("POST") && path.endsWith("issues/7/comments")) {
  comments.push({ id: comments.length + 1, body: text, user: { type: "Bot" }, author_association: "NONE" });
} else if (words.includes("PATCH")) comments.find(({ id }) => path.endsWith("issues/comments/" + id)).body = text;
else process.exit(3);
writeFileSync(file, JSON.stringify(comments));
`;

/** Runs the built program, and keeps which version was asked for. */
const NPX = `#!/bin/sh
[ "$1" = --yes ] || exit 9
echo "$2" >> "$(dirname "$0")/asked"
shift 2
exec "${process.execPath}" "${join(ROOT, "dist/cli.cjs")}" "$@"
`;

const EXAMPLE = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");

/** The example under another name, with connectors of its own. */
export const manifest = (deployment = "acme-prod", ...connectors: readonly string[]): string =>
  EXAMPLE.replace("acme-prod", deployment).replace(
    / {2}outlook-cal: \{\}\n/,
    (line) => line + connectors.map((id) => `  ${id}: {}\n`).join(""),
  );

type Files = Readonly<Record<string, string>>;

/** What is written, compiled and committed, in this order; texts of files by their paths. */
export interface Commit {
  readonly files?: Files;
  /** Words for psoxy-compile; none: the output stays as it is. */
  readonly compiled?: readonly string[];
  /** Written after that. */
  readonly edited?: Files;
}

export class PullRequest {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "action-")));
  readonly #origin = join(this.#folder, "origin");
  readonly #base: string;

  /** A repository whose branch main holds a commit. */
  constructor(base: Commit) {
    onTestFinished(() => rmSync(this.#folder, { recursive: true }));
    for (const name of ["origin", "programs", "temporary"]) mkdirSync(join(this.#folder, name));
    for (const [name, text] of Object.entries({ gh: GH, npx: NPX })) {
      writeFileSync(this.#program(name), text);
      chmodSync(this.#program(name), 0o755);
    }
    this.#git("init", "--quiet", "--initial-branch=main");
    // GitHub gives any commit that it has.
    this.#git("config", "uploadpack.allowAnySHA1InWant", "true");
    this.#commit({ files: { "README.md": "infra\n" } });
    this.#commit(base);
    this.#base = this.#revision("HEAD");
    this.#git("switch", "--quiet", "--create", "change");
  }

  /** Comments on it. */
  get comments(): readonly Comment[] {
    const path = this.#program("comments.json");
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
  }

  set comments(comments: readonly Comment[]) {
    writeFileSync(this.#program("comments.json"), JSON.stringify(comments));
  }

  /** Which packages npx was asked for. */
  get asked(): readonly string[] {
    const path = this.#program("asked");
    return existsSync(path) ? [...new Set(readFileSync(path, "utf8").trimEnd().split("\n"))] : [];
  }

  /** From a fork: its token may not write. */
  fromFork(): this {
    writeFileSync(this.#program("read-only"), "");
    return this;
  }

  /** Somebody else's change reaches main meanwhile. */
  meanwhile(commit: Commit): this {
    this.#git("switch", "--quiet", "main");
    this.#commit(commit);
    this.#git("switch", "--quiet", "change");
    return this;
  }

  /** A push to the pull request, and the job that it starts. */
  push(commit: Commit, inputs: Job["inputs"] = {}, depth = 1): Ended {
    this.#commit(commit);
    this.#git("switch", "--quiet", "--detach", "main");
    this.#git("merge", "--quiet", "--no-ff", "--no-edit", "change");
    const merge = this.#revision("HEAD");
    this.#git("update-ref", "refs/pull/7/merge", merge);
    this.#git("switch", "--quiet", "change");
    return this.#job("refs/pull/7/merge", { event: "pull_request", commit: merge, base: this.#base, inputs }, depth);
  }

  /** A push to main, and the job that it starts. */
  merge(commit: Commit): Ended {
    this.#git("switch", "--quiet", "main");
    this.#commit(commit);
    return this.#job("refs/heads/main", { event: "push", commit: this.#revision("HEAD") }, 1);
  }

  #job(reference: string, job: Pick<Job, "event" | "commit" | "base" | "inputs">, depth: number): Ended {
    const workspace = join(this.#folder, `workspace-${readdirSync(this.#folder).length}`);
    mkdirSync(workspace);
    const git = (...words: readonly string[]) => succeed("git", words, workspace);
    git("init", "--quiet");
    git("remote", "add", "origin", `file://${this.#origin}`);
    git("fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", reference);
    git("checkout", "--quiet", "FETCH_HEAD");
    const programs = join(this.#folder, "programs");
    return runAction({ ...job, workspace, temporary: join(this.#folder, "temporary"), programs });
  }

  #commit({ files = {}, compiled, edited = {} }: Commit): void {
    this.#write(files);
    if (compiled !== undefined) {
      const words = [join(ROOT, "dist/cli.cjs"), "--quiet", ...compiled];
      succeed(process.execPath, words, this.#origin);
    }
    this.#write(edited);
    this.#git("add", "--all");
    this.#git("commit", "--quiet", "--allow-empty", "--message", "change");
  }

  #write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#origin, path)), { recursive: true });
      writeFileSync(join(this.#origin, path), text);
    }
  }

  #git(...words: readonly string[]): string {
    return succeed("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...words], this.#origin);
  }

  #revision = (name: string): string => this.#git("rev-parse", name).trim();

  #program = (name: string): string => join(this.#folder, "programs", name);
}

function succeed(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
  return stdout;
}
