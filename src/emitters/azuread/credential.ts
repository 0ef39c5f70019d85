import type { FederatedCredential } from "../../compiler/deployment.js";
import { address, type Configuration, comment } from "../../terraform/index.js";
import { crossing, meaning } from "../crossings.js";
import type { Identified } from "./shared.js";

/** What makes Entra trust the proxies of an application. */
export function declareCredential(
  credential: FederatedCredential,
  { applicationId, precondition }: Identified,
  file: Configuration,
): void {
  const given = (value: FederatedCredential["subject"]) =>
    typeof value === "string" ? file.variable(crossing(credential.key, value), meaning(value)) : value.literal;
  const existed = credential.existingId !== undefined;
  file.resource("azuread_application_federated_identity_credential", credential.key, {
    ...(existed ? { "//": comment("Existed before; imported under the name it has, which cannot be changed") } : {}),
    application_id: applicationId,
    display_name: credential.name,
    description: credential.description,
    issuer: credential.issuer,
    audiences: [given(credential.audience)],
    subject: given(credential.subject),
    ...lifecycle({
      ...(existed ? { ignore_changes: [address("display_name")] } : {}),
      ...(precondition === undefined ? {} : { precondition: [precondition] }),
    }),
  });
}

const lifecycle = <T extends object>(rules: T): { lifecycle?: T } =>
  Object.keys(rules).length === 0 ? {} : { lifecycle: rules };
