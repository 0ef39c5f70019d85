import { define, list } from "./define.js";

/** What is on disk against what was made. */
export const outputCodes = {
  "output/edited-file": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" was changed by hand since it was written`,
    help: () => "move the change to the manifest or to a file of your own (*_override.tf), or pass --force to lose it",
    explain:
      "The file's content is neither what the lock says was written nor what is to be written now: somebody edited it, or a merge or a formatter did. Nothing was changed. After a merge, take the whole folder from the branch that was applied last and compile again.",
  }),
  "output/foreign-file": define<{ path: string; locked: boolean }>({
    severity: "error",
    message: ({ path, locked }) =>
      locked
        ? `"${path}" is in the way and was not written by psoxy-compile`
        : `"${path}" is in the way, and no lock says that psoxy-compile wrote it`,
    help: ({ locked }) =>
      `${locked ? "" : "restore psoxy-compile.lock.json from version control if it was lost; otherwise "}move it elsewhere, choose another --out, or pass --force to lose it`,
    explain: "The lock does not list the file, so it is somebody's. Nothing was changed.",
  }),
  "output/not-a-file": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" is in the way and is not an ordinary file`,
    help: () => "remove it, or choose another --out",
    explain:
      "Where a file is to be written there is a folder, a link or something else. It is never followed or replaced.",
  }),
  "output/not-a-folder": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" is in the way and is not a folder`,
    help: () => "remove it, or choose another --out",
    explain:
      "Where a folder of the output is to be there is a file, a link or something else. A link is not followed, even if it leads to a folder: output goes below --out and nowhere else.",
  }),
  "output/unusable-lock": define<{
    path: string;
    folder: string;
    deployment: string;
    kind: "conflict" | "damaged" | "newer" | "of another deployment";
    reason: string;
  }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be used: ${reason}`,
    help: ({ kind, folder, deployment }) => {
      if (kind === "conflict") {
        return `take all of "${folder}" from the branch that was applied last (git restore --source <branch> --staged --worktree "${folder}"), then compile again`;
      }
      if (kind === "newer") return "compile with the psoxy-compile that wrote it, or a later one";
      if (kind === "of another deployment") {
        return `move the folder back to where it was, or remove the copy: "${deployment}" is a new deployment and gets a folder of its own`;
      }
      return "restore it from version control";
    },
    explain:
      "The lock says what was written before and what earlier manifests made in the cloud. Without it nothing can be told apart from somebody else's files, and what is no longer in the manifest would be destroyed instead of let go. So it is not put together from two sides: the one that was applied last knows what there is.",
  }),
  "output/lock-lost": define<{ path: string }>({
    severity: "warning",
    message: ({ path }) => `"${path}" is missing, though files beside it were written by psoxy-compile`,
    help: () =>
      "restore it from version control, or look in terraform plan for what would be destroyed before you apply",
    explain:
      "The lock belongs to the output and into version control. It says what earlier manifests made, so that what is no longer in the manifest is let go and not destroyed.",
  }),
  "output/busy": define<{ folder: string; pid: number; host: string; path: string; elsewhere: boolean }>({
    severity: "error",
    message: ({ folder, pid, host, elsewhere }) =>
      elsewhere
        ? `another run is writing to "${folder}", or was cut off there: process ${pid} on "${host}"`
        : `another run is writing to "${folder}": process ${pid}`,
    help: ({ path, elsewhere }) =>
      elsewhere
        ? `wait for it; when it no longer runs, remove "${path}" and compile again`
        : `wait for it and compile again; when that process is no psoxy-compile, remove "${path}"`,
    explain:
      "Two runs never write to one folder at once. A run waits some seconds for another; whether a process on another computer or in another container still runs cannot be told from here.",
  }),
  "output/interrupted": define<{ folder: string }>({
    severity: "error",
    message: ({ folder }) => `an earlier run was cut off while it wrote to "${folder}"`,
    help: () => "compile without --check to finish or undo it",
    explain:
      "Some files in the folder may be new and some old. The next run that may write brings them to one or the other first.",
  }),
  "output/finished": define<{ folder: string; changed: readonly string[] }>({
    severity: "note",
    message: ({ folder, changed }) =>
      `finished what a run that was cut off had begun in "${folder}"${exceptFor(changed)}`,
    explain: "An earlier run had stopped after it began to replace files; the rest were replaced now.",
  }),
  "output/undone": define<{ folder: string; changed: readonly string[] }>({
    severity: "note",
    message: ({ folder, changed }) => `undid what a run that was cut off had begun in "${folder}"${exceptFor(changed)}`,
    explain: "An earlier run had stopped and could not be finished; its files were put back as they were before it.",
  }),
  "output/cannot-recover": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `what a run that was cut off left in "${path}" cannot be used: ${reason}`,
    help: ({ reason }) =>
      reason.endsWith("newer psoxy-compile")
        ? "compile with that version"
        : "compare the folder with version control, remove what is in the way, and compile again",
    explain:
      "The folder .psoxy-compile holds what an interrupted run was about to write (new-*) and what stood there before (old-*). Its journal says which is which, and cannot be read.",
  }),
  "output/changed-meanwhile": define<{ folder: string }>({
    severity: "error",
    message: ({ folder }) => `another run wrote to "${folder}" while this one compiled`,
    help: () => "compile again",
    explain: "The lock is an input, and it is no longer the one that was read. Nothing was changed.",
  }),
  "output/cannot-read": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be looked at: ${reason}`,
    help: () => "check the rights of the folder, and that no file stands where a folder should",
    explain: "To know what may be written, the files that are there are read first; the operating system refused that.",
  }),
  "output/cannot-write": define<{ path: string; reason: string; state: "as before" | "between" | "written" }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be written: ${reason}`,
    help: ({ state }) =>
      ({
        "as before": "the folder is as it was before; remove the cause and compile again",
        between: "some files may be new and some old; remove the cause and compile again, which goes on from there",
        written: "all files are written; compile again to clear up what could not be removed",
      })[state],
    explain:
      "The operating system refused. What had been done until then was undone; where that was refused as well, the next run does it.",
  }),
  "output/stale": define<{ path: string; state: string }>({
    severity: "error",
    message: ({ path, state }) => `"${path}" is stale: ${state}`,
    help: () => "compile without --check and commit the result",
    explain: "With --check nothing is written; the committed output differs from what the manifest gives today.",
  }),
  "output/orphaned-folder": define<{ folder: string; manifest: string }>({
    severity: "warning",
    message: ({ folder, manifest }) => `"${folder}" was compiled from "${manifest}", which is no longer there`,
    help: () =>
      "restore the manifest, or destroy the deployment with Terraform if it is still in the cloud, then remove the folder",
    explain:
      "The lock in the folder names its manifest. Removing the folder alone would leave what it describes in the cloud. With --check it is an error when the manifests are all those of the working directory: the committed output is more than they give.",
  }),
  "output/renamed-deployment": define<{ folder: string; before: string; now: string; manifest: string }>({
    severity: "warning",
    message: ({ folder, now, manifest }) =>
      `"${folder}" was compiled from "${manifest}", too: "${now}" is a new deployment, and nothing moves to it`,
    help: ({ before, folder }) =>
      `to keep what is in the cloud, take the name back to "${before}"; otherwise destroy that deployment with Terraform, then remove "${folder}"`,
    explain:
      "The name of a deployment is in the name of everything that it makes, and its folder and Terraform state go with it. Under another name everything is made anew, with another salt: pseudonyms change.",
  }),
};

const exceptFor = (changed: readonly string[]): string =>
  changed.length === 0 ? "" : `; changed since and left alone: ${list(changed)}`;
