import { Collector, type Diagnostic } from "../diagnostics/index.js";
import type { Emitter, OutputFile } from "../emitters/emitter.js";
import { contentHash, LOCK_NAME, type LockedApplication, writeLock } from "../lock/lock.js";
import { loadAttachments } from "./attachments.js";
import { check } from "./check.js";
import type { Deployment } from "./deployment.js";
import { load } from "./load.js";
import { resolve } from "./resolve.js";
import { validate } from "./validate.js";

/** What became of one manifest. Nothing is emitted when anything is an error. */
export interface Compilation {
  readonly manifestPath: string;
  readonly deployment?: Deployment;
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles one manifest: load → validate → resolve → check → emit. Reads the manifest and the files it
 * names; writes nothing. */
export function compile(manifestPath: string, emitters: readonly Emitter[]): Compilation {
  const report = new Collector();
  const stopped = () => ({ manifestPath, files: [], diagnostics: report.diagnostics });

  const document = report.take(load(manifestPath));
  if (document === undefined) return stopped();
  const manifest = report.take(validate(document));
  if (manifest === undefined) return stopped();
  const attachments = report.take(loadAttachments(manifest, document));
  const deployment = report.take(resolve(manifest, document, attachments));
  report.add(...check(deployment));
  if (report.hasErrors) return { ...stopped(), deployment };

  const files = emit(deployment, emitters);
  return { manifestPath, deployment, files, diagnostics: report.diagnostics };
}

/** Every emitter's files and the lock that lists them, in the order of their paths. */
function emit(deployment: Deployment, emitters: readonly Emitter[]): readonly OutputFile[] {
  const files = emitters.flatMap((emitter) => emitter.emit(deployment));
  const applications = deployment.applications.map((application): [string, LockedApplication] => [
    application.key,
    {
      source: application.source.kind,
      connectors: application.instanceIds,
      permissions: application.permissions.map(({ name }) => name).sort(),
    },
  ]);
  const lock = writeLock({
    deployment: deployment.name,
    applications: Object.fromEntries(applications),
    files: Object.fromEntries(files.map(({ path, content }) => [path, contentHash(content)])),
  });
  return [...files, { path: LOCK_NAME, content: lock }].sort((left, right) => (left.path < right.path ? -1 : 1));
}
