/** The lock: what was emitted, and for whom. An output, and an input of the next run. */
import { createHash } from "node:crypto";

export const LOCK_NAME = "psoxy-compile.lock.json";

/** Format of the lock. A newer one than this is not read. */
const LOCK_VERSION = 1;

export interface Lock {
  readonly version: typeof LOCK_VERSION;
  readonly deployment: string;
  /** File name of the manifest, without its folder: the same wherever the compiler runs. The first locks lack it. */
  readonly manifest?: string;
  /** Where the salt and the key are: moving them would make new ones. */
  readonly secrets: { readonly store: string; readonly path: string };
  /** Key of each application → where it comes from, whom it serves, what it asks for. */
  readonly applications: Readonly<Record<string, LockedApplication>>;
  /** Path below the deployment's folder → hash of the file's text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface LockedApplication {
  readonly source: string;
  readonly connectors: readonly string[];
  readonly permissions: readonly string[];
}

/** Hash of a text whose line ends do not count: a checkout with CRLF is not an edit. */
export function contentHash(text: string): string {
  return `sha256:${createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex")}`;
}

/** The lock's text. Keys are sorted and stand a line each, so that branches merge. */
export function writeLock(lock: Omit<Lock, "version">): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
  const { deployment, manifest, secrets, applications, files } = lock;
  const content = {
    version: LOCK_VERSION,
    deployment,
    manifest,
    secrets,
    applications: sorted(applications),
    files: sorted(files),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Why a lock cannot be used. Each kind has a way out of its own. */
export interface LockProblem {
  readonly kind: "conflict" | "damaged" | "newer" | "of another deployment";
  readonly reason: string;
}

/** Reads a lock, or says why it cannot be used. */
export function readLock(text: string, deployment: string): Lock | LockProblem {
  if (/^(<{7}|={7}|>{7})/m.test(text)) return { kind: "conflict", reason: "it holds the marks of a merge conflict" };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return damaged("it is not JSON");
  }
  if (!isRecord(content) || typeof content.version !== "number") return damaged("it is no lock of psoxy-compile");
  if (content.version > LOCK_VERSION) {
    return { kind: "newer", reason: `its version ${content.version} is newer than this psoxy-compile` };
  }
  if (!isLock(content)) return damaged("parts of it are missing or of the wrong kind");
  if (content.deployment !== deployment) {
    return { kind: "of another deployment", reason: `it belongs to the deployment "${content.deployment}"` };
  }
  return content;
}

const damaged = (reason: string): LockProblem => ({ kind: "damaged", reason });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

/** Below the folder, whatever the file system: a lock is text that anyone may have written. */
export const isPathBelow = (path: string): boolean =>
  path.split("/").every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.+$/.test(segment));

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function isLock(content: Record<string, unknown>): content is Record<string, unknown> & Lock {
  const { version, deployment, manifest, secrets, applications, files } = content;
  return (
    version === LOCK_VERSION &&
    isText(deployment) &&
    (manifest === undefined || isText(manifest)) &&
    isRecord(secrets) &&
    isText(secrets.store) &&
    isText(secrets.path) &&
    isRecord(files) &&
    Object.entries(files).every(([path, hash]) => isPathBelow(path) && isText(hash)) &&
    isRecord(applications) &&
    Object.values(applications).every(
      (application) =>
        isRecord(application) &&
        isText(application.source) &&
        isTexts(application.connectors) &&
        isTexts(application.permissions),
    )
  );
}
