/** Who holds a staging folder, and whether they still run. */
import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface Owner {
  readonly pid: number;
  /** Where the number of the process means something. */
  readonly host: string;
  /** Tells a run from another that had the same number. */
  readonly run: string;
}

/** What is known of an owner: `unclear` when the text is not whole, `elsewhere` when only its host could tell. */
export type OwnerState = "running" | "gone" | "elsewhere" | "unclear";

let known: Owner | undefined;

/** This process. Found out when it is first asked for: most runs change nothing. */
export function ourselves(): Owner {
  known ??= { pid: process.pid, host: here(), run: randomUUID() };
  return known;
}

/** The host's name, and on Linux which of its containers: each numbers its processes for itself. */
function here(): string {
  if (process.platform !== "linux") return hostname();
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

export function readOwner(text: string): Owner | undefined {
  try {
    const { pid, host, run } = JSON.parse(text) as Partial<Owner>;
    if (typeof pid !== "number" || !Number.isInteger(pid) || pid <= 0) return undefined;
    return typeof host === "string" && typeof run === "string" ? { pid, host, run } : undefined;
  } catch {
    return undefined;
  }
}

export function stateOf(owner: Owner | undefined): OwnerState {
  if (owner === undefined) return "unclear";
  if (owner.host !== ourselves().host) return "elsewhere";
  // Runs of one process follow each other: a container that starts again has the number of the one that was killed.
  if (owner.pid === process.pid) return "gone";
  try {
    process.kill(owner.pid, 0);
    return "running";
  } catch (error) {
    // EPERM: it runs, for somebody else.
    return (error as NodeJS.ErrnoException).code === "ESRCH" ? "gone" : "running";
  }
}
