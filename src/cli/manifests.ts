import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { LOCK_NAME } from "../lock/lock.js";
import { lockIn } from "../output/changes.js";
import type { Nursery } from "./glob.js";

/** How manifests were chosen: those of the working directory, all that fit patterns, or some by name. */
export type Choice = "default" | "patterns" | "named";

/** What a command line stands for. */
export interface Manifests {
  readonly paths: readonly string[];
  readonly choice: Choice;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifests that the words of a command line stand for in a folder, each once; their paths begin there. */
export async function findManifests(words: readonly string[], folder = "."): Promise<Manifests> {
  if (words.length === 0) {
    return { paths: readdirSync(folder).filter(isDefaultName).sort(), choice: "default", diagnostics: [] };
  }
  const found = await Promise.all(
    words.map(async (word) => {
      const matched = isExpanded(word, folder);
      return { word, matched, paths: matched ? await expand(word, folder) : [word] };
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

/** Where the words of a command line may come to stand for more manifests than now. */
export async function nurseriesOf(words: readonly string[]): Promise<readonly Nursery[]> {
  if (words.length === 0) return [{ folder: ".", deep: false }];
  const patterns = words.filter((word) => isExpanded(word, "."));
  if (patterns.length === 0) return [];
  const { nurseriesOfPatterns } = await import("./glob.js");
  return nurseriesOfPatterns(patterns);
}

/** Whether nobody named a manifest, and none is here. */
export const isNothing = ({ paths, diagnostics }: Manifests): boolean => paths.length === 0 && diagnostics.length === 0;

export const NO_MANIFEST =
  "psoxy-compile: there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest, or make one by psoxy-compile init.\n";

/** Names of manifests that are found without being named. */
export const isDefaultName = (name: string): boolean => name === "psoxy.yaml" || name.endsWith(".psoxy.yaml");

/** Whether a word is a pattern, and not the name of a file that looks like one. */
const isExpanded = (word: string, folder: string): boolean =>
  /[*?[\]{}!]/.test(word) && !existsSync(resolve(folder, word));

async function expand(pattern: string, folder: string): Promise<readonly string[]> {
  const { filesMatching } = await import("./glob.js");
  return (await filesMatching(pattern, folder)).filter((path) => !isEmitted(resolve(folder, path))).sort();
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
