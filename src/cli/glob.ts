/** Loaded only when there is a pattern: it takes longer to load than a manifest to compile. */
import fastGlob from "fast-glob";

/** Files that fit a pattern from a folder, without those of installed packages; their paths begin there. */
export const filesMatching = (pattern: string, cwd: string): Promise<readonly string[]> =>
  fastGlob(pattern, { cwd, dot: false, onlyFiles: true, ignore: ["**/node_modules/**"] });

/** The folders that patterns are looked for in, each with the patterns that begin there. */
export const walksOf = (
  patterns: readonly string[],
): readonly { readonly base: string; readonly positive: string[] }[] => fastGlob.generateTasks([...patterns]);
