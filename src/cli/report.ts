import { join } from "node:path";
import type { Preparation } from "../compiler/compile.js";
import type { Application, Deployment } from "../compiler/deployment.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { renderJson } from "../diagnostics/json.js";
import { visible } from "../diagnostics/text.js";
import { shellArgument } from "../emitters/escape.js";
import { importables } from "../emitters/import-ids.js";
import type { Changes } from "../output/changes.js";

/** What became of one manifest, all the way to the disk. */
export interface Outcome {
  readonly preparation: Preparation;
  /** Undefined when nothing was to be emitted. */
  readonly changes?: ChangedPaths;
}

/** What was done to a folder, without the texts: those of a thousand deployments are many. */
interface ChangedPaths extends Pick<Changes, "folder" | "unchanged"> {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

export const pathsOf = ({ folder, write, remove, unchanged }: Changes): ChangedPaths => ({
  folder,
  write: write.map(({ path }) => path),
  remove: remove.map(({ path }) => path),
  unchanged,
});

/** Form of the JSON report. Raised when a field changes its meaning or goes. */
const REPORT_VERSION = 1;

/** The report for programs; documented in docs/report.md. */
export function jsonReport(outcomes: readonly Outcome[], diagnostics: readonly Diagnostic[]): string {
  const report = {
    version: REPORT_VERSION,
    summary: {
      errors: countOf(diagnostics, "error"),
      warnings: countOf(diagnostics, "warning"),
      notes: countOf(diagnostics, "note"),
    },
    diagnostics: diagnostics.map(renderJson),
    deployments: outcomes.flatMap(({ preparation, changes }) => {
      const { deployment, manifestPath } = preparation;
      if (deployment === undefined || changes === undefined) return [];
      const { folder, write, remove, unchanged } = changes;
      return {
        name: deployment.name,
        manifest: manifestPath,
        folder,
        written: write,
        removed: remove,
        unchanged,
        applications: deployment.applications.map(({ key, title, source, permissions }) => ({
          key,
          title,
          source: source.kind,
          permissions: permissions.map(({ name, id }) => ({ name, id })),
        })),
        requests: deployment.requests.map(({ application }) => application.key),
        importable: deployment.applications
          .flatMap(importables)
          .map(({ address, form, imported }) => ({ address, id: form, imported: imported !== undefined })),
        next: nextSteps(deployment, folder),
      };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What was done, which permissions need consent and what comes next, for people. */
export function textReport(deployment: Deployment, changes: ChangedPaths, check: boolean): string {
  const { folder, write, remove } = changes;
  const lines = [statement(deployment, changes, check)];
  if (check || write.length + remove.length === 0) return lines.join("\n");
  lines.push(...write.map((path) => `  wrote ${path}`), ...remove.map((path) => `  removed ${path}`));
  const granted = deployment.applications.filter(({ consent }) => consent.kind === "terraform");
  const byHand = deployment.applications.filter(({ consent }) => consent.kind === "runbook");
  lines.push(...permissionLines("permissions that need an administrator's consent:", byHand));
  lines.push(...permissionLines("permissions that Terraform grants:", granted));
  const waiting = deployment.requests.map(({ application }) => application);
  lines.push(...permissionLines("permissions of applications that are still to be asked for:", waiting));
  lines.push(...importLines(deployment));
  lines.push("  next:", ...nextSteps(deployment, folder).map((step) => `    ${step}`));
  return lines.join("\n");
}

/** One line about what became of a deployment. */
export function statement({ name }: Deployment, changes: ChangedPaths, check: boolean): string {
  const { folder, write, remove, unchanged } = changes;
  if (check) return `${name}: ${folder} is up to date`;
  const counts = [`${write.length} written`, `${unchanged.length} unchanged`];
  if (remove.length > 0) counts.push(`${remove.length} removed`);
  return `${name}: ${folder} (${counts.join(", ")})`;
}

type Listed = Pick<Application, "title" | "permissions">;

const permissionLines = (heading: string, applications: readonly Listed[]): readonly string[] =>
  applications.length === 0
    ? []
    : [
        `  ${heading}`,
        ...applications.map(
          ({ title, permissions }) => `    ${visible(title)}: ${permissions.map(({ name }) => name).join(", ")}`,
        ),
      ];

/** What is imported, and what could be, were it there already. */
function importLines({ applications }: Deployment): readonly string[] {
  const all = applications.flatMap(importables);
  const lines = (heading: string, list: typeof all) =>
    list.length === 0 ? [] : [`  ${heading}`, ...list.map(({ address, form }) => `    ${address} = ${form}`)];
  return [
    ...lines(
      "imported:",
      all.filter(({ imported }) => imported !== undefined),
    ),
    ...lines(
      "importable, should the state be lost:",
      all.filter(({ imported }) => imported === undefined),
    ),
  ];
}

function nextSteps({ applications, requests }: Deployment, folder: string): readonly string[] {
  const at = shellArgument(folder);
  const pending = applications.filter(({ identity }) => identity.kind === "pending").map(({ key }) => key);
  return [
    ...(requests.length === 0
      ? []
      : [
          `send ${requests.map(({ application }) => join(folder, "entra", `${application.key}.request.md`)).join(", ")}`,
        ]),
    `terraform -chdir=${at} init`,
    `terraform -chdir=${at} apply`,
    ...(pending.length === 0
      ? []
      : [
          `obtain the identity of ${pending.join(", ")} as the runbook says, write it to the manifest, compile and apply again`,
        ]),
    `follow ${join(folder, "CONSENT.md")}`,
  ];
}

/** One line about a run of several manifests. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const done = outcomes.filter(({ changes }) => changes !== undefined);
  const changed = done.filter(({ changes }) => (changes?.write.length ?? 0) + (changes?.remove.length ?? 0) > 0);
  const failed = outcomes.length - done.length;
  const parts = [`${changed.length} written`, `${done.length - changed.length} unchanged`, `${failed} with errors`];
  return `${outcomes.length} manifests: ${parts.join(", ")}`;
}

export const countOf = (diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): number =>
  diagnostics.filter((entry) => entry.severity === severity).length;

/** How many diagnostics there are of each severity, in words. */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = countOf(diagnostics, severity);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "nothing to complain about" : counts.join(", ");
}
