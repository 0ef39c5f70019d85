import { isSystemError } from "../output/system-error.js";
import { UsageError } from "./arguments.js";

/** What to say about a place that somebody named to be written to, and that the system refuses. */
export function refusedPath(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new UsageError(`${path} cannot be written: ${REASONS[error.code ?? ""] ?? error.message}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "what should be its folder is a file",
  EEXIST: "it is there already",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
};
