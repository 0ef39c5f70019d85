import { catalogue } from "../../../compiler/catalogue.generated.js";
import {
  type GraphPermission,
  isReadOnly,
  lookUpPermission,
  permissionById,
  permissionNames,
} from "../../../compiler/graph-permissions.js";
import { explanation } from "../../../diagnostics/index.js";

export type ExplainedPermission =
  | (GraphPermission & {
      readonly kind: "permission";
      readonly readOnly: boolean;
      /** Connectors of the catalogue that ask for it. */
      readonly askedFor: readonly { readonly connector: string; readonly reason: string }[];
    })
  | {
      readonly kind: "delegated permission" | "resource-specific permission";
      readonly name: string;
      readonly text: string;
      /** The application permission that is most likely meant. */
      readonly instead?: string | undefined;
    };

/** A permission of Microsoft Graph by its name, in whatever case, or by the GUID of its app role. */
export function explainedPermission(wanted: string): ExplainedPermission | undefined {
  const byId = permissionById(wanted.toLowerCase());
  const name = byId?.name ?? permissionNames().find((known) => known.toLowerCase() === wanted.toLowerCase());
  if (name === undefined) return undefined;
  const found = lookUpPermission(name);
  switch (found.kind) {
    case "unknown":
      return undefined;
    case "application":
      return { kind: "permission", ...found.permission, readOnly: isReadOnly(name), askedFor: askedFor(name) };
    case "delegated": {
      const text = explanation("resolve/delegated-permission");
      return { kind: "delegated permission", name, text, instead: found.nearest };
    }
    case "resourceSpecific":
      return { kind: "resource-specific permission", name, text: explanation("resolve/resource-specific-permission") };
  }
}

const askedFor = (name: string) =>
  catalogue.flatMap(({ id, permissions }) =>
    permissions.filter((permission) => permission.name === name).map(({ reason }) => ({ connector: id, reason })),
  );

export function permissionText(permission: ExplainedPermission): string {
  if (permission.kind !== "permission") {
    const { kind, name, text, instead } = permission;
    return `${name} (${kind} of Microsoft Graph)\n\n${text}\n${instead === undefined ? "" : `Do: use ${instead}\n`}`;
  }
  const { name, id, text, level, delegated = false, narrower, coveredBy, readOnly, askedFor } = permission;
  return [
    `${name} (application permission of Microsoft Graph)\n`,
    `Means: "${text}", in the whole tenant and without anybody being signed in.`,
    readOnly
      ? "It reads and changes nothing."
      : "It can change data: a manifest that asks for it must name it under microsoft365.allowedWritePermissions.",
    `GUID of the app role: ${id}`,
    ...(level === undefined ? [] : [`Privilege: level ${level}; 1 is the least and 5 the most.`]),
    ...(delegated ? ["There is a delegated permission of the same name, which is of no use to a proxy."] : []),
    ...(narrower.length === 0 ? [] : [`Narrower, and enough for some of its calls: ${narrower.join(", ")}`]),
    ...(coveredBy.length === 0 ? [] : [`These allow all that it allows: ${coveredBy.join(", ")}`]),
    ...(askedFor.length === 0
      ? ["No connector of the catalogue asks for it."]
      : ["Asked for by:", ...askedFor.map(({ connector, reason }) => `  ${connector}: it ${reason}`)]),
    "",
  ].join("\n");
}
