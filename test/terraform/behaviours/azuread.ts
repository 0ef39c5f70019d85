/** What the azuread provider adds to its schema, and what Microsoft Graph refuses. Data sources: azuread-data.ts. */
import type { Change, Context, ProviderBehaviours, ResourceBehaviour } from "../behaviour.js";
import { Refused } from "../cloud.js";
import { madeUpId } from "../made-up.js";
import { all, atLeastOneOf, atMost, conflicting, lengthBetween, matching, oneOf, type Rule, uuids } from "../rules.js";
import { isUnknown, objects, text, texts, type Values } from "../wire.js";
import { data } from "./azuread-data.js";
import { apiAccessStore, findApplication, graphClientId, guid, ownerStore, registrationStore } from "./entra.js";

const applicationId: Rule = matching(
  "application_id",
  /^\/applications\/[^/]+$/,
  "an id of the form /applications/<object id>",
);
const displayName: Rule = lengthBetween("display_name", 1, Number.POSITIVE_INFINITY);
const audience: Rule = oneOf(
  "sign_in_audience",
  "AzureADMyOrg",
  "AzureADMultipleOrgs",
  "AzureADandPersonalMicrosoftAccount",
  "PersonalMicrosoftAccount",
);

/** An import id that must look like `form`, in which `<name>` stands for a UUID and gives the attribute of that name; the rest is a pattern. */
function imported(form: string, attributes: (ids: Values) => Values = () => ({})): (id: string) => Values {
  const pattern = new RegExp(`^${form.replace(/<(\w+)>/g, (_, name: string) => `(?<${name}>${guid})`)}$`);
  return (id) => {
    const found = pattern.exec(id)?.groups;
    if (!found)
      throw new Refused(`parsing ${JSON.stringify(id)}: expected ${form}`, "import ids are exact, segment by segment");
    return { id, ...attributes(found) };
  };
}

function newApplication(seed: string): Values {
  const object_id = madeUpId(`${seed} object`);
  return {
    id: `/applications/${object_id}`,
    object_id,
    client_id: madeUpId(`${seed} client`),
    app_role_ids: {},
    oauth2_permission_scope_ids: {},
    publisher_domain: "example.onmicrosoft.com",
    disabled_by_microsoft: "",
    logo_url: "",
    template_id: "",
    tags: [],
  };
}

function featureTags(planned: Values): readonly string[] {
  const features = objects(planned.feature_tags)[0];
  return Object.entries({
    hide: "HideApp",
    enterprise: "WindowsAzureActiveDirectoryIntegratedApp",
    gallery: "WindowsAzureActiveDirectoryGalleryApplicationNonPrimaryV1",
    custom_single_sign_on: "WindowsAzureActiveDirectoryCustomSingleSignOnApplication",
  }).flatMap(([feature, tag]) => (features?.[feature] === true ? [tag] : []));
}

function refuseDuplicateName({ prior, planned }: Change, { cloud }: Context): void {
  const name = planned.display_name;
  if (planned.prevent_duplicate_names !== true || isUnknown(name) || prior?.display_name === name) return;
  const twin = cloud.list("azuread_application").find((app) => app.display_name === name && app.id !== planned.id);
  if (!twin) return;
  const found = `An existing "azuread_application" with name ${JSON.stringify(name)} (ID: ${JSON.stringify(text(twin.id))}) was found`;
  throw new Refused(`${found} and prevent_duplicate_names was specified`, "", ["display_name"]);
}

function refuseApplication(change: Change, context: Context, when: "plan" | "apply"): void {
  refuseDuplicateName(change, context);
  if (when === "apply" && text(change.planned.display_name).length > 256) {
    throw new Refused("Could not create application: display name is longer than 256 characters", "", ["display_name"]);
  }
}

