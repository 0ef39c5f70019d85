/** From a Terraform address to what it is about in the manifest. */
import type { Deployment } from "../compiler/deployment.js";
import type { Place } from "../diagnostics/index.js";

/** The key of an instance or application that an object belongs to: keys hold no underscore, labels add more after one. */
export const keyOf = (label: string): string => label.split("_")[0] ?? label;

/** Where the manifest says what an object comes from; the connectors, where it says nothing of it. */
export function placeOf(
  { module, label }: { readonly module: string; readonly label: string },
  { origin, host }: Deployment,
): Place {
  const key = keyOf(label);
  const sections = module === "azuread" ? ["applications", "connectors"] : ["connectors", "applications"];
  const section = sections.find((name) => origin.has(name, key));
  if (section !== undefined) return origin.keyPlace(section, key);
  if (label === "psoxy_salt" || label === "psoxy_encryption_key") return host.origin.keyPlace("secrets");
  if (label === "api_caller") return host.origin.keyPlace("callers");
  if (module === host.kind && FOR_ALL.has(key)) return host.origin.keyPlace();
  return origin.keyPlace("connectors");
}

/** First words of labels of what the proxies share. */
const FOR_ALL: ReadonlySet<string> = new Set(["local", "network", "proxy"]);

/** Where an instance's setting is written: at the instance, for all, or else the instance itself. */
export function placeOfSetting(id: string, setting: string | undefined, { origin }: Deployment): Place {
  const own = ["connectors", id] as const;
  if (setting !== undefined) {
    const written = [own, ["proxy"] as const].find((path) => origin.has(...path, setting));
    if (written !== undefined) return origin.keyPlace(...written, setting);
  }
  return origin.keyPlace(...own);
}
