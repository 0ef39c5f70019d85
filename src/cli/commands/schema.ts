import { visible } from "../../diagnostics/text.js";
import { parseWords, UsageError } from "../arguments.js";
import { COPY_NAME, SCHEMAS, type SchemaKind, schemaText, standingAt, writeCopy } from "../schema-copy.js";
import type { ExitStatus, Streams } from "../streams.js";

const OPTIONS = {
  write: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
} as const;

/** `psoxy-compile schema [manifest|connector] [--write [path]]`: the JSON schema, printed or put into a file for editors. */
export function schema(words: readonly string[], streams: Streams): ExitStatus {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [first = ""] = positionals;
  const named = SCHEMAS.find((kind) => kind === first);
  const kind = named ?? "manifest";
  const [path, ...more] = named === undefined ? positionals : positionals.slice(1);
  if (values.write) {
    if (more.length > 0 || path === "") throw new UsageError("schema --write takes one file to write");
    streams.error(write(path ?? COPY_NAME[kind], kind, values.force));
    return 0;
  }
  if (path !== undefined) {
    throw new UsageError(`schema is of a ${SCHEMAS.join(" or a ")}; to write it into a file add --write`);
  }
  streams.output(schemaText(kind));
  return 0;
}

function write(path: string, kind: SchemaKind, force: boolean): string {
  const standing = standingAt(path, kind);
  if (standing === "same") return `${visible(path)} is up to date\n`;
  if (standing === "foreign" && !force) {
    throw new UsageError(
      `${visible(path)} was edited, or is not a schema of psoxy-compile; --force overwrites it, or name another file`,
    );
  }
  writeCopy(path, kind);
  return `wrote ${visible(path)}\n`;
}
