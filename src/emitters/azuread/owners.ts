import type { Tenant } from "../../compiler/deployment.js";
import { type Argument, type Configuration, call, type Expression } from "../../terraform/index.js";

interface OwnerIds {
  readonly objectIds: Argument<readonly Argument<string>[]>;
  /** With none in the manifest, whoever applies later must not be made owner instead of who applied first. */
  readonly settled: boolean;
}

/** Owners of what is made here; read and checked only when something is. */
export class Owners {
  readonly #tenant: Tenant;
  readonly #file: Configuration;
  #ids: OwnerIds | undefined;

  constructor(tenant: Tenant, file: Configuration) {
    this.#tenant = tenant;
    this.#file = file;
  }

  get ofApplications(): OwnerIds {
    this.#ids ??= declareOwners(this.#tenant, this.#file);
    return this.#ids;
  }
}

/**
 * Left to itself the provider removes whoever applies from the owners, and without a directory role they then may not add
 * the credential. The caller next to a list would change with each caller, so it is either the list or the first caller.
 */
function declareOwners({ owners }: Tenant, file: Configuration): OwnerIds {
  const caller = file.data("azuread_client_config", "current", {}).attribute("object_id");
  const { objectIds, userPrincipalNames } = owners;
  if (objectIds.length + userPrincipalNames.length === 0) return { objectIds: [caller], settled: false };
  const all = userPrincipalNames.length === 0 ? objectIds : withLookedUp(objectIds, userPrincipalNames, file);
  file.check("caller_is_owner", {
    condition: call("contains", all, caller),
    error_message:
      "Whoever applies is not among the owners in the manifest, so federated credentials need a directory role such as Cloud Application Administrator.",
  });
  return { objectIds: all, settled: true };
}

function withLookedUp(
  objectIds: readonly string[],
  userPrincipalNames: readonly string[],
  file: Configuration,
): Expression<readonly string[]> {
  const found = file
    .data("azuread_users", "owners", { user_principal_names: userPrincipalNames })
    .attribute("object_ids");
  return objectIds.length === 0 ? found : call("concat", objectIds, found);
}
