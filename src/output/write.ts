import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { LOCK_NAME } from "../lock/lock.js";
import type { Changes } from "./changes.js";

/**
 * Carries out changes. All new texts are written beside the folder's files first, then each takes its place by a rename,
 * the lock last: whatever interrupts it, a file is old or new and the next run can tell and finish.
 */
export function applyChanges({ folder, write, remove }: Changes): readonly Diagnostic[] {
  if (write.length + remove.length === 0) return [];
  let staging: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    staging = mkdtempSync(join(folder, ".psoxy-compile-"));
    const staged = write.map(({ path, content }, index) => {
      const from = join(staging as string, String(index));
      writeFileSync(from, content, { flag: "wx" });
      return { from, path };
    });
    for (const path of remove) rmSync(join(folder, path), { force: true });
    for (const { from, path } of lockLast(staged)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(from, join(folder, path));
    }
    for (const path of remove) removeEmptyFolder(folder, dirname(path));
    return [];
  } catch (error) {
    const { code, message, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const failed = path ?? folder;
    return [diagnostic("output/cannot-write", { path: failed, reason: message }, { source: { path: failed } })];
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

const lockLast = <File extends { readonly path: string }>(files: readonly File[]): readonly File[] => [
  ...files.filter(({ path }) => path !== LOCK_NAME),
  ...files.filter(({ path }) => path === LOCK_NAME),
];

/** A folder that we no longer need goes, unless somebody keeps something in it. */
function removeEmptyFolder(root: string, path: string): void {
  if (path === ".") return;
  try {
    rmdirSync(join(root, path));
  } catch {
    return;
  }
  removeEmptyFolder(root, dirname(path));
}
