import { type Application, GRAPH_CLIENT_ID } from "../compiler/deployment.js";
import { assignmentLabel, entraAddress } from "../lock/entra-objects.js";
import { type Argument, type Expression, moduleOutput, text } from "../terraform/index.js";
import { asksForGraph, graphObjectId } from "./crossings.js";

/**
 * Something of an application that Terraform can take over, where it exists. Forms of ids:
 * https://registry.terraform.io/providers/hashicorp/azuread/latest/docs, under Import of each resource.
 */
export interface Importable {
  readonly address: string;
  /** For people: the id, with `<…>` for what only whoever sees the tenant can fill in. */
  readonly form: string;
  /** How it is imported, where the manifest says that it exists. */
  readonly imported?: {
    readonly id: Argument<string>;
    /** Whether there is one to import; known while Terraform plans. */
    readonly when?: Expression<boolean>;
  };
}

/** Everything of an application that can be imported, imported or not. */
export function importables(application: Application): readonly Importable[] {
  return [...registration(application), ...credentials(application), ...consent(application)];
}

function registration({ key, source }: Application): readonly Importable[] {
  if (source.kind === "create") {
    return [{ address: entraAddress("application", key), form: "/applications/<object id>" }];
  }
  if (source.kind !== "adopt") return [];
  const id = `/applications/${source.objectId}`;
  const when = moduleOutput<boolean>("azuread", asksForGraph(key));
  const access = `${id}/apiAccess/${GRAPH_CLIENT_ID}`;
  return [
    { address: entraAddress("registration", key), form: id, imported: { id } },
    { address: entraAddress("apiAccess", key), form: access, imported: { id: access, when } },
  ];
}

function credentials({ source, credentials }: Application): readonly Importable[] {
  if (source.kind === "external") return [];
  const objectId = source.kind === "create" ? "<object id>" : source.objectId;
  return credentials.map(({ key, existingId }) => {
    const id = `${objectId}/federatedIdentityCredential/${existingId ?? "<credential id>"}`;
    const address = entraAddress("federatedCredential", key);
    return { address, form: id, ...(existingId === undefined ? {} : { imported: { id } }) };
  });
}

function consent({ key, consent, permissions }: Application): readonly Importable[] {
  if (consent.kind !== "terraform") return [];
  const { servicePrincipalId, assignmentIds = {} } = consent.existing ?? {};
  const principal = `/servicePrincipals/${servicePrincipalId ?? "<object id>"}`;
  return [
    {
      address: entraAddress("servicePrincipal", key),
      form: principal,
      ...(servicePrincipalId === undefined ? {} : { imported: { id: principal } }),
    },
    ...permissions.map(({ name }) => {
      const address = entraAddress("appRoleAssignment", assignmentLabel(key, name));
      const id = assignmentIds[name];
      const form = `/servicePrincipals/<object id of Microsoft Graph>/appRoleAssignedTo/${id ?? "<assignment id>"}`;
      if (id === undefined) return { address, form };
      const graph = moduleOutput("azuread", graphObjectId(key));
      return { address, form, imported: { id: text`/servicePrincipals/${graph}/appRoleAssignedTo/${id}` } };
    }),
  ];
}
