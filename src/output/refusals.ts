/** What keeps a run from a folder, as diagnostics. */
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { type Busy, stagingPath } from "./staging.js";

export const notAFolder = (path: string): Diagnostic =>
  diagnostic("output/not-a-folder", { path }, { source: { path } });

export function cannotRead({ message, path }: NodeJS.ErrnoException, folder: string): Diagnostic {
  const shown = path ?? folder;
  return diagnostic("output/cannot-read", { path: shown, reason: message }, { source: { path: shown } });
}

/** How a folder is after something was refused: wholly old, wholly new, or neither until the next run goes on. */
export type FolderState = "as before" | "between" | "written";

export function cannotWrite(
  error: NodeJS.ErrnoException & { dest?: string },
  folder: string,
  state: FolderState,
): Diagnostic {
  const { message, path, dest } = error;
  // A rename has two names; people know the one that is not in the staging folder.
  const shown = [dest, path].find((name) => name !== undefined && !name.startsWith(stagingPath(folder))) ?? folder;
  return diagnostic("output/cannot-write", { path: shown, reason: message, state }, { source: { path: shown } });
}

/** Somebody else has the staging folder, or something else has its name. */
export function notFree(folder: string, refused: Busy | { readonly kind: "blocked" }): Diagnostic {
  if (refused.kind === "blocked") return notAFolder(stagingPath(folder));
  const { owner, state, path } = refused;
  const [host = ""] = owner?.host.split(" ") ?? [];
  const details = { folder, pid: owner?.pid ?? 0, host, path, elsewhere: state === "elsewhere" };
  return diagnostic("output/busy", details, { source: { path: folder } });
}
