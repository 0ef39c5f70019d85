/** Rules of one's own, which decide what is sanitized: the text that a proxy will get, against the one that was emitted. */
import { gunzipSync } from "node:zlib";
import type { Emitted, EmittedObject } from "./emitted.js";
import { entriesOf, part } from "./value.js";

/** No rules are longer; what unpacks to more was made to break whoever reads it. */
const LONGEST = 4_000_000;

const FILE = /^\$\{(base64gzip\()?file\("\$\{path\.module\}\/(rules\/[A-Za-z0-9._-]+)"\)\)?\}$/;

/** Paths of rules whose text is not the emitted one in what the object will be. */
export function otherRules({ module, body }: EmittedObject, after: unknown, { texts }: Emitted): readonly string[] {
  const places = [
    ...entriesOf(part(body, "environment", 0, "variables")).map(
      ([name, written]) => [written, part(after, "environment", 0, "variables", name)] as const,
    ),
    ...entriesOf(part(body, "service_config", 0, "environment_variables")).map(
      ([name, written]) => [written, part(after, "service_config", 0, "environment_variables", name)] as const,
    ),
    [part(body, "insecure_value"), part(after, "insecure_value")] as const,
  ];
  return places.flatMap(([written, planned]) => {
    const [, packed, file = ""] = FILE.exec(typeof written === "string" ? written : "") ?? [];
    const emitted = texts.get(`${module}/${file}`);
    if (emitted === undefined || typeof planned !== "string") return [];
    return textOfRules(planned, packed !== undefined) === emitted ? [] : [`${module}/${file}`];
  });
}

/** A checkout with CRLF is not another text. */
function textOfRules(value: string, packed: boolean): string | undefined {
  if (!packed) return value.replaceAll("\r\n", "\n");
  try {
    const text = gunzipSync(Buffer.from(value, "base64"), { maxOutputLength: LONGEST }).toString("utf8");
    return text.replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
