import { basename } from "node:path";
import { Collector, type Result } from "../diagnostics/index.js";
import { type AnyApplication, assignApplications, resolveApplications } from "./applications.js";
import type { Attachments } from "./attachments.js";
import type { Application, ApplicationFrom, Deployment, RequestedSource } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { resolveHost } from "./host.js";
import { resolveInstances } from "./instances.js";
import type { Manifest } from "./manifest.generated.js";
import { resolveTenant } from "./tenant.js";

/** Fills in defaults, looks up connectors, forms applications and makes names. Does not edit the manifest. */
export function resolve(manifest: Manifest, document: ManifestDocument, attachments: Attachments): Result<Deployment> {
  const report = new Collector();
  const tenant = report.take(resolveTenant(manifest, document));
  const host = report.take(resolveHost(manifest, document, attachments));
  const applicationOf = report.take(assignApplications(manifest, document));
  const surroundings = { manifest, document, attachments, tenant, host };
  const instances = report.take(resolveInstances(surroundings, applicationOf));
  const applications = report.take(resolveApplications(manifest, instances, host, document));
  const requested = applications.filter(isRequested);
  const waiting = new Set(requested.map(({ key }) => key));
  const servedBy = ({ key }: AnyApplication) => instances.filter(({ applicationKey }) => applicationKey === key);
  const deployment: Deployment = {
    name: manifest.deployment,
    manifestName: document.source.path === "-" ? "standard input" : basename(document.source.path).normalize("NFC"),
    tenant,
    host,
    applications: applications.filter(isThere),
    instances: instances.filter(({ applicationKey }) => !waiting.has(applicationKey)),
    history: { letGo: [], moves: {}, formerPermissions: {}, entra: false, formerHosts: [] },
    requests: requested.map((application) => ({ application, instances: servedBy(application) })),
    origin: document.origin([]),
  };
  return { value: deployment, diagnostics: report.diagnostics };
}

const isRequested = (application: AnyApplication): application is ApplicationFrom<RequestedSource> =>
  application.source.kind === "requested";

const isThere = (application: AnyApplication): application is Application => !isRequested(application);
