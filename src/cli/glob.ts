/** Loaded only when there is a pattern: it takes longer to load than a manifest to compile. */
import fastGlob from "fast-glob";

/** A folder in which more manifests may appear. */
export interface Nursery {
  readonly folder: string;
  /** Whether they may appear in folders below it, too. */
  readonly deep: boolean;
}

/** Files that fit a pattern from a folder, without those of installed packages; their paths begin there. */
export const filesMatching = (pattern: string, cwd: string): Promise<readonly string[]> =>
  fastGlob(pattern, { cwd, dot: false, onlyFiles: true, ignore: ["**/node_modules/**"] });

/** Where files may appear that fit patterns. */
export const nurseriesOfPatterns = (patterns: readonly string[]): readonly Nursery[] =>
  fastGlob.generateTasks([...patterns]).map(({ base, positive }) => {
    const below = (pattern: string) => (base === "." ? pattern : pattern.slice(base.length + 1));
    return { folder: base, deep: positive.some((pattern) => /\/|\*\*/.test(below(pattern))) };
  });