function refuseCredential({ prior, planned }: Change, { cloud }: Context, when: "plan" | "apply"): void {
  if (when === "plan") return;
  const application = text(planned.application_id);
  const complain = (what: string, argument: string) => {
    throw new Refused(`Adding federated identity credential for Application (${application}): ${what}`, "", [argument]);
  };
  findApplication(cloud, application);
  const others = cloud
    .list("azuread_application_federated_identity_credential")
    .filter((other) => other.application_id === application && other.id !== prior?.id);
  const same = (...names: readonly string[]) =>
    others.some((other) => names.every((name) => other[name] === planned[name]));
  if (same("display_name")) complain("FederatedIdentityCredential with this name already exists", "display_name");
  if (same("issuer", "subject")) complain("issuer and subject must be unique on the application", "subject");
  if (others.length >= 20) complain("an application takes 20 federated identity credentials", "application_id");
  if (texts(planned.audiences).length !== 1) complain("exactly one audience is needed", "audiences");
  if (!/^[A-Za-z0-9][\w-]{2,119}$/.test(text(planned.display_name)))
    complain("the name must fit a URL", "display_name");
  if (!/^https:\/\/[^\s/]+/.test(text(planned.issuer))) complain("the issuer must be an https URL", "issuer");
  if (text(planned.subject).length > 600) complain("subject is longer than 600 characters", "subject");
}

