/** The lock: what was emitted, and for whom. An output, and an input of the next run. */
import { createHash } from "node:crypto";
import { isNumber, isShape, isText, listOf, mapOf, nestsTooDeep, oneOf, optional, shape, textLike } from "./shape.js";

export const LOCK_NAME = "psoxy-compile.lock.json";

/** Format of the lock. A newer one than this is not read. */
const LOCK_VERSION = 1;

export interface Lock {
  readonly version: typeof LOCK_VERSION;
  readonly deployment: string;
  /** File name of the manifest, without its folder: the same wherever the compiler runs. */
  readonly manifest: string;
  /** Whom the proxies read. */
  readonly tenant: { readonly tenantId: string; readonly cloud: string };
  /** Who owns applications that are made here; none: whoever applies first. */
  readonly owners: readonly string[];
  /** Where the proxies run: what Terraform knows of them cannot be found from anywhere else. */
  readonly host: LockedHost;
  /** Where they ran before, until the user removes the line. */
  readonly formerHosts: readonly LockedHost[];
  /** Key under `callers` in the manifest → who may call. */
  readonly callers: Readonly<Record<string, readonly string[]>>;
  /** The program of the proxies: where it is, and its checksum where one is given. */
  readonly bundle: string;
  /** Where the salt and the key are: moving them would make new ones. */
  readonly secrets: { readonly store: string; readonly path: string; readonly salt: "create" | "existing" };
  readonly applications: Readonly<Record<string, LockedApplication>>;
  readonly instances: Readonly<Record<string, LockedInstance>>;
  /** Whether Terraform may hold something in Entra. Stays true until the user writes false. */
  readonly entra: boolean;
  /** Addresses that leave Terraform without anything being destroyed, until the user removes the line. */
  readonly letGo: readonly string[];
  /** Former address → present one, until the user removes the line. */
  readonly moves: Readonly<Record<string, string>>;
  /** Path below the deployment's folder → hash of the file's text. */
  readonly files: Readonly<Record<string, string>>;
}

/** A cloud, and the account or project in it. */
export interface LockedHost {
  readonly kind: "aws" | "gcp";
  readonly account: string;
  readonly region: string;
}

export interface LockedApplication {
  readonly source: string;
  /** Ids of one that exists. */
  readonly objectId?: string | undefined;
  readonly clientId?: string | undefined;
  /** Ids of the instances that sign in as it. */
  readonly connectors: readonly string[];
  readonly consent: string;
  /** Label of each federated credential that is Terraform's → whether it existed before. */
  readonly credentials: Readonly<Record<string, "made" | "existed">>;
  readonly permissions: readonly string[];
  /** Permissions that were added to an adopted application and are needed no more, until the user removes the line. */
  readonly formerPermissions: readonly string[];
}

/** What decides what a proxy sends, and how it runs. */
export interface LockedInstance {
  /** The connector it is an instance of. */
  readonly connector: string;
  readonly emailCanonicalization: string;
  readonly emailDomainHandling: string;
  readonly pseudonymizeAppIds: boolean;
  readonly developmentMode: boolean;
  /** Hash of rules of one's own, or `built-in`. */
  readonly rules: string;
  /** Hash of the environment that the manifest adds, or `none`. */
  readonly environment: string;
  /** Addresses that may call; none: any. */
  readonly allowedIps: readonly string[];
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly logRetentionDays: number;
  /** 0 stops the proxy; -1: as many as the account allows. */
  readonly reservedConcurrency: number;
}

/** Hash of a text whose line ends do not count: a checkout with CRLF is not an edit. */
export function contentHash(text: string): string {
  const normalised = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  return `sha256:${createHash("sha256").update(normalised).digest("hex")}`;
}

