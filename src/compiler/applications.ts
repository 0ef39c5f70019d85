import { Collector, diagnostic, nearest, type Result } from "../diagnostics/index.js";
import type { Application, Host, ProxyInstance } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { resolveCredentials, resolveIdentity } from "./host.js";
import type { Manifest, Application as ManifestApplication } from "./manifest.generated.js";
import { furtherPermissions, superset } from "./permissions.js";

/** Which application serves which instance: instance id → application key. An instance named nowhere has its own. */
export function assignApplications(
  manifest: Manifest,
  document: ManifestDocument,
): Result<ReadonlyMap<string, string>> {
  const report = new Collector();
  const served = new Map<string, string>();
  // Everything that was written counts as known, so that a mistake in an instance is not told a second time here.
  const known = keysOf(document.value, "connectors");
  for (const [key, application] of Object.entries(manifest.applications ?? {})) {
    const ids = report.take(servedBy(key, application, known, document));
    for (const id of ids) {
      const before = served.get(id);
      if (before === undefined) {
        served.set(id, key);
        continue;
      }
      const place = placeOfInstance(key, id, document);
      const related = { message: `"${before}" serves it, too`, place: placeOfInstance(before, id, document) };
      report.add(
        diagnostic(
          "resolve/instance-in-two-applications",
          { instance: id, first: before, second: key },
          place,
          related,
        ),
      );
    }
    if (known.includes(key) && !ids.includes(key) && ids.length > 0) {
      const related = { message: "the instance", place: document.keyPlace(["connectors", key]) };
      const place = document.keyPlace(["applications", key]);
      report.add(diagnostic("resolve/misleading-application", { key }, place, related));
    }
  }
  return { value: served, diagnostics: report.diagnostics };
}

/** Ids of the instances that an application names; without a list it is the one of its own name. */
function servedBy(
  key: string,
  application: ManifestApplication,
  known: readonly string[],
  document: ManifestDocument,
): Result<readonly string[]> {
  const { connectors } = application;
  if (connectors === "all") return { value: known, diagnostics: [] };
  if (connectors === undefined) {
    if (known.includes(key)) return { value: [key], diagnostics: [] };
    const place = document.keyPlace(["applications", key]);
    const problem = diagnostic("resolve/unknown-application", { key, nearest: nearest(key, known) }, place);
    return { value: [], diagnostics: [problem] };
  }
  const strangers = connectors.filter((id) => !known.includes(id));
  const diagnostics = strangers.map((id) => {
    const place = placeOfInstance(key, id, document);
    return diagnostic("resolve/unknown-instance", { key: id, nearest: nearest(id, known), known }, place);
  });
  return { value: connectors.filter((id) => known.includes(id)), diagnostics };
}

const placeOfInstance = (application: string, id: string, document: ManifestDocument) =>
  document.origin(["applications", application]).itemPlace(id, "connectors");

/** The keys under a section of the manifest as it was written. */
function keysOf(value: unknown, section: string): readonly string[] {
  const entries = (value as Readonly<Record<string, unknown>>)[section];
  return typeof entries === "object" && entries !== null ? Object.keys(entries).sort() : [];
}

/** Every application that serves an instance, sorted by key. */
export function resolveApplications(
  manifest: Manifest,
  instances: readonly ProxyInstance[],
  host: Host,
  document: ManifestDocument,
): Result<readonly Application[]> {
  const report = new Collector();
  const keys = [...new Set(instances.map(({ applicationKey }) => applicationKey))].sort();
  const applications = keys.map((key): Application => {
    const own: ManifestApplication = manifest.applications?.[key] ?? {};
    const served = instances.filter(({ applicationKey }) => applicationKey === key);
    const origin = document.origin(["applications", key], ["connectors", key]);
    const further = [
      ...served.flatMap(({ id, origin }) => furtherPermissions(manifest.connectors[id]?.permissions, id, origin)),
      ...furtherPermissions(own.permissions, key, origin),
    ];
    const allowed = manifest.microsoft365.allowedWritePermissions ?? [];
    const source = sourceOf(key, served, own, manifest);
    const identity = resolveIdentity(key, manifest);
    return {
      key,
      title: source.kind === "create" ? source.displayName : `${titleOf(key, served)} (${source.clientId})`,
      source,
      permissions: report.take(superset(served, further, allowed)),
      credentials: resolveCredentials(key, titleOf(key, served), served, identity, manifest.deployment, host),
      identity,
      instanceIds: served.map(({ id }) => id),
      origin,
    };
  });
  return { value: applications, diagnostics: report.diagnostics };
}

/** What people call what an application is for: the instance that has it to itself, otherwise its key. */
function titleOf(key: string, served: readonly ProxyInstance[]): string {
  return served.length === 1 && served[0]?.id === key ? served[0].title : key;
}

function sourceOf(
  key: string,
  served: readonly ProxyInstance[],
  own: ManifestApplication,
  manifest: Manifest,
): Application["source"] {
  if (own.source === "reference") {
    return { kind: "reference", objectId: own.objectId.toLowerCase(), clientId: own.clientId.toLowerCase() };
  }
  const displayName = own.displayName ?? `Psoxy Connector - ${titleOf(key, served)} ${manifest.deployment}`;
  return { kind: "create", displayName };
}
