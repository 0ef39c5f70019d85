import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PathInRepository } from "../diagnostics/github.js";
import { wayDown } from "./below.js";
import type { Streams } from "./streams.js";

/** Paths as the repository around the working directory names them. */
export function pathsInRepository({ variable }: Pick<Streams, "variable">): PathInRepository {
  const root = repositoryRoot(variable("GITHUB_WORKSPACE"));
  return (path) => {
    if (path === "-") return undefined;
    const way = wayDown(root, path) ?? resolve(path);
    return way === "" ? "." : way.replaceAll("\\", "/");
  };
}

/** The nearest folder that git keeps, below the workspace of GitHub Actions; else that workspace, else the working directory. */
function repositoryRoot(workspace: string | undefined): string {
  const here = realpathSync(".");
  const top = workspace !== undefined && existsSync(workspace) ? realpathSync(workspace) : undefined;
  for (let folder = here; ; folder = dirname(folder)) {
    if (folder === top || existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return top ?? here;
  }
}
