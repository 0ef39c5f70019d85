import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Lock } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";
import type { Departures } from "./departures.js";
import type { Deployment } from "./deployment.js";
import type { DeploymentRecord } from "./record.js";
import { isSameApplication } from "./same-application.js";

/** The last run's lock, what this run would put in its place, and what lies between. */
export interface Change {
  readonly before: Lock;
  readonly now: DeploymentRecord;
  /** Former key → present key of applications. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly left: Departures;
}

/** What a change since the last run would destroy, revoke, or do to people's data. */
export function checkLock(deployment: Deployment, change: Change): readonly Diagnostic[] {
  return [
    ...checkHost(deployment, change),
    ...checkSecrets(deployment, change),
    ...checkSwaps(deployment, change),
    ...sayRenames(deployment, change),
    ...sayDepartures(deployment, change),
    ...sayConsent(deployment, change),
    ...sayInstances(deployment, change),
  ];
}

const HOSTS: Readonly<Record<string, string>> = { aws: "AWS", gcp: "Google Cloud" };

/** In another account Terraform would find nothing of what it knows; on another host it makes the proxies anew. */
function checkHost({ host }: Deployment, { before, now }: Change): readonly Diagnostic[] {
  const place = host.origin.keyPlace();
  if (before.host.kind !== now.host.kind) {
    const [from = "", to = ""] = [before, now].map(({ host: { kind } }) => HOSTS[kind] ?? kind);
    return [diagnostic("check/host-moved", { before: from, now: to }, place)];
  }
  const said = ({ account, region }: Lock["host"]) => `${account}, ${region}`;
  if (said(before.host) === said(now.host)) return [];
  return [diagnostic("check/account-moved", { before: said(before.host), now: said(now.host) }, place)];
}

/** Terraform would refuse to destroy the salt where it was, and make another where it is to be. */
function checkSecrets({ host }: Deployment, { before, now }: Change): readonly Diagnostic[] {
  const said = ({ store, path }: Lock["secrets"]) => `${path} in ${store}`;
  const moved = said(before.secrets) !== said(now.secrets);
  const changed = before.secrets.store !== now.secrets.store ? "store" : host.kind === "aws" ? "path" : "prefix";
  const place = host.origin.place("secrets", changed);
  const details = { before: said(before.secrets), now: said(now.secrets) };
  if (now.secrets.salt === "existing") return moved ? [diagnostic("check/salt-elsewhere", details, place)] : [];
  if (before.secrets.salt === "existing" && !moved)
    return [diagnostic("check/salt-would-be-made", {}, host.origin.place("secrets", "salt"))];
  return moved ? [diagnostic("check/salt-would-move", details, place)] : [];
}

/** Where Terraform would take what it knows under a key for another application, and replace what it only borrowed. */
function checkSwaps({ origin }: Deployment, { before, now }: Change): readonly Diagnostic[] {
  return Object.entries(before.applications).flatMap(([key, former]) => {
    const present = entryOf(now.applications, key);
    if (former.source !== "adopt" || present === undefined) return [];
    const other = present.source === "adopt" && present.objectId !== former.objectId;
    const made = present.source === "create" && former.consent === "terraform" && present.consent === "terraform";
    return other || made ? [diagnostic("check/application-swapped", { key }, placeOf(key, origin))] : [];
  });
}

function sayRenames({ origin }: Deployment, { renamed }: Change): readonly Diagnostic[] {
  return [...renamed].map(([from, to]) => diagnostic("check/application-renamed", { from, to }, placeOf(to, origin)));
}

/** What the next plan destroys or leaves behind in Entra. */
function sayDepartures({ origin }: Deployment, { left, now }: Change): readonly Diagnostic[] {
  const place = (key: string) => placeOf(key, origin);
  const keysOf = (kind: string, list: Departures["letGo"]) =>
    list.filter((object) => object.kind === kind).map(({ applicationKey }) => applicationKey);
  const revoked = left.destroyed.filter(({ kind, dropped }) => kind === "appRoleAssignment" && !dropped);
  return [
    ...keysOf("application", left.destroyed).map((key) =>
      diagnostic("check/application-destroyed", { key }, place(key)),
    ),
    ...[...keysOf("application", left.letGo), ...keysOf("registration", left.letGo)]
      .filter((key) => entryOf(now.applications, key)?.source !== "adopt")
      .map((key) => diagnostic("check/application-let-go", { key }, place(key))),
    ...revoked.map(({ applicationKey: key, permission = "" }) =>
      diagnostic("check/consent-revoked", { key, permission }, place(key)),
    ),
  ];
}

/** Instances that sign in as another application than before, which nobody has consented to yet. */
function sayConsent({ origin }: Deployment, change: Change): readonly Diagnostic[] {
  return Object.entries(change.now.applications).flatMap(([key, present]) => {
    const instances = present.connectors.filter((id) => {
      const former = formerApplication(id, change);
      return former !== undefined && !isSameApplication(former, [key, present], change.renamed);
    });
    return instances.length === 0 ? [] : [diagnostic("check/consent-again", { instances }, placeOf(key, origin))];
  });
}

/** The application that an instance signed in as, and its key. */
const formerApplication = (id: string, { before }: Change) =>
  Object.entries(before.applications).find(([, { connectors }]) => connectors.includes(id));

/** Settings that decide what a pseudonym is, or whether there is one. */
const DECIDING = ["emailCanonicalization", "emailDomainHandling", "pseudonymizeAppIds"] as const;

function sayInstances({ origin }: Deployment, { before, now }: Change): readonly Diagnostic[] {
  const both = Object.keys(before.instances).filter((id) => Object.hasOwn(now.instances, id));
  const destroyed = Object.keys(before.instances).filter((id) => !Object.hasOwn(now.instances, id));
  return [
    ...destroyed.map((instance) => diagnostic("check/proxy-destroyed", { instance }, origin.keyPlace("connectors"))),
    ...DECIDING.flatMap((setting) => {
      const said = (id: string) => [before, now].map(({ instances }) => String(entryOf(instances, id)?.[setting]));
      const changed = both.filter((id) => said(id)[0] !== said(id)[1]);
      return [...new Set(changed.map((id) => said(id).join()))].map((step) => {
        const instances = changed.filter((id) => said(id).join() === step);
        const [from = "", to = ""] = step.split(",");
        return diagnostic(
          "check/data-changes",
          { instances, setting, before: from, now: to },
          place(instances, setting),
        );
      });
    }),
  ];

  /** Where it is set: at the first instance that sets it, or for all. */
  function place(instances: readonly string[], setting: string) {
    const id = instances.find((instance) => origin.has("connectors", instance, setting));
    if (id !== undefined) return origin.place("connectors", id, setting);
    return origin.has("proxy", setting) ? origin.place("proxy", setting) : origin.keyPlace("connectors");
  }
}

const placeOf = (key: string, origin: Deployment["origin"]) =>
  ["applications", "connectors"]
    .filter((section) => origin.has(section, key))
    .map((section) => origin.keyPlace(section, key))[0] ?? origin.keyPlace("connectors");
