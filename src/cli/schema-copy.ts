/** Copies of our schemas in folders of users. A copy carries the hash of its text, by which an edited one is known. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { contentHash } from "../lock/lock.js";
import { packageFile } from "./package-file.js";
import { refusedPath } from "./refused-path.js";

export const SCHEMAS = ["manifest", "connector"] as const;

/** What a schema is of. */
export type SchemaKind = (typeof SCHEMAS)[number];

export const COPY_NAME: Readonly<Record<SchemaKind, string>> = {
  manifest: "psoxy.schema.json",
  connector: "psoxy-connector.schema.json",
};

export const schemaText = (kind: SchemaKind): string => packageFile(`schema/${kind}.schema.json`);

const MARK = /^\{\n {2}"\$comment": "Written by psoxy-compile [^"]* (sha256:[0-9a-f]{64})",\n/;

function copyText(kind: SchemaKind): string {
  const text = schemaText(kind);
  const mark = `Written by psoxy-compile schema --write, and not to be edited. ${contentHash(text)}`;
  return text.replace("{\n", () => `{\n  "$comment": ${JSON.stringify(mark)},\n`);
}

/** What stands where a copy is to go; `ours` is one of another version. */
export type Standing = "nothing" | "same" | "ours" | "foreign";

export function standingAt(path: string, kind: SchemaKind): Standing {
  const text = textAt(path)?.replaceAll("\r\n", "\n");
  if (text === undefined) return "nothing";
  if (text === copyText(kind)) return "same";
  const hash = MARK.exec(text)?.[1];
  return hash === contentHash(text.replace(MARK, "{\n")) ? "ours" : "foreign";
}

/** Puts a copy there at once: whoever reads meanwhile sees the former text or this one. */
export function writeCopy(path: string, kind: SchemaKind): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, copyText(kind), { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw refusedPath(path, error);
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw refusedPath(path, error);
  }
}
