import { isAbsolute, relative, resolve } from "node:path";

/** The way from a folder down to a path, empty for the folder itself; undefined when the path is elsewhere. */
export function wayDown(folder: string, path: string): string | undefined {
  const way = relative(resolve(folder), resolve(path));
  return way === ".." || /^\.\.[/\\]/.test(way) || isAbsolute(way) ? undefined : way;
}

export const isBelow = (folder: string, path: string): boolean => wayDown(folder, path) !== undefined;
