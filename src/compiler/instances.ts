import { createHash } from "node:crypto";
import { Collector, diagnostic, type Result } from "../diagnostics/index.js";
import type { Attachments, RulesFile } from "./attachments.js";
import { catalogue } from "./catalogue.generated.js";
import type { Connector } from "./connector.js";
import type { Host, InstanceRules, ProxyInstance, Tenant } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { proxyEnvironment, roomFor, rulesEnvironment } from "./environment.js";
import { hostEnvironment, resolveIdentity } from "./host.js";
import { canonicalIpv6 } from "./ip-address.js";
import type { Instance, Manifest } from "./manifest.generated.js";
import { storageOf } from "./rules-storage.js";

/** What every instance of a deployment is resolved with. */
export interface Surroundings {
  readonly manifest: Manifest;
  readonly document: ManifestDocument;
  readonly attachments: Attachments;
  readonly tenant: Tenant;
  readonly host: Host;
}

/** Every instance whose connector is known, sorted by id; the application comes later. */
export function resolveInstances(
  surroundings: Surroundings,
  applicationOf: ReadonlyMap<string, string>,
): Result<readonly ProxyInstance[]> {
  const report = new Collector();
  const instances = Object.keys(surroundings.manifest.connectors)
    .sort()
    .flatMap((id) => {
      const connector = report.take(connectorOf(id, surroundings));
      if (connector === undefined) return [];
      return [resolveInstance(id, connector, applicationOf.get(id) ?? id, surroundings)];
    });
  return { value: instances, diagnostics: report.diagnostics };
}

/** The connector that a key stands for, by itself or by what is written beside it. */
function connectorOf(id: string, { manifest, document, attachments }: Surroundings): Result<Connector | undefined> {
  const instance = manifest.connectors[id];
  if (instance?.definition !== undefined) return { value: attachments.connectors.get(id), diagnostics: [] };
  const named = instance?.connector;
  const connector = catalogue.find((entry) =>
    named === undefined ? entry.id === id || entry.aliases?.some((alias) => alias.id === id) : entry.id === named,
  );
  if (connector === undefined) throw new Error(`the schema let an unknown connector through: ${id}`);
  const report = new Collector();
  const key = document.keyPlace(["connectors", id]);
  const formerly = connector.aliases?.find((alias) => alias.id === id);
  if (formerly?.deprecated === true && named === undefined) {
    report.add(diagnostic("resolve/deprecated-connector", { alias: id, connector: connector.id }, key));
  }
  const { availability } = connector;
  if (availability === "alpha" || availability === "beta") {
    report.add(diagnostic("resolve/preview-connector", { connector: connector.id, availability }, key));
  }
  return { value: connector, diagnostics: report.diagnostics };
}

/** Upstream's own defaults: a function of Google Cloud serves several requests at once. */
const DEFAULT_MEMORY_MB: Readonly<Record<Host["kind"], number>> = { aws: 512, gcp: 1024 };

function resolveInstance(id: string, connector: Connector, applicationKey: string, given: Surroundings): ProxyInstance {
  const { manifest, document, attachments, tenant, host } = given;
  const own: NonNullable<Instance> = manifest.connectors[id] ?? {};
  const settings: NonNullable<Instance> = { ...manifest.proxy, ...own };
  const instance = {
    id,
    connector,
    title:
      id === connector.id && own.definition === undefined ? connector.displayName : `${connector.displayName} (${id})`,
    applicationKey,
    functionName: `${manifest.deployment}-${id}`,
    memoryMb: settings.memoryMb ?? DEFAULT_MEMORY_MB[host.kind],
    timeoutSeconds: settings.timeoutSeconds ?? 180,
    logRetentionDays: settings.logRetentionDays ?? 7,
    allowedIps: [...new Set((settings.allowedIps ?? []).map(canonicalAddress))].sort(),
    pseudonymizeAppIds: settings.pseudonymizeAppIds ?? true,
    emailCanonicalization: settings.emailCanonicalization ?? "ignoreDots",
    emailDomainHandling: settings.emailDomainHandling ?? "preserve",
    developmentMode: settings.developmentMode ?? false,
    ...(settings.reservedConcurrency === undefined ? {} : { reservedConcurrency: settings.reservedConcurrency }),
    ownEnvironment: { ...manifest.proxy?.environment, ...own.environment },
    origin: document.origin(["connectors", id]),
    settings: document.origin(["connectors", id], ["proxy"]),
  } as const;
  const environment = {
    ...proxyEnvironment(instance, tenant),
    ...hostEnvironment(id, manifest.deployment, host, resolveIdentity(applicationKey, manifest)),
  };
  const file = attachments.rules.get(id);
  if (file === undefined) return { ...instance, environment };
  const rules = resolveRules(file, roomFor("RULES", { ...instance.ownEnvironment, ...environment }, host.kind));
  return { ...instance, rules, environment: { ...environment, ...rulesEnvironment(rules) } };
}

function resolveRules({ source, text, paths }: RulesFile, room: number): InstanceRules {
  const sha1 = createHash("sha1").update(text).digest("hex");
  return { text, paths, sha1, storage: storageOf(text, room), place: { source } };
}

/** A single IPv6 address as the proxy spells it: it compares addresses as text. Blocks and all else stay as they are. */
const canonicalAddress = (text: string): string => canonicalIpv6(text) ?? text;
