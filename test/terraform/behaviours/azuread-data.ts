/** The data sources of azuread: look-ups in what the cloud holds. */
import type { DataBehaviour } from "../behaviour.js";
import { type ExistingObject, Refused } from "../cloud.js";
import { permissionIds } from "../graph-permissions.js";
import { madeUpId } from "../made-up.js";
import { exactlyOneOf } from "../rules.js";
import { isUnknown, text, texts, type Values } from "../wire.js";
import { graphClientId } from "./entra.js";

/** The one object of a type that has all the values that the configuration sets. */
function lookUp(
  type: string,
  keys: readonly string[],
  otherwise?: (config: Values) => Values | undefined,
): DataBehaviour {
  return {
    rules: [exactlyOneOf(...keys)],
    read: (config, { cloud }) => {
      const set = keys.filter((key) => config[key] !== null && !isUnknown(config[key]));
      const found = cloud.list(type).filter((item) => set.every((key) => item[key] === config[key]));
      const asked = set.map((key) => `${key} ${JSON.stringify(config[key])}`).join(", ");
      if (found.length > 1) throw new Refused(`${type}: found ${found.length} with ${asked}`);
      const one = found[0] ?? otherwise?.(config);
      if (!one)
        throw new Refused(`${type} with ${asked} was not found`, "404: Request_ResourceNotFound", set.slice(0, 1));
      return { ...config, ...one };
    },
  };
}

/** Microsoft Graph's own service principal is in every tenant. */
function graphPrincipal({ client_id }: Values): Values | undefined {
  if (client_id !== graphClientId) return undefined;
  const object_id = madeUpId("Microsoft Graph service principal");
  return {
    id: `/servicePrincipals/${object_id}`,
    object_id,
    client_id,
    display_name: "Microsoft Graph",
    // Not the GUIDs of the public cloud: what is looked up must not be what could have been written.
    app_role_ids: Object.fromEntries([...permissionIds.keys()].map((name) => [name, madeUpId(`app role ${name}`)])),
  };
}

/** The users that some files refer to by user principal name, to exist. */
export function usersNamedIn(files: ReadonlyMap<string, string>): readonly ExistingObject[] {
  const lists = [...files.values()].flatMap((content) => content.match(/"user_principal_names": \[[^\]]*\]/g) ?? []);
  const names = lists.flatMap((list) => list.match(/[^"\s]+@[^"\s]+/g) ?? []);
  return [...new Set(names)].sort().map((name) => {
    const values = { object_id: madeUpId(`user ${name}`), user_principal_name: name };
    return { type: "azuread_user", id: values.object_id, values };
  });
}

const userKeys = ["object_ids", "user_principal_names", "mails", "mail_nicknames", "employee_ids"];

export const data: Record<string, DataBehaviour> = {
  azuread_client_config: {
    read: (config, { cloud, provider }) => {
      const tenant_id = text(provider.tenant_id) || madeUpId("tenant");
      const { objectId, clientId } = cloud.caller;
      return {
        ...config,
        id: `${tenant_id}-${clientId}-${objectId}`,
        tenant_id,
        client_id: clientId,
        object_id: objectId,
      };
    },
  },
  azuread_application: lookUp("azuread_application", ["object_id", "client_id", "display_name"]),
  azuread_service_principal: lookUp(
    "azuread_service_principal",
    ["object_id", "client_id", "display_name"],
    graphPrincipal,
  ),
  azuread_user: lookUp("azuread_user", ["object_id", "user_principal_name", "mail", "mail_nickname", "employee_id"]),
  azuread_users: {
    rules: [exactlyOneOf(...userKeys, "return_all")],
    read: (config, { cloud }) => {
      const users = cloud.list("azuread_user");
      const key = userKeys.find((name) => config[name] !== null);
      const asked = texts(key ? config[key] : []);
      const found = key ? asked.flatMap((value) => users.filter((user) => user[key.slice(0, -1)] === value)) : users;
      const missing = asked.filter((value) => key && !users.some((user) => user[key.slice(0, -1)] === value));
      if (missing.length > 0 && config.ignore_missing !== true) {
        throw new Refused(`Finding user with ${key}: ${JSON.stringify(missing[0])}: not found`, "", key ? [key] : []);
      }
      const all = (name: string) => found.map((user) => text(user[name]));
      return {
        ...config,
        id: `users#${asked.join(",")}`,
        users: found,
        object_ids: all("object_id"),
        user_principal_names: all("user_principal_name"),
        mails: all("mail"),
        mail_nicknames: all("mail_nickname"),
        employee_ids: all("employee_id"),
      };
    },
  },
};
