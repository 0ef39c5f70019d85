import { writeSync } from "node:fs";

/**
 * Writes text to a descriptor at once. Node's own stream, which takes as long to load as a manifest to compile, gets what
 * is left where the other side is not ready; on Windows all, since it knows what a console can show. A reader that has
 * gone, as `head` does, is no mistake.
 */
export function writer(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): (text: string) => void {
  let started: NodeJS.WriteStream | undefined;
  const viaStream = (rest: string | Uint8Array) => {
    started ??= stream().on("error", (error) => {
      if (!hasGone(error)) throw error;
    });
    started.write(rest);
  };
  return (text) => {
    if (started !== undefined || process.platform === "win32") return viaStream(text);
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (!hasGone(error)) viaStream(rest);
    }
  };
}

const hasGone = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPIPE";
