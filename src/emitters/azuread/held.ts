import { GRAPH_CLIENT_ID } from "../../compiler/deployment.js";
import { attributeOf, call, type Expression, eachOf, equal } from "../../terraform/index.js";

interface Access {
  readonly resource_app_id: string;
  readonly resource_access: readonly Held[];
}

/** A permission that an application has on its list. */
export interface Held {
  readonly id: string;
  readonly type: string;
}

/** What an application asks Microsoft Graph for, from its list of every API. */
export const heldOfGraph = (lists: Expression<readonly Access[]>): Expression<readonly Held[]> =>
  call(
    "flatten",
    eachOf(
      lists,
      "api",
      (api) => attributeOf<readonly Held[]>(api, "resource_access"),
      (api) => equal(attributeOf(api, "resource_app_id"), GRAPH_CLIENT_ID),
    ),
  );

/** GUIDs of the application permissions (`Role`) or of the delegated ones (`Scope`) among them. */
export const idsOf = (held: Expression<readonly Held[]>, type: "Role" | "Scope"): Expression<readonly string[]> =>
  eachOf(
    held,
    "permission",
    (permission) => attributeOf<string>(permission, "id"),
    (permission) => equal(attributeOf(permission, "type"), type),
  );
