import { Collector, type Diagnostic } from "../diagnostics/index.js";
import type { EmittedFile, Emitter, OutputFile } from "../emitters/emitter.js";
import { contentHash, LOCK_NAME, type Lock, writeLock } from "../lock/lock.js";
import { loadAttachments } from "./attachments.js";
import { check } from "./check.js";
import type { Deployment } from "./deployment.js";
import { load } from "./load.js";
import { recall } from "./recall.js";
import { recordOf } from "./record.js";
import { resolve } from "./resolve.js";
import { validate } from "./validate.js";

/** A manifest on the way to its files: all that a run of many keeps of each. */
export interface Preparation {
  readonly manifestPath: string;
  readonly deployment?: Deployment;
  /** What the last run left, where there was one. */
  readonly before?: Lock;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether nothing is an error, and there are files to emit. */
  readonly sound: boolean;
}

/** What became of one manifest. Nothing is emitted when anything is an error. */
export interface Compilation extends Preparation {
  readonly files: readonly EmittedFile[];
}

export interface CompileOptions {
  /** Text of the manifest where it is at hand: its path is not read then, and only names it. */
  readonly text?: string;
  /** Folder that the deployment's folder will be in: paths to files of the user start there. `out` when left out. */
  readonly outputRoot?: string;
  /** The lock that the last run wrote for a deployment, if there was one. */
  readonly lockOf?: (deployment: string) => Lock | undefined;
  /** Called with each stage, which it runs: to see how long stages take. */
  readonly observe?: Observe;
  /**
   * Called with the path of each file just before it is read or looked for: all that the outcome depends on besides the
   * lock, whether or not it is there.
   */
  readonly reading?: (path: string) => void;
}

/** Runs the stage of this name and gives back what it gave. */
export type Observe = <Outcome>(stage: string, run: () => Outcome) => Outcome;

export const unobserved: Observe = (_, run) => run();

/** Compiles one manifest: load → validate → resolve → check → recall → emit. Reads the manifest and the files it
 * names; writes nothing. */
export function compile(manifestPath: string, emitters: readonly Emitter[], options: CompileOptions = {}): Compilation {
  const preparation = prepare(manifestPath, options);
  return { ...preparation, files: filesOf(preparation, emitters, options.observe) };
}

/** Everything up to emitting. */
export function prepare(manifestPath: string, options: CompileOptions = {}): Preparation {
  const { text, outputRoot = "out", lockOf, observe = unobserved, reading } = options;
  const report = new Collector();
  const stopped = () => ({ manifestPath, diagnostics: report.diagnostics, sound: false });

  if (text === undefined) reading?.(manifestPath);
  const document = report.take(observe("load", () => load(manifestPath, text)));
  if (document === undefined) return stopped();
  const manifest = report.take(observe("validate", () => validate(document)));
  if (manifest === undefined) return stopped();
  const attachments = report.take(observe("load", () => loadAttachments(manifest, document, outputRoot, reading)));
  const deployment = report.take(observe("resolve", () => resolve(manifest, document, attachments)));
  report.addAll(observe("check", () => check(deployment)));
  // With errors some of the deployment is left out, and would look as if it was to be destroyed.
  if (report.hasErrors) return { ...stopped(), deployment };
  const before = lockOf?.(deployment.name);
  const recalled = report.take(observe("recall", () => recall(deployment, before)));
  if (report.hasErrors) return { ...stopped(), deployment };

  document.letGo();
  const found = before === undefined ? {} : { before };
  return { manifestPath, deployment: recalled, ...found, diagnostics: report.diagnostics, sound: true };
}

/** What is emitted for a manifest that is sound; nothing otherwise. */
export const filesOf = (
  { deployment, sound }: Preparation,
  emitters: readonly Emitter[],
  observe: Observe = unobserved,
): readonly EmittedFile[] =>
  deployment === undefined || !sound ? [] : observe("emit", () => emit(deployment, emitters));

/** Every emitter's files, the lock that lists them and what keeps checkouts from changing them, in the order of their paths. */
function emit(deployment: Deployment, emitters: readonly Emitter[]): readonly EmittedFile[] {
  const emitted = emitters.flatMap((emitter) => emitter.emit(deployment));
  const paths = [...emitted.map(({ path }) => path), ATTRIBUTES_NAME, LOCK_NAME].sort();
  const files = [...emitted, { path: ATTRIBUTES_NAME, content: attributes(paths) }].map(hashed);
  const lock = writeLock({
    ...recordOf(deployment),
    files: Object.fromEntries(files.map(({ path, hash }) => [path, hash])),
  });
  return [...files, hashed({ path: LOCK_NAME, content: lock })].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  );
}

const hashed = (file: OutputFile): EmittedFile => ({ ...file, hash: contentHash(file.content) });

const ATTRIBUTES_NAME = ".gitattributes";

/** Line ends stay as they are in exactly our files, so that the lock's hashes hold in every checkout. */
const attributes = (paths: readonly string[]): string =>
  `# Written by psoxy-compile.\n${paths.map((path) => `/${path} -text\n`).join("")}`;
