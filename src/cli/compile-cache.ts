import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Script } from "node:vm";

const HASH_BYTES = 20;

/** V8's compiled form as it was kept; undefined when there is none or it is damaged, which V8 would not notice. */
export function readCache(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(HASH_BYTES);
    return hash(data).equals(bytes.subarray(0, HASH_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what V8 has compiled so far, by renaming, so that nobody reads half of it. Where that fails nothing is lost. */
export function writeCache(path: string, script: Script): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Where nothing may be written, this fails before the work is done.
    writeFileSync(unfinished, "", { flag: "wx" });
  } catch {
    return;
  }
  try {
    const data = script.createCachedData();
    writeFileSync(unfinished, Buffer.concat([hash(data), data]));
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

const hash = (data: Buffer): Buffer => createHash("sha1").update(data).digest();
