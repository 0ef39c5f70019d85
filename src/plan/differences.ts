/** Where the configuration that was planned is not the one that was emitted. */
import { isShape } from "../lock/shape.js";
import { equal, itemsOf, keysOf, part, textsOf } from "./value.js";

/** A part of an object that the manifest says otherwise, or not at all. */
export interface Difference {
  /** Argument, blocks with their number, keys. */
  readonly path: readonly string[];
  /** As it was emitted; undefined: not at all. */
  readonly emitted: unknown;
  /** As it was planned; undefined: not at all, or known to Terraform alone. */
  readonly planned: unknown;
}

/** Parts of a body that are no arguments. Lifecycles are not told of in a plan. */
const ABOUT = new Set(["//", "depends_on", "lifecycle"]);

/** Of a body as it was emitted, and its expressions as a plan tells them. */
export function differences(emitted: unknown, expressions: unknown): readonly Difference[] {
  return inBlock(emitted, expressions, []);
}

function inBlock(emitted: unknown, planned: unknown, path: readonly string[]): readonly Difference[] {
  const names = new Set([...keysOf(emitted), ...keysOf(planned)].filter((name) => !ABOUT.has(name)));
  return [...names].flatMap((name) => ofArgument(part(emitted, name), part(planned, name), [...path, name]));
}

function ofArgument(emitted: unknown, planned: unknown, path: readonly string[]): readonly Difference[] {
  if (emitted === undefined && saysNothing(planned)) return [];
  if (Array.isArray(planned)) {
    if (!Array.isArray(emitted) || emitted.length !== planned.length) {
      return [{ path, emitted, planned: planned.map(spoken) }];
    }
    return planned.flatMap((block, index) => inBlock(emitted[index], block, [...path, String(index)]));
  }
  const written = part(planned, "constant_value");
  if (written !== undefined) return ofValue(emitted, written, path);
  const references = textsOf(part(planned, "references"));
  if (references.length === 0 && isShape(planned) && isShape(emitted)) return inBlock(emitted, planned, path);
  // Of what was not written as JSON a plan tells only what it refers to.
  const text = JSON.stringify(emitted) ?? "";
  const same = references.length > 0 && text.includes("${") && references.every((name) => text.includes(name));
  return same ? [] : [{ path, emitted, planned: references.length > 0 ? expression(references) : undefined }];
}

/** Of two values; down to the keys of maps, so that one variable is one difference. */
function ofValue(emitted: unknown, planned: unknown, path: readonly string[]): readonly Difference[] {
  if (isShape(emitted) && isShape(planned)) {
    return [...new Set([...keysOf(emitted), ...keysOf(planned)])].flatMap((key) =>
      ofValue(part(emitted, key), part(planned, key), [...path, key]),
    );
  }
  return equal(emitted, planned) ? [] : [{ path, emitted, planned }];
}

const saysNothing = (planned: unknown): boolean =>
  planned === undefined ||
  part(planned, "constant_value") === null ||
  (isShape(planned) && keysOf(planned).length === 0);

/** A block as a plan tells it, in the form in which it is written. */
function spoken(planned: unknown): unknown {
  if (Array.isArray(planned)) return planned.map(spoken);
  const written = part(planned, "constant_value");
  if (written !== undefined) return written;
  const references = itemsOf(part(planned, "references"));
  if (references.length > 0) return expression(textsOf(references));
  return isShape(planned)
    ? Object.fromEntries(Object.entries(planned).map(([key, value]) => [key, spoken(value)]))
    : planned;
}

const expression = ([reference = ""]: readonly string[]): string => `\${… ${reference} …}`;
