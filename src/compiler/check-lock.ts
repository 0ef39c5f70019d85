import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Lock } from "../lock/lock.js";
import type { Deployment } from "./deployment.js";

/** What a change since the last run would destroy. */
export function checkLock(deployment: Deployment, lock: Lock | undefined): readonly Diagnostic[] {
  if (lock === undefined) return [];
  return [...checkHost(deployment, lock), ...checkSecrets(deployment, lock), ...checkApplications(deployment, lock)];
}

/** Each store of secrets is of one host. */
const NAMES = { aws: "AWS", gcp: "Google Cloud" } as const;
const hostOf = (store: string): keyof typeof NAMES => (store === "secretManager" ? "gcp" : "aws");

/** Applications, client ids and consent stay; what ran on the former host does not. */
function checkHost({ host }: Deployment, { secrets }: Lock): readonly Diagnostic[] {
  const before = hostOf(secrets.store);
  if (before === host.kind) return [];
  const details = { before: NAMES[before], now: NAMES[host.kind], region: REGION_VARIABLES[before] };
  return [diagnostic("check/host-moved", details, host.origin.keyPlace())];
}

/** Where a provider that the output no longer configures finds what it needs to destroy. */
const REGION_VARIABLES = { aws: "AWS_REGION", gcp: "GOOGLE_PROJECT" } as const;

/** Terraform would refuse to destroy the salt where it was, and make another where it is to be. */
function checkSecrets({ host }: Deployment, { secrets }: Lock): readonly Diagnostic[] {
  const { store, path, create } = host.secrets;
  if (!create || (store === secrets.store && path === secrets.path)) return [];
  const changed = store !== secrets.store ? "store" : host.kind === "aws" ? "path" : "prefix";
  const details = { before: `${secrets.path} in ${secrets.store}`, now: `${path} in ${store}` };
  return [diagnostic("check/salt-would-move", details, host.origin.place("secrets", changed))];
}

/** Only applications that Terraform made can be destroyed by it. */
function checkApplications({ applications, origin }: Deployment, lock: Lock): readonly Diagnostic[] {
  return Object.entries(lock.applications).flatMap(([key, before]) => {
    if (before.source !== "create") return [];
    if (applications.some((application) => application.key === key)) return [];
    return [diagnostic("check/application-destroyed", { key }, origin.keyPlace("connectors"))];
  });
}
