import { GRAPH_CLIENT_ID, type Permission, type Tenant } from "../../compiler/deployment.js";
import { type Argument, type Configuration, comment, type Expression } from "../../terraform/index.js";

/** Microsoft Graph in the tenant: read only when something needs it, since not everybody who plans may. */
export class Graph {
  readonly #tenant: Tenant;
  readonly #file: Configuration;
  #principal: ReturnType<typeof declarePrincipal> | undefined;

  constructor(tenant: Tenant, file: Configuration) {
    this.#tenant = tenant;
    this.#file = file;
  }

  /** GUID of a permission: a literal in the public cloud, looked up in the tenant where it may differ. */
  roleId({ id, name }: Permission): Argument<string> {
    return this.#tenant.cloud === "public" ? id : this.#read().entry("app_role_ids", name);
  }

  /** The service principal that permissions are assigned by; its object id differs from tenant to tenant. */
  get objectId(): Expression<string> {
    return this.#read().attribute("object_id");
  }

  #read() {
    this.#principal ??= declarePrincipal(this.#tenant, this.#file);
    return this.#principal;
  }
}

const declarePrincipal = ({ cloud }: Tenant, file: Configuration) =>
  file.data("azuread_service_principal", "microsoft_graph", {
    ...(cloud === "public"
      ? {}
      : { "//": comment("GUIDs of permissions are not promised to be the same in every cloud") }),
    client_id: GRAPH_CLIENT_ID,
  });
