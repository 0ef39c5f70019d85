import { departures } from "../compiler/departures.js";
import type { DeploymentRecord } from "../compiler/record.js";
import { renamedApplications } from "../compiler/renames.js";
import { isSameApplication } from "../compiler/same-application.js";
import type { LockedApplication, LockedInstance } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";
import type { Change, Difference } from "./change.js";
import { factsOf, permissionChanges } from "./permissions.js";

/** What changed from one state of a deployment to another; undefined is none at all. */
export function compare(before: DeploymentRecord | undefined, now: DeploymentRecord | undefined): Difference {
  const deployment = now?.deployment ?? before?.deployment ?? "";
  if (before === undefined || now === undefined) {
    const kind = now === undefined ? "deployment-removed" : "deployment-added";
    const whole = now === undefined ? [] : fresh(now);
    return { deployment, changes: before === now ? [] : [{ kind, deployment }, ...whole] };
  }
  const renamed = renamedApplications(before, now);
  return {
    deployment,
    changes: [
      ...places(before, now),
      ...applications(before, now, renamed),
      ...data(before, now),
      ...instances(before, now),
      ...lists(before, now),
    ],
  };
}

/** All that a new deployment asks for. */
const fresh = ({ applications, instances }: DeploymentRecord): readonly Change[] => [
  ...Object.entries(applications).flatMap(([key, application]) => added(key, application)),
  ...Object.entries(instances).map(
    ([instance, { connector }]): Change => ({ kind: "proxy-added", instance, connector }),
  ),
];

const added = (key: string, { source, permissions }: LockedApplication): readonly Change[] => [
  { kind: "application-added", application: key, source },
  ...permissions.map((name): Change => ({ kind: "permission-gained", application: key, permission: factsOf(name) })),
];

function places(before: DeploymentRecord, now: DeploymentRecord): readonly Change[] {
  const said = (value: unknown) => JSON.stringify(value);
  const saltAt = ({ secrets }: DeploymentRecord) => `${secrets.path} in ${secrets.store}`;
  return [
    ...(said(before.tenant) === said(now.tenant)
      ? []
      : [{ kind: "tenant-changed", before: before.tenant.tenantId, now: now.tenant.tenantId } as const]),
    ...(said(before.host) === said(now.host)
      ? []
      : [{ kind: "host-changed", before: before.host, now: now.host } as const]),
    ...(saltAt(before) === saltAt(now)
      ? []
      : [{ kind: "salt-changed", before: saltAt(before), now: saltAt(now) } as const]),
  ];
}

function applications(
  before: DeploymentRecord,
  now: DeploymentRecord,
  renamed: ReadonlyMap<string, string>,
): readonly Change[] {
  const formerKeys = new Map([...renamed].map(([from, to]) => [to, from]));
  const destroyed = new Set(
    departures(before, now, renamed)
      .destroyed.filter(({ kind }) => kind === "application")
      .map(({ applicationKey }) => applicationKey),
  );
  const present = Object.entries(now.applications).flatMap(([key, application]) => {
    const formerKey = formerKeys.get(key) ?? key;
    const former = entryOf(before.applications, formerKey);
    const replaced = replacedIn(key, application, before, renamed);
    if (former === undefined) return [...added(key, application), ...replaced];
    return [
      ...(formerKey === key ? [] : [{ kind: "application-renamed", application: key, before: formerKey } as const]),
      ...(former.source === application.source
        ? []
        : [{ kind: "source-changed", application: key, before: former.source, now: application.source } as const]),
      ...replaced,
      ...(former.consent === application.consent
        ? []
        : [{ kind: "consent-changed", application: key, before: former.consent, now: application.consent } as const]),
      ...permissionChanges(
        key,
        former.permissions,
        application.permissions,
        former.consent === "terraform" && application.consent === "terraform",
      ),
    ];
  });
  const gone = Object.entries(before.applications)
    .filter(([key]) => !Object.hasOwn(now.applications, renamed.get(key) ?? key))
    .map(([key, { source }]): Change => {
      return { kind: "application-removed", application: key, source, destroyed: destroyed.has(key) };
    });
  return [...present, ...gone];
}

