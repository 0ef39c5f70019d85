import { define } from "./define.js";

/** What is on disk against what was made. */
export const outputCodes = {
  "output/edited-file": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" was changed by hand since it was written`,
    help: () => "move the change to the manifest or to a file of your own (*_override.tf), or pass --force to lose it",
    explain:
      "The file's content is neither what the lock says was written nor what is to be written now. Nothing was changed.",
  }),
  "output/foreign-file": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" is in the way and was not written by psoxy-compile`,
    help: () => "move it elsewhere, choose another --out, or pass --force to lose it",
    explain: "The lock does not list the file, so it is somebody's. Nothing was changed.",
  }),
  "output/not-a-file": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" is in the way and is not an ordinary file`,
    help: () => "remove it, or choose another --out",
    explain:
      "Where a file is to be written there is a folder, a link or something else. It is never followed or replaced.",
  }),
  "output/unusable-lock": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be used: ${reason}`,
    help: () => "restore it from version control",
    explain: "The lock says what was emitted before. Without it nothing can be told apart from somebody else's files.",
  }),
  "output/cannot-read": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be looked at: ${reason}`,
    help: () => "check the rights of the folder, and that no file stands where a folder should",
    explain: "To know what may be written, the files that are there are read first; the operating system refused that.",
  }),
  "output/cannot-write": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be written: ${reason}`,
    explain:
      "The operating system refused to write. Files that were already replaced are what the next run would write, too.",
  }),
  "output/stale": define<{ path: string; state: string }>({
    severity: "error",
    message: ({ path, state }) => `"${path}" is stale: ${state}`,
    help: () => "compile without --check and commit the result",
    explain: "With --check nothing is written; the committed output differs from what the manifest gives today.",
  }),
};
