/** How AWS names things, and finds them. */
import type { Context, ResourceBehaviour } from "../behaviour.js";
import { Refused } from "../cloud.js";
import { text, texts, type Values } from "../wire.js";

export function accountOf({ cloud, provider }: Context): string {
  return cloud.awsAccount ?? texts(provider.allowed_account_ids)[0] ?? "123456789012";
}

export function regionOf({ provider }: Context): string {
  return text(provider.region) || "us-east-1";
}

export function arn(context: Context, service: string, resource: string): string {
  const region = service === "iam" || service === "s3" ? "" : regionOf(context);
  const account = service === "s3" ? "" : accountOf(context);
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}

/** An import id of several parts, and the attributes they set. */
export function parts(separator: string, ...names: readonly string[]): (id: string) => Values {
  return (id) => {
    const found = id.split(separator);
    if (found.length !== names.length || found.includes("")) {
      const form = names.join(separator).toUpperCase();
      throw new Refused(`unexpected format of ID (${JSON.stringify(id)}), expected ${form}`);
    }
    return { id, ...Object.fromEntries(names.map((name, index) => [name, found[index] ?? null])) };
  };
}

/** AWS answers "no such thing" when what an argument names is not there. */
export function needs(type: string, argument: string): Pick<ResourceBehaviour, "refuse"> {
  return {
    refuse: ({ planned }, { cloud }, when) => {
      const name = text(planned[argument]);
      if (when === "apply" && !cloud.get(type, name))
        throw new Refused(`${type} ${name} cannot be found`, "", [argument]);
    },
  };
}
