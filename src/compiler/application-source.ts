/** Where an application comes from, and how it is consented to: from the words of the manifest to the deployment's. */

import { entryOf } from "../lock/shape.js";
import type { Application, Consent, RequestedSource } from "./deployment.js";
import type { Manifest, Application as ManifestApplication, ServicePrincipal } from "./manifest.generated.js";

/** `title` is what people call what the application is for; it becomes part of the name of a new one. */
export function sourceOf(
  own: ManifestApplication,
  title: string,
  deployment: string,
): Application["source"] | RequestedSource {
  const displayName = `Psoxy Connector - ${title} ${deployment}`;
  switch (own.source) {
    case "adopt": {
      const { objectId, permissionMode = "add" } = own;
      return { kind: "adopt", objectId: objectId.toLowerCase(), permissionMode };
    }
    case "reference": {
      const { objectId, clientId, missingPermissions = "warn" } = own;
      return {
        kind: "reference",
        objectId: objectId.toLowerCase(),
        clientId: clientId.toLowerCase(),
        missingPermissions,
      };
    }
    case "external":
      return { kind: "external", clientId: own.clientId.toLowerCase() };
    case "requested":
      return { kind: "requested", displayName: own.displayName ?? displayName };
    default:
      return { kind: "create", displayName: own.displayName ?? displayName };
  }
}

/** What tells an application of no name of ours from others. */
export function titleOf(source: Application["source"] | RequestedSource, purpose: string): string {
  switch (source.kind) {
    case "create":
    case "requested":
      return source.displayName;
    case "adopt":
      return `${purpose} (object id ${source.objectId})`;
    case "reference":
    case "external":
      return `${purpose} (${source.clientId})`;
  }
}

/** Terraform grants only to applications that it makes or adopts; in other hands consent is, too. */
export function consentOf(own: ManifestApplication, { microsoft365 }: Manifest): Consent {
  if (microsoft365.consent !== "terraform") return { kind: "runbook" };
  switch (own.source) {
    case "reference":
    case "external":
    case "requested":
      return { kind: "runbook" };
    default:
      return { kind: "terraform", ...existing(own.servicePrincipal) };
  }
}

function existing(servicePrincipal: ServicePrincipal | undefined): Pick<Consent & { kind: "terraform" }, "existing"> {
  if (servicePrincipal === undefined) return {};
  const { objectId, appRoleAssignments = {} } = servicePrincipal;
  return { existing: { servicePrincipalId: objectId.toLowerCase(), assignmentIds: appRoleAssignments } };
}

/** Keys of credentials for which an id is given although the application has none of that key. */
export function strayCredentialKeys(
  own: ManifestApplication,
  credentials: readonly { key: string }[],
): readonly string[] {
  const ids = "federatedCredentialId" in own ? own.federatedCredentialId : undefined;
  if (ids === undefined || typeof ids === "string") return [];
  return Object.keys(ids).filter((key) => !credentials.some((credential) => credential.key === key));
}

/** Id of a federated credential that the application has already; `credential` is its key among the application's. */
export function existingCredential(own: ManifestApplication, credential: string): { readonly existingId?: string } {
  const ids = "federatedCredentialId" in own ? own.federatedCredentialId : undefined;
  const id = typeof ids === "string" ? ids : entryOf(ids ?? {}, credential);
  return id === undefined ? {} : { existingId: id.toLowerCase() };
}
