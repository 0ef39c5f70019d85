import { entryOf } from "../lock/shape.js";
import type { Change, PermissionFacts } from "./change.js";

/** Shows a text of the manifest as a text, in the form of whoever prints the sentence. */
export type Mark = (text: string) => string;

/** What a change means for those who approve it: a sentence without a full stop. */
export function sentence(change: Change, mark: Mark): string {
  const all = (texts: readonly string[]) => texts.map(mark).join(", ");
  switch (change.kind) {
    case "deployment-added":
      return `the deployment ${mark(change.deployment)} is new`;
    case "deployment-removed":
      return `the deployment ${mark(change.deployment)} is gone from the manifests; what it made stays until Terraform destroys it`;
    case "tenant-changed":
      return `another tenant is read: ${mark(change.now)} in place of ${mark(change.before)}`;
    case "host-changed": {
      const said = ({ kind, account, region }: typeof change.now) => `${kind} ${mark(account)} ${mark(region)}`;
      return `the proxies run in ${said(change.now)} in place of ${said(change.before)}`;
    }
    case "application-added":
      return `the application ${mark(change.application)} ${entryOf(SOURCES, change.source) ?? "is new"}`;
    case "application-removed":
      return change.destroyed
        ? `the application ${mark(change.application)} is deleted, with its client id and its consent`
        : `the application ${mark(change.application)} leaves Terraform as it is`;
    case "application-renamed":
      return `the application ${mark(change.before)} is called ${mark(change.application)}; client id and consent stay`;
    case "source-changed":
      return `the application ${mark(change.application)} ${entryOf(SOURCES, change.now) ?? mark(change.now)} (it was: ${Object.hasOwn(SOURCES, change.before) ? change.before : mark(change.before)})`;
    case "application-replaced":
      return `${all(change.instances)}: another application signs in, ${mark(change.application)}, with another client id; until it is consented to${change.teamsPolicy ? " and named in the Teams application access policy" : ""} there is no data`;
    case "permission-gained":
      return `${mark(change.application)} asks for ${permission(change.permission, mark)}`;
    case "permission-lost":
      return change.revoked
        ? `${mark(change.application)} loses ${permission(change.permission, mark)}: the next plan revokes it`
        : `${mark(change.application)} no longer asks for ${permission(change.permission, mark)}; what was granted stays granted until an administrator takes it away`;
    case "permission-replaced":
      return `${mark(change.application)} asks for ${permission(change.now, mark)} in place of the ${change.wider ? "narrower" : "wider"} ${mark(change.before.name)}`;
    case "consent-changed":
      return change.now === "terraform"
        ? `Terraform grants the permissions of ${mark(change.application)}: whoever applies needs Privileged Role Administrator`
        : `an administrator consents for ${mark(change.application)}; nothing that was granted is taken away`;
    case "owner-added":
      return `${mark(change.owner)} becomes owner of the applications that are made here`;
    case "owner-removed":
      return `${mark(change.owner)} is no longer owner of the applications that are made here`;
    case "proxy-added":
      return `the proxy ${mark(change.instance)} is new (${mark(change.connector)})`;
    case "proxy-removed":
      return `the proxy ${mark(change.instance)} is deleted, with what was made for it alone`;
    case "proxy-redeployed":
      return `the proxy ${mark(change.instance)} starts anew: ${all(change.settings)}`;
    case "caller-added":
      return `${mark(change.caller)} may call the proxies (${mark(change.as)})`;
    case "caller-removed":
      return `${mark(change.caller)} may no longer call the proxies (${mark(change.as)})`;
    case "addresses-changed": {
      const from = (addresses: readonly string[]) => (addresses.length === 0 ? "any address" : all(addresses));
      return `${mark(change.instance)} is called from ${from(change.now)} (it was: ${from(change.before)})`;
    }
    case "data-changed":
      return `${change.setting} of ${mark(change.instance)} becomes ${mark(change.now)} (it was: ${mark(change.before)}): ${MEANINGS[change.setting] ?? "the data changes"}`;
    case "rules-changed":
      return `the rules of ${mark(change.instance)} change${change.before === "built-in" ? " from the built-in ones to others" : change.now === "built-in" ? " back to the built-in ones" : ""}: what is let through and what is replaced may be different`;
    case "salt-changed":
      return `the salt and the key are read at ${mark(change.now)} in place of ${mark(change.before)}: with other values every pseudonym changes`;
  }
}

const SOURCES: Readonly<Record<string, string>> = {
  create: "is made by Terraform",
  adopt: "exists and is kept up to date",
  reference: "exists and is only referenced",
  external: "exists and is all in other hands",
  requested: "is still to be asked for; its proxies wait",
};

const MEANINGS: Readonly<Record<string, string>> = {
  emailCanonicalization: "other spellings of an address count as one, so some people get other pseudonyms",
  emailDomainHandling: "domains of addresses are shown or hidden in another way",
  pseudonymizeAppIds: "ids that Microsoft gives change between pseudonyms and themselves",
  developmentMode: "in development mode requests may ask for data that is not sanitized",
};

/** A permission in plain words: what it allows, how strong it is, and what less might do. */
function permission({ name, text, level, narrower }: PermissionFacts, mark: Mark): string {
  const said = [
    ...(text === "" ? [] : [`"${mark(text)}"`]),
    ...(level === undefined ? [] : [`strength ${level} of 5`]),
    ...(narrower.length === 0 ? [] : [`narrower: ${narrower.map(mark).join(", ")}`]),
  ];
  return said.length === 0 ? mark(name) : `${mark(name)} (${said.join("; ")})`;
}
