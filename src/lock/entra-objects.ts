/** What Terraform holds of an application in Entra, and under which addresses; these are promised not to change. */
import type { LockedApplication } from "./lock.js";

export interface EntraObject {
  readonly kind: keyof typeof TYPES;
  /** Label of the resource in the module `azuread`. */
  readonly label: string;
  /** Where Terraform finds it, from the root. */
  readonly address: string;
  /** Of a grant: what is granted. */
  readonly permission?: string;
  /** Whether it existed before and was taken over by its id. */
  readonly existed: boolean;
}

const TYPES = {
  /** Made here. */
  application: "azuread_application",
  /** Existed before; imported. */
  registration: "azuread_application_registration",
  /** List of Microsoft Graph permissions of an adopted application. */
  apiAccess: "azuread_application_api_access",
  /** What was on that list when the application was adopted; known to Terraform alone. */
  permissionsBefore: "terraform_data",
  federatedCredential: "azuread_application_federated_identity_credential",
  servicePrincipal: "azuread_service_principal",
  appRoleAssignment: "azuread_app_role_assignment",
} as const;

/** Everything that Terraform holds of an application, as its record in the lock says. */
export function entraObjects(key: string, application: LockedApplication): readonly EntraObject[] {
  const { source, credentials, consent, permissions } = application;
  const one = (kind: EntraObject["kind"], label: string, existed: boolean): EntraObject => ({
    kind,
    label,
    address: entraAddress(kind, label),
    existed,
  });
  return [
    ...(source === "create" ? [one("application", key, false)] : []),
    ...(source === "adopt"
      ? [one("registration", key, true), one("apiAccess", key, true), one("permissionsBefore", key, false)]
      : []),
    ...Object.entries(credentials).map(([label, origin]) => one("federatedCredential", label, origin === "existed")),
    ...(consent === "terraform" ? [one("servicePrincipal", key, false)] : []),
    ...(consent === "terraform" ? permissions : []).map((permission) => ({
      ...one("appRoleAssignment", assignmentLabel(key, permission), false),
      permission,
    })),
  ];
}

export const entraAddress = (kind: EntraObject["kind"], label: string): string =>
  `module.azuread.${TYPES[kind]}.${label}`;

/** Keys hold no underscore and names of permissions are told apart without their dots, so no two meet. */
export const assignmentLabel = (key: string, permission: string): string => `${key}_${permission.replaceAll(".", "_")}`;