/** The lock's text. Keys are sorted and stand a line each, so that branches merge. */
export function writeLock(lock: Omit<Lock, "version">): string {
  const { deployment, manifest, tenant, owners, host, formerHosts, callers, bundle, secrets } = lock;
  const { applications, instances, entra, letGo, moves, files } = lock;
  const content = {
    version: LOCK_VERSION,
    deployment,
    manifest,
    tenant,
    owners,
    host,
    formerHosts,
    callers,
    bundle,
    secrets,
    applications: sorted(
      Object.fromEntries(
        Object.entries(applications).map(([key, application]) => [
          key,
          { ...application, credentials: sorted(application.credentials) },
        ]),
      ),
    ),
    instances: sorted(instances),
    entra,
    letGo,
    moves: sorted(moves),
    files: sorted(files),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Why a lock cannot be used. Each kind has a way out of its own. */
export interface LockProblem {
  readonly kind: "conflict" | "damaged" | "newer" | "of another deployment";
  readonly reason: string;
}

/** Reads a lock, or says why it cannot be used: for a deployment, where one is given. */
export function readLock(text: string, deployment?: string): Lock | LockProblem {
  if (/^(<{7}|={7}|>{7})/m.test(text)) return { kind: "conflict", reason: "it holds the marks of a merge conflict" };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return damaged("it is not JSON");
  }
  if (!isShape(content) || typeof content.version !== "number") return damaged("it is no lock of psoxy-compile");
  if (content.version > LOCK_VERSION) {
    return { kind: "newer", reason: `its version ${content.version} is newer than this psoxy-compile` };
  }
  if (nestsTooDeep(content)) return damaged("it nests too deep");
  if (!isLock(content)) return damaged("parts of it are missing or of the wrong kind");
  if (deployment !== undefined && content.deployment !== deployment) {
    return { kind: "of another deployment", reason: `it belongs to the deployment "${content.deployment}"` };
  }
  return content;
}

const damaged = (reason: string): LockProblem => ({ kind: "damaged", reason });

/** A lock is text that anyone may have written: what becomes part of a path or an address must be able to be one. */
const isKey = textLike(/^[a-z][a-z0-9-]*$/);
const isAddress = textLike(/^module\.[a-z]+\.[a-z0-9_]+\.[A-Za-z_][A-Za-z0-9_-]*$/);
const isPermission = textLike(/^[\w.-]+$/);
/** Below the folder, whatever the file system. */
export const isPathBelow = textLike(/^(?!\.+(\/|$))[A-Za-z0-9._-]+(\/(?!\.+(\/|$))[A-Za-z0-9._-]+)*$/);

const isApplication = shape<LockedApplication>({
  source: isText,
  objectId: optional(isText),
  clientId: optional(isText),
  connectors: listOf(isKey),
  consent: isText,
  credentials: mapOf(isKey, oneOf("made", "existed")),
  permissions: listOf(isPermission),
  formerPermissions: listOf(isPermission),
});

const isInstance = shape<LockedInstance>({
  connector: isText,
  emailCanonicalization: isText,
  emailDomainHandling: isText,
  pseudonymizeAppIds: oneOf(true, false),
  developmentMode: oneOf(true, false),
  rules: isText,
  environment: isText,
  allowedIps: listOf(isText),
  memoryMb: isNumber,
  timeoutSeconds: isNumber,
  logRetentionDays: isNumber,
  reservedConcurrency: isNumber,
});

const isHost = shape<LockedHost>({ kind: oneOf("aws", "gcp"), account: isText, region: isText });

const isLock = shape<Lock>({
  version: oneOf(LOCK_VERSION),
  deployment: isText,
  manifest: isText,
  tenant: shape({ tenantId: isText, cloud: isText }),
  owners: listOf(isText),
  host: isHost,
  formerHosts: listOf(isHost),
  callers: mapOf(isText, listOf(isText)),
  bundle: isText,
  secrets: shape({ store: isText, path: isText, salt: oneOf("create", "existing") }),
  applications: mapOf(isKey, isApplication),
  instances: mapOf(isKey, isInstance),
  entra: oneOf(true, false),
  letGo: listOf(isAddress),
  moves: mapOf(isAddress, isAddress),
  files: mapOf(isPathBelow, isText),
});
