/** Loaded only when there is a pattern: it takes longer to load than a manifest to compile. */
import fastGlob from "fast-glob";

/** Files that fit a pattern, without those of installed packages. */
export const filesMatching = (pattern: string): Promise<readonly string[]> =>
  fastGlob(pattern, { dot: false, onlyFiles: true, ignore: ["**/node_modules/**"] });
