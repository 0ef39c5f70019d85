import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { LOCK_NAME } from "../lock/lock.js";
import { lockIn } from "../output/changes.js";

/** How manifests were chosen: those of the working directory, all that fit patterns, or some by name. */
export type Choice = "default" | "patterns" | "named";

interface Manifests {
  readonly paths: readonly string[];
  readonly choice: Choice;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifests that the words of a command line stand for, each once. */
export async function findManifests(words: readonly string[]): Promise<Manifests> {
  if (words.length === 0) {
    return { paths: readdirSync(".").filter(isDefaultName).sort(), choice: "default", diagnostics: [] };
  }
  const found = await Promise.all(
    words.map(async (word) => {
      const matched = isPattern(word) && !existsSync(word);
      return { word, matched, paths: matched ? await expand(word) : [word] };
    }),
  );
  const unmatched = found.filter(({ paths }) => paths.length === 0);
  return {
    paths: [
      ...new Map(
        found.flatMap(({ paths }) => paths).map((path) => [path === "-" ? path : resolve(path), path]),
      ).values(),
    ],
    choice: found.every(({ matched }) => matched) ? "patterns" : "named",
    diagnostics: unmatched.map(({ word }) =>
      diagnostic("load/no-match", { pattern: word }, { source: { path: word } }),
    ),
  };
}

/** Names of manifests that are found without being named. */
export const isDefaultName = (name: string): boolean => name === "psoxy.yaml" || name.endsWith(".psoxy.yaml");

const isPattern = (word: string): boolean => /[*?[\]{}!]/.test(word);

async function expand(pattern: string): Promise<readonly string[]> {
  const { filesMatching } = await import("./glob.js");
  return (await filesMatching(pattern)).filter((path) => !isEmitted(path)).sort();
}

/** Whether a lock around a file lists it: rules are YAML, too. */
function isEmitted(path: string): boolean {
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, LOCK_NAME))) continue;
    const lock = lockIn(folder, basename(folder));
    const name = relative(folder, path).replaceAll("\\", "/");
    if (lock !== undefined && "files" in lock && Object.hasOwn(lock.files, name)) return true;
  }
  return false;
}
