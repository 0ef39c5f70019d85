import { Collector, type Diagnostic, diagnostic, guesses, nearest, type Result } from "../diagnostics/index.js";
import { entryOf } from "../lock/shape.js";
import { consentOf, existingCredential, sourceOf, strayCredentialKeys, titleOf } from "./application-source.js";
import type {
  Application,
  ApplicationFrom,
  CloudIdentity,
  FederatedCredential,
  Host,
  ProxyInstance,
  RequestedSource,
} from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { resolveCredentials, resolveIdentity } from "./host.js";
import type { Manifest, Application as ManifestApplication } from "./manifest.generated.js";
import type { Origin } from "./origin.js";
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
  const guess = guesses(known);
  for (const [key, application] of Object.entries(manifest.applications ?? {})) {
    const ids = report.take(servedBy(key, application, known, guess, document));
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
  guess: (id: string) => string | undefined,
  document: ManifestDocument,
): Result<readonly string[]> {
  const { connectors } = application;
  if (connectors === "all") return { value: known, diagnostics: [] };
  if (connectors === undefined) {
    if (known.includes(key)) return { value: [key], diagnostics: [] };
    const place = document.keyPlace(["applications", key]);
    const problem = diagnostic("resolve/unknown-application", { key, nearest: guess(key) }, place);
    return { value: [], diagnostics: [problem] };
  }
  const strangers = connectors.filter((id) => !known.includes(id));
  const diagnostics = strangers.map((id) => {
    const place = placeOfInstance(key, id, document);
    return diagnostic("resolve/unknown-instance", { key: id, nearest: guess(id), known }, place);
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

/** An application that exists, is to be made by Terraform, or still to be asked for. */
export type AnyApplication = ApplicationFrom<Application["source"] | RequestedSource>;

/** Every application that serves an instance, sorted by key. */
export function resolveApplications(
  manifest: Manifest,
  instances: readonly ProxyInstance[],
  host: Host,
  document: ManifestDocument,
): Result<readonly AnyApplication[]> {
  const report = new Collector();
  const keys = [...new Set(instances.map(({ applicationKey }) => applicationKey))].sort();
  const applications = keys.map((key): AnyApplication => {
    const own: ManifestApplication = entryOf(manifest.applications ?? {}, key) ?? {};
    const served = instances.filter(({ applicationKey }) => applicationKey === key);
    const origin = document.origin(["applications", key], ["connectors", key]);
    const further = [
      ...served.flatMap(({ id, origin }) => furtherPermissions(manifest.connectors[id]?.permissions, id, [id], origin)),
      ...furtherPermissions(
        own.permissions,
        key,
        served.map(({ id }) => id),
        origin,
      ),
    ];
    const allowed = manifest.microsoft365.allowedWritePermissions ?? [];
    const purpose = purposeOf(key, served);
    const source = sourceOf(own, purpose, manifest.deployment);
    const identity = resolveIdentity(key, manifest);
    const credentials = resolveCredentials(key, purpose, served, identity, manifest.deployment, host).map(
      (credential): FederatedCredential => ({ ...credential, ...existingCredential(own, credential.key) }),
    );
    report.add(...strayCredentials(own, identity, credentials, origin));
    return {
      key,
      title: titleOf(source, purpose),
      source,
      permissions: report.take(superset(served, further, allowed)),
      consent: consentOf(own, manifest),
      credentials,
      identity,
      instanceIds: served.map(({ id }) => id),
      origin,
    };
  });
  return { value: applications, diagnostics: report.diagnostics };
}

/** An id for a credential that the application does not have would be left out without a word. */
function strayCredentials(
  own: ManifestApplication,
  identity: CloudIdentity,
  credentials: readonly FederatedCredential[],
  origin: Origin,
): readonly Diagnostic[] {
  if (identity.kind === "pending") return [];
  const known = credentials.map(({ key }) => key);
  return strayCredentialKeys(own, credentials).map((key) => {
    const place = origin.keyPlace("federatedCredentialId", key);
    return diagnostic("resolve/unknown-credential", { key, known, nearest: nearest(key, known) }, place);
  });
}

/** What people call what an application is for: the instance that has it to itself, otherwise its key. */
function purposeOf(key: string, served: readonly ProxyInstance[]): string {
  return served.length === 1 && served[0]?.id === key ? served[0].title : key;
}