/** Permissions that work only with a Teams application access policy, which names client ids. */
const NEEDS_TEAMS_POLICY = /^OnlineMeeting/;

function replacedIn(
  key: string,
  application: LockedApplication,
  before: DeploymentRecord,
  renamed: ReadonlyMap<string, string>,
): readonly Change[] {
  const replaced = application.connectors.filter((id) => {
    const former = Object.entries(before.applications).find(([, { connectors }]) => connectors.includes(id));
    return former !== undefined && !isSameApplication(former, [key, application], renamed);
  });
  if (replaced.length === 0) return [];
  const teamsPolicy = application.permissions.some((name) => NEEDS_TEAMS_POLICY.test(name));
  return [{ kind: "application-replaced", application: key, instances: replaced, teamsPolicy }];
}

/** Settings that decide what a pseudonym is, or whether there is one. */
const DECIDING = ["emailCanonicalization", "emailDomainHandling", "pseudonymizeAppIds", "developmentMode"] as const;
/** Settings whose change starts a proxy anew and changes nothing else. */
const RUNNING = ["environment", "memoryMb", "timeoutSeconds", "logRetentionDays", "reservedConcurrency"] as const;

const inBoth = (before: DeploymentRecord, now: DeploymentRecord) =>
  Object.entries(now.instances).flatMap(([id, present]) => {
    const former = entryOf(before.instances, id);
    return former === undefined ? [] : [{ id, former, present }];
  });

function data(before: DeploymentRecord, now: DeploymentRecord): readonly Change[] {
  return inBoth(before, now).flatMap(({ id, former, present }): readonly Change[] => [
    ...DECIDING.filter((setting) => former[setting] !== present[setting]).map((setting): Change => {
      const said = ({ [setting]: value }: LockedInstance) => String(value);
      return { kind: "data-changed", instance: id, setting, before: said(former), now: said(present) };
    }),
    ...(former.rules === present.rules
      ? []
      : [{ kind: "rules-changed", instance: id, before: former.rules, now: present.rules } as const]),
  ]);
}

function instances(before: DeploymentRecord, now: DeploymentRecord): readonly Change[] {
  const only = (these: DeploymentRecord, those: DeploymentRecord) =>
    Object.entries(these.instances).filter(([id]) => !Object.hasOwn(those.instances, id));
  return [
    ...only(now, before).map(([instance, { connector }]): Change => ({ kind: "proxy-added", instance, connector })),
    ...only(before, now).map(([instance, { connector }]): Change => ({ kind: "proxy-removed", instance, connector })),
    ...inBoth(before, now).flatMap(({ id, former, present }): readonly Change[] => {
      const changed = RUNNING.filter((setting) => former[setting] !== present[setting]);
      const settings = [...(before.bundle === now.bundle ? [] : ["bundle"]), ...changed];
      return settings.length === 0 ? [] : [{ kind: "proxy-redeployed", instance: id, settings }];
    }),
  ];
}

function lists(before: DeploymentRecord, now: DeploymentRecord): readonly Change[] {
  const missing = (from: readonly string[] = [], of: readonly string[] = []) =>
    of.filter((item) => !from.includes(item));
  const kinds = [...new Set([...Object.keys(before.callers), ...Object.keys(now.callers)])].sort();
  return [
    ...missing(before.owners, now.owners).map((owner): Change => ({ kind: "owner-added", owner })),
    ...missing(now.owners, before.owners).map((owner): Change => ({ kind: "owner-removed", owner })),
    ...kinds.flatMap((as) => [
      ...missing(entryOf(before.callers, as), entryOf(now.callers, as)).map(
        (caller): Change => ({ kind: "caller-added", as, caller }),
      ),
      ...missing(entryOf(now.callers, as), entryOf(before.callers, as)).map(
        (caller): Change => ({ kind: "caller-removed", as, caller }),
      ),
    ]),
    ...inBoth(before, now)
      .filter(({ former, present }) => former.allowedIps.join() !== present.allowedIps.join())
      .map(({ id, former, present }): Change => {
        return { kind: "addresses-changed", instance: id, before: former.allowedIps, now: present.allowedIps };
      }),
  ];
}
