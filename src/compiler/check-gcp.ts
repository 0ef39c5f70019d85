import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { ProxyInstance } from "./deployment.js";
import type { GcpHost } from "./gcp-host.js";
import type { WholeDeployment } from "./whole.js";

/** With a longer one, names of service accounts and of a bucket would have to be cut. */
const DEPLOYMENT_NAME_LIMIT = 17;
/**
 * A function has 4 to 63 characters, and the Cloud Run service behind it fewer than 50:
 * https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services
 */
const FUNCTION_NAME = { shortest: 4, longest: 49 };

/** What Google Cloud would refuse, or do without saying so. */
export function checkGcp({ name, host, instances, origin }: WholeDeployment<GcpHost>): readonly Diagnostic[] {
  return [
    ...checkDeploymentName(name, origin),
    ...checkCallers(host),
    ...checkBuilder(host),
    ...instances.flatMap(checkFunctionName),
    ...instances.flatMap(checkRequests),
    ...instances.flatMap(checkLogRetention),
  ];
}

function checkDeploymentName(name: string, origin: WholeDeployment["origin"]): readonly Diagnostic[] {
  if (name.length <= DEPLOYMENT_NAME_LIMIT) return [];
  const details = { what: "deployment name", name, limit: DEPLOYMENT_NAME_LIMIT };
  return [diagnostic("check/name-too-long", details, origin.place("deployment"))];
}

function checkCallers({ callers, origin }: GcpHost): readonly Diagnostic[] {
  if (Object.values(callers).some((list) => list.length > 0)) return [];
  return [diagnostic("check/no-callers", { keys: "serviceAccounts" }, origin.keyPlace("callers"))];
}

function checkBuilder({ builder, projectIam, projectId, origin }: GcpHost): readonly Diagnostic[] {
  if (projectIam || builder.kind === "given") return [];
  return [diagnostic("check/builder-missing", { projectId }, origin.keyPlace("projectIam"))];
}

function checkFunctionName({ functionName: name, origin }: ProxyInstance): readonly Diagnostic[] {
  const { shortest, longest } = FUNCTION_NAME;
  if (name.length > longest) {
    return [diagnostic("check/name-too-long", { what: "function name", name, limit: longest }, origin.keyPlace())];
  }
  if (name.length >= shortest) return [];
  return [diagnostic("check/name-too-short", { name, least: shortest }, origin.keyPlace())];
}

/** A function that serves nothing cannot be deployed. */
function checkRequests({ id, reservedConcurrency, settings }: ProxyInstance): readonly Diagnostic[] {
  if (reservedConcurrency !== 0) return [];
  return [diagnostic("check/cannot-be-stopped", { instance: id }, settings.place("reservedConcurrency"))];
}

function checkLogRetention({ settings }: ProxyInstance): readonly Diagnostic[] {
  if (!settings.has("logRetentionDays")) return [];
  return [diagnostic("check/log-retention-elsewhere", {}, settings.keyPlace("logRetentionDays"))];
}
