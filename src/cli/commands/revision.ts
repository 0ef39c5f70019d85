/** Files as they were at a revision, through the user's own git. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, sep } from "node:path";
import { diagnostic, type Result } from "../../diagnostics/index.js";
import { LOCK_NAME } from "../../lock/lock.js";

export interface Checkout {
  /** What was asked for. */
  readonly revision: string;
  /** Folder with the files, and a separator behind it. */
  readonly folder: string;
  /** The file that was asked for; it need not be there. */
  readonly path: string;
  readonly remove: () => void;
}

interface FileAtRevision {
  readonly revision: string;
  /** From the top of the repository, or from the working directory when it begins with `./`. */
  readonly path: string;
}

/** What `revision:path` says; a word that begins with a hyphen would be an option to git, and `C:\…` is a path. */
export function fileAtRevision(word: string): FileAtRevision | undefined {
  if (!/^[^-:][^:]+:[^\\]/.test(word)) return undefined;
  const colon = word.indexOf(":");
  return { revision: word.slice(0, colon), path: word.slice(colon + 1) };
}

/**
 * Puts the YAML files of a revision, the locks and the file that was asked for into a folder of their own. Of other files there
 * is only the name: a bundle is looked for, and not read. `word` is what the user wrote.
 */
export function checkOut({ revision, path: asked }: FileAtRevision, word: string): Result<Checkout | undefined> {
  const root = mkdtempSync(join(tmpdir(), "psoxy-diff-"));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const folder = `${join(root, "tree")}${sep}`;
    const environment = { ...process.env, GIT_INDEX_FILE: join(root, "index") };
    const git = (words: readonly string[], input = "") =>
      execFileSync("git", words, { env: environment, input, encoding: "utf8", stdio: "pipe", maxBuffer: 1e8 });
    const prefix = git(["rev-parse", "--show-prefix"]).trim();
    const top = git(["rev-parse", "--show-toplevel"]).trim();
    const path = /^\.\.?\//.test(asked) ? posix.join(prefix, asked) : asked;
    git(["-C", top, "read-tree", `${revision}^{tree}`]);
    const names = git(["-C", top, "ls-files", "-z"]).split("\0").filter(Boolean);
    const read = names.filter((name) => /\.ya?ml$/.test(name) || posix.basename(name) === LOCK_NAME || name === path);
    git(["-C", top, "checkout-index", "-z", "--stdin", `--prefix=${folder}`], read.map((name) => `${name}\0`).join(""));
    for (const name of names.filter((name) => /\.(jar|zip)$/.test(name))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), "");
    }
    return { value: { revision, folder, path: join(folder, path), remove }, diagnostics: [] };
  } catch (error) {
    remove();
    const { stderr, message } = error as Error & { stderr?: string };
    const reason = (stderr || message).trim().split("\n")[0] ?? "";
    const problem = diagnostic("load/no-revision", { word, reason }, { source: { path: word } });
    return { value: undefined, diagnostics: [problem] };
  }
}
