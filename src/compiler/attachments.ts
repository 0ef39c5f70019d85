/** Files that a manifest names: rules, and connectors of one's own. */
import { statSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { Collector, diagnostic, type Place, type Result, type Source } from "../diagnostics/index.js";
import type { Connector } from "./connector.js";
import { ManifestDocument } from "./document.js";
import { readSource } from "./load.js";
import type { Manifest } from "./manifest.generated.js";
import { type AllowedPermissions, resolvePermission } from "./permissions.js";
import { validateConnector } from "./validate.js";
import { parseYaml } from "./yaml.js";

export interface Attachments {
  /** Path of the bundle from the deployment's output folder, where the bundle is a file. */
  readonly bundlePath?: string;
  /** By instance id. */
  readonly rules: ReadonlyMap<string, RulesFile>;
  /** By instance id. */
  readonly connectors: ReadonlyMap<string, Connector>;
}

/** Rules of one's own, as they were written. */
export interface RulesFile {
  readonly source: Source;
  /** NFC, LF at line ends. */
  readonly text: string;
  /** What the endpoints say they match: templates and regular expressions. */
  readonly paths: readonly string[];
}

/**
 * Reads every file that the manifest names. An instance whose files are unusable has none here. A bundle is only looked
 * for: Terraform reads it, from the deployment's folder below `outputRoot`.
 */
export function loadAttachments(
  manifest: Manifest,
  document: ManifestDocument,
  outputRoot: string,
  reading?: (path: string) => void,
): Result<Attachments> {
  const report = new Collector();
  const located = (path: string) => {
    const found = fromManifest(path, document);
    reading?.(found);
    return found;
  };
  const bundlePath = report.take(findBundle(manifest, document, outputRoot, located));
  const rules = new Map<string, RulesFile>();
  const connectors = new Map<string, Connector>();
  for (const [id, instance] of Object.entries(manifest.connectors)) {
    if (instance?.rules !== undefined) {
      const place = document.place(["connectors", id, "rules"]);
      const source = report.take(readAttachment(instance.rules, located, place));
      const file = source && report.take(parseRules(source));
      if (file !== undefined) rules.set(id, file);
    }
    if (instance?.definition !== undefined) {
      const place = document.place(["connectors", id, "definition"]);
      const source = report.take(readAttachment(instance.definition, located, place));
      const allowed = manifest.microsoft365.allowedWritePermissions ?? [];
      const connector = source && report.take(parseConnector(id, source, allowed));
      if (connector !== undefined) connectors.set(id, connector);
    }
  }
  return {
    value: { rules, connectors, ...(bundlePath === undefined ? {} : { bundlePath }) },
    diagnostics: report.diagnostics,
  };
}

/** Where a file is that the manifest names by a path. */
type Locate = (path: string) => string;

function findBundle(
  manifest: Manifest,
  document: ManifestDocument,
  outputRoot: string,
  located: Locate,
): Result<string | undefined> {
  const { bundle } = "aws" in manifest.host ? manifest.host.aws : manifest.host.gcp;
  const [kind = ""] = Object.keys(manifest.host);
  if (!("file" in bundle)) return { value: undefined, diagnostics: [] };
  const path = located(bundle.file);
  const value = relative(join(outputRoot, manifest.deployment), path).replaceAll("\\", "/");
  if (isFile(path)) return { value, diagnostics: [] };
  const place = document.place(["host", kind, "bundle", "file"]);
  const start = "the folder of the manifest";
  return { value, diagnostics: [diagnostic("load/not-found", { path: bundle.file, start }, place)] };
}

/** A path that the system refuses is none of a file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Paths are relative to the manifest. */
function fromManifest(path: string, document: ManifestDocument): string {
  const folder = document.source.path === "-" ? "." : dirname(document.source.path);
  return isAbsolute(path) ? path : join(folder, path);
}

/** A file that cannot be read is a mistake of the place that names it. */
function readAttachment(path: string, located: Locate, place: Place): Result<Source | undefined> {
  const { value, diagnostics } = readSource(located(path), "file");
  if (value.text !== undefined) return { value, diagnostics };
  // The mistake is in the manifest, wherever the path led.
  const moved = diagnostics.map((found) =>
    found.code === "load/not-found"
      ? diagnostic("load/not-found", { path, start: "the folder of the manifest" }, place)
      : found.code === "load/unreadable"
        ? { ...found, place }
        : found,
  );
  return { value: undefined, diagnostics: moved };
}

function parseRules(source: Source): Result<RulesFile | undefined> {
  const { value: parsed, diagnostics } = parseYaml(source, "tags");
  if (parsed === undefined) return { value: undefined, diagnostics };
  const document = new ManifestDocument(source, parsed.document, parsed.value, "tags");
  const wrong = (problem: string, ...path: (string | number)[]): Result<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic("load/not-rules", { problem }, document.place(path))],
  });
  const { value } = parsed;
  if (!isRecord(value)) return wrong("it is not a mapping");
  if (!Array.isArray(value.endpoints)) return wrong("it has no list `endpoints`");
  const paths = value.endpoints.map(pathOfEndpoint);
  const unclear = paths.indexOf(undefined);
  if (unclear !== -1) return wrong("an endpoint has neither `pathTemplate` nor `pathRegex`", "endpoints", unclear);
  const text = `${(source.text ?? "").normalize("NFC").replaceAll("\r\n", "\n").replace(/\n+$/, "")}\n`;
  return { value: { source, text, paths: paths.filter((path) => path !== undefined) }, diagnostics: [] };
}

function pathOfEndpoint(endpoint: unknown): string | undefined {
  if (!isRecord(endpoint)) return undefined;
  return [endpoint.pathTemplate, endpoint.pathRegex].find((path) => typeof path === "string");
}

/** A connector of one's own. The ids and the texts of its permissions are looked up by name. */
export function parseConnector(
  id: string,
  source: Source,
  allowedWritePermissions: AllowedPermissions,
): Result<Connector | undefined> {
  const report = new Collector();
  const parsed = report.take(parseYaml(source, "no tags"));
  if (parsed === undefined) return { value: undefined, diagnostics: report.diagnostics };
  const document = new ManifestDocument(source, parsed.document, parsed.value);
  const file = report.take(validateConnector(document));
  if (file === undefined) return { value: undefined, diagnostics: report.diagnostics };
  const permissions = file.permissions.flatMap(({ name, ...said }, index) => {
    const place = document.place(["permissions", index, "name"]);
    const found = report.take(resolvePermission(name, allowedWritePermissions, place));
    return found === undefined ? [] : [{ ...found, ...said }];
  });
  return { value: { ...file, id, permissions }, diagnostics: report.diagnostics };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