const resources: Record<string, ResourceBehaviour> = {
  azuread_application: {
    defaults: {
      sign_in_audience: "AzureADMyOrg",
      prevent_duplicate_names: false,
      "feature_tags.custom_single_sign_on": false,
      "feature_tags.enterprise": false,
      "feature_tags.gallery": false,
      "feature_tags.hide": false,
      "api.requested_access_token_version": 1,
      "app_role.enabled": true,
      "api.oauth2_permission_scope.enabled": true,
      "api.oauth2_permission_scope.type": "User",
    },
    forceNew: ["template_id"],
    computedBlocks: ["feature_tags"],
    recomputed: { tags: ["feature_tags"] },
    rules: [
      displayName,
      audience,
      uuids("required_resource_access.resource_access.id", "owners", "app_role.id"),
      oneOf("required_resource_access.resource_access.type", "Role", "Scope"),
      conflicting("tags", "feature_tags"),
      lengthBetween("description", 0, 1024),
      atMost("owners", 100),
    ],
    name: "display_name",
    fill: (planned, _, seed) => ({
      ...newApplication(seed),
      tags: featureTags(planned),
      feature_tags: [],
    }),
    importState: imported("/applications/<object>", () => ({ prevent_duplicate_names: false })),
    refuse: refuseApplication,
  },
  azuread_application_registration: {
    defaults: { sign_in_audience: "AzureADMyOrg", requested_access_token_version: 2 },
    rules: [displayName, audience],
    name: "display_name",
    fill: (_planned, _context, seed) => newApplication(seed),
    importState: imported("/applications/<object>"),
    store: registrationStore,
  },
  azuread_application_api_access: {
    forceNew: ["application_id", "api_client_id"],
    rules: [applicationId, uuids("api_client_id", "role_ids", "scope_ids"), atLeastOneOf("role_ids", "scope_ids")],
    name: "application_id",
    fill: ({ application_id, api_client_id }) => ({ id: `${text(application_id)}/apiAccess/${text(api_client_id)}` }),
    importState: imported("/applications/<object>/apiAccess/<api>", ({ object, api }) => ({
      application_id: `/applications/${text(object)}`,
      api_client_id: text(api),
    })),
    store: apiAccessStore,
  },
  azuread_application_owner: {
    forceNew: ["application_id", "owner_object_id"],
    rules: [applicationId, uuids("owner_object_id")],
    name: "application_id",
    fill: ({ application_id, owner_object_id }) => ({ id: `${text(application_id)}/owners/${text(owner_object_id)}` }),
    importState: imported("/applications/<object>/owners/<owner>", ({ object, owner }) => ({
      application_id: `/applications/${text(object)}`,
      owner_object_id: text(owner),
    })),
    store: ownerStore,
  },
  azuread_application_federated_identity_credential: {
    forceNew: ["application_id", "display_name"],
    rules: [applicationId, lengthBetween("display_name", 1, 120), atMost("audiences", 1)],
    name: "display_name",
    fill: ({ application_id }, _, seed) => {
      const credential_id = madeUpId(`${seed} ${text(application_id)}`);
      return {
        credential_id,
        id: `${text(application_id).split("/").at(-1)}/federatedIdentityCredential/${credential_id}`,
      };
    },
    importState: imported("<object>/federatedIdentityCredential/<credential>", ({ object, credential }) => ({
      application_id: `/applications/${text(object)}`,
      credential_id: text(credential),
    })),
    refuse: refuseCredential,
  },
  azuread_service_principal: {
    defaults: { account_enabled: true },
    forceNew: ["client_id"],
    computedBlocks: ["feature_tags", "features"],
    rules: [uuids("client_id", "owners"), conflicting("tags", "feature_tags", "features")],
    name: "client_id",
    fill: ({ client_id, use_existing }, { cloud }, seed) => {
      const there = cloud.list("azuread_service_principal").find((other) => other.client_id === client_id);
      if (there && use_existing === true) return there;
      const object_id = madeUpId(seed);
      const app = cloud.list("azuread_application").find((candidate) => candidate.client_id === client_id);
      const display_name = text(app?.display_name);
      return {
        id: `/servicePrincipals/${object_id}`,
        object_id,
        display_name,
        tags: [],
        feature_tags: [],
        features: [],
      };
    },
    importState: imported("/servicePrincipals/<object>"),
    refuse: ({ prior, planned }, { cloud }, when) => {
      if (when === "plan" || prior) return;
      const has = (type: string) => cloud.list(type).find((item) => item.client_id === planned.client_id);
      const there = has("azuread_service_principal");
      if (there && planned.use_existing !== true)
        throw new Refused(`A resource with the ID "${text(there.id)}" already exists`);
      const known = has("azuread_application") ?? there ?? (planned.client_id === graphClientId ? {} : undefined);
      if (!known) throw new Refused(`Could not create service principal: no application ${text(planned.client_id)}`);
    },
  },
  azuread_app_role_assignment: {
    forceNew: ["app_role_id", "principal_object_id", "resource_object_id"],
    rules: [all(uuids("app_role_id", "principal_object_id", "resource_object_id"))],
    name: "app_role_id",
    fill: ({ resource_object_id }, _, seed) => ({
      id: `/servicePrincipals/${text(resource_object_id)}/appRoleAssignedTo/${madeUpId(seed)}`,
      principal_type: "ServicePrincipal",
    }),
    importState: imported("/servicePrincipals/<resource>/appRoleAssignedTo/[\\w-]{20,}"),
    refuse: ({ planned }, { cloud }, when) => {
      const keys = ["app_role_id", "principal_object_id", "resource_object_id"];
      const twin = cloud
        .list("azuread_app_role_assignment")
        .find((other) => keys.every((key) => other[key] === planned[key]));
      if (when === "apply" && twin)
        throw new Refused("Could not create app role assignment: 400: Permission being assigned already exists");
    },
  },
};

export const azuread: ProviderBehaviours = {
  legacy: true,
  configure: ({ provider }) => {
    const tenant = text(provider.tenant_id);
    if (tenant && !new RegExp(`^${guid}$`).test(tenant))
      throw new Refused(`tenant_id is not a UUID: ${tenant}`, "", ["tenant_id"]);
    const known = [
      "",
      "global",
      "public",
      "usgovernment",
      "usgovernmentl4",
      "dod",
      "usgovernmentl5",
      "china",
      "canary",
    ];
    if (!known.includes(text(provider.environment)))
      throw new Refused(`unknown environment ${text(provider.environment)}`);
  },
  resources,
  data,
};
