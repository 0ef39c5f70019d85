/** Changes of an input: of its bytes, of its lines, and of the values that it holds. */
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { junkText, junkValue } from "./junk.js";

export type Change = (input: Buffer) => Buffer;

/** So many bytes at the most: what is larger is refused before anything looks at it. */
const LARGEST = 1_100_000;

const place = fc.nat(1_000_000);
const text =
  (change: (text: string) => string): Change =>
  (input) =>
    Buffer.from(change(input.toString("utf8")));

/** A place in what may be empty. */
const within = (at: number, length: number): number => (length === 0 ? 0 : at % length);

const spliced = (input: Buffer, at: number, removed: number, put: Uint8Array): Buffer => {
  const start = within(at, input.length + 1);
  return Buffer.concat([input.subarray(0, start), put, input.subarray(start + removed)]);
};

const bytes = (seeds: readonly Buffer[]): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.tuple(place, fc.nat(7)).map(
      ([at, bit]): Change =>
        (input) => {
          const changed = Buffer.from(input);
          const index = within(at, input.length);
          changed[index] = (changed[index] ?? 0) ^ (1 << bit);
          return changed;
        },
    ),
    fc.tuple(place, fc.nat(255)).map(
      ([at, byte]): Change =>
        (input) =>
          spliced(input, at, 1, Buffer.of(byte)),
    ),
    fc.tuple(place, fc.nat(60)).map(
      ([at, count]): Change =>
        (input) =>
          spliced(input, at, count, Buffer.alloc(0)),
    ),
    place.map(
      (at): Change =>
        (input) =>
          input.subarray(0, within(at, input.length)),
    ),
    fc.tuple(place, place, fc.nat(400)).map(
      ([from, to, count]): Change =>
        (input) => {
          const start = within(from, input.length);
          return spliced(input, to, 0, input.subarray(start, start + count));
        },
    ),
    fc.tuple(place, junkText).map(
      ([at, junk]): Change =>
        (input) =>
          spliced(input, at, 0, Buffer.from(junk)),
    ),
    fc.tuple(fc.constantFrom(...seeds), place, place).map(
      ([other, here, there]): Change =>
        (input) =>
          Buffer.concat([input.subarray(0, within(here, input.length)), other.subarray(within(there, other.length))]),
    ),
  );

/** Forms that a file can have as a whole. */
const encodings: fc.Arbitrary<Change> = fc.constantFrom<Change>(
  (input) => Buffer.from(input.toString("utf8"), "utf16le"),
  (input) => Buffer.from(`\ufeff${input.toString("utf8")}`, "utf16le"),
  (input) => Buffer.from(input.toString("utf8"), "latin1"),
  text((all) => `\ufeff${all}`),
  text((all) => all.replaceAll("\n", "\r\n")),
  text((all) => all.replaceAll("\n", "\r")),
  text((all) => all.replaceAll("  ", "\t")),
  text((all) => `${all}\0`),
  text((all) => all.normalize("NFD")),
  () => Buffer.alloc(0),
);

const SNIPPETS = [
  ...[
    "&a ",
    "*a",
    "<<: *a",
    "<<: [*a, *a]",
    "<<: 1",
    "!!binary aGk=",
    "!!set {a}",
    "!Ref x",
    "? [a]\n: b",
    "? ",
    "- ",
    "- - -",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    "{a: {b: [",
    ": ",
    " #",
    "|2-",
    ">+",
    "%TAG ! x",
    "---",
    "...",
    "\t",
    "'",
    '"',
    '"\\ud800"',
    '"\\x07"',
  ],
  ...["a: &x {b: *x}", "x-a: &a [1]", "null: 1", "1: 1", "~: 1", "[a]: 1", "x-y: !!js/function 'x'", "<<<<<<< HEAD"],
];

/** Puts other lines, any number of them, in the place of one. */
const onLine = (at: number, change: (line: string, all: readonly string[]) => readonly string[]): Change =>
  text((all) => {
    const lines = all.split("\n");
    const index = within(at, lines.length);
    return lines.toSpliced(index, 1, ...change(lines[index] ?? "", lines)).join("\n");
  });

const lines: fc.Arbitrary<Change> = fc.oneof(
  place.map((at) => onLine(at, () => [])),
  fc
    .tuple(place, fc.constantFrom(2, 3, 50, 3_000))
    .map(([at, times]) => onLine(at, (line) => Array.from({ length: times }, () => line))),
  fc.tuple(place, place).map(([at, other]) => onLine(at, (line, all) => [all[within(other, all.length)] ?? "", line])),
  fc
    .tuple(place, fc.constantFrom(" ", "  ", "\t", "    ", "- "))
    .map(([at, indent]) => onLine(at, (line) => [`${indent}${line}`])),
  place.map((at) => onLine(at, (line) => [line.replace(/^ {1,2}/, "")])),
  fc
    .tuple(place, fc.constantFrom(...SNIPPETS), fc.nat(8))
    .map(([at, snippet, indent]) => onLine(at, (line) => [`${" ".repeat(indent)}${snippet}`, line])),
  fc
    .tuple(place, fc.oneof(fc.constantFrom(...SNIPPETS), junkText))
    .map(([at, junk]) => onLine(at, (line) => [line.replace(/:( .*)?$/, () => `: ${junk}`)])),
  fc.tuple(place, junkText).map(([at, junk]) => onLine(at, (line) => [line.replace(/[\w-]+(?=:)/, () => junk)])),
  fc
    .tuple(place, fc.constantFrom("[", "{a: ", "- ", "? ", "&a [*a, "), fc.integer({ min: 2, max: 5_000 }))
    .map(([at, opening, depth]) => onLine(at, (line) => [`${line}: ${opening.repeat(depth)}`])),
);

type Holder = Record<string | number, unknown>;

/** Places in a value, enough of them: the object or list around each and its key there. */
function placesIn(value: unknown): readonly (readonly [holder: Holder, key: string | number])[] {
  const found: (readonly [Holder, string | number])[] = [];
  const holders = [value];
  for (const holder of holders) {
    if (found.length > 5_000) break;
    if (typeof holder !== "object" || holder === null) continue;
    for (const key of Object.keys(holder)) {
      found.push([holder as Holder, key]);
      holders.push((holder as Holder)[key]);
    }
  }
  return found;
}

/** As own keys, even those that an assignment would give another meaning. */
const assign = (holder: Holder, key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

const atPlace =
  (at: number, change: (holder: Holder, key: string | number, root: Holder) => void) =>
  (root: Holder): void => {
    const places = placesIn(root);
    const [holder, key] = places[within(at, places.length)] ?? [];
    if (holder !== undefined && key !== undefined) change(holder, key, root);
  };

const values: fc.Arbitrary<(root: Holder) => void> = fc.oneof(
  fc
    .tuple(place, junkValue)
    .map(([at, junk]) => atPlace(at, (holder, key) => assign(holder, key, structuredClone(junk)))),
  place.map((at) =>
    atPlace(at, (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key])),
  ),
  fc.tuple(place, junkText, junkValue).map(([at, name, junk]) =>
    atPlace(at, (holder) => {
      const value = structuredClone(junk);
      if (Array.isArray(holder)) holder.push(value);
      else assign(holder, name, value);
    }),
  ),
  fc.tuple(place, junkText).map(([at, name]) =>
    atPlace(at, (holder, key) => {
      const value = holder[key];
      if (!Array.isArray(holder)) delete holder[key];
      assign(holder, Array.isArray(holder) ? key : name, value);
    }),
  ),
  fc.tuple(place, place).map(([from, to]) =>
    atPlace(from, (holder, key, root) => {
      const copy = structuredClone(holder[key]);
      atPlace(to, (other, otherKey) => assign(other, otherKey, copy))(root);
    }),
  ),
  fc.tuple(place, junkText).map(([at, junk]) =>
    atPlace(at, (holder, key) => {
      if (typeof holder[key] === "string") assign(holder, key, `${holder[key]}${junk}`);
    }),
  ),
  fc.tuple(place, fc.integer({ min: 2, max: 300 })).map(([at, times]) =>
    atPlace(at, (holder, key) => {
      for (let copy = 0; copy < times; copy++) {
        if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
        else assign(holder, `${key}${copy}`, structuredClone(holder[key]));
      }
    }),
  ),
);

/** With aliases and with keys that are no text, the library that is to help here may not come to an end. */
const ENDLESS = /(^|[\s[{,])(\*|\? )/;

/** Changes of the values that a text holds; a text that holds none stays as it is. */
const throughValue = (form: "yaml" | "json"): fc.Arbitrary<Change> =>
  fc.array(values, { minLength: 1, maxLength: 3 }).map((changes) =>
    text((all) => {
      try {
        if (form === "yaml" && ENDLESS.test(all)) return all;
        const root: unknown = form === "yaml" ? parse(all, { logLevel: "silent" }) : JSON.parse(all);
        for (const change of changes) change(root as Holder);
        return form === "yaml" ? stringify(root, { aliasDuplicateObjects: false }) : JSON.stringify(root, null, 2);
      } catch {
        return all;
      }
    }),
  );

/** An input of a target: a seed, and what was done to it. */
export function inputs(form: "yaml" | "json", seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.oneof(
    { arbitrary: throughValue(form), weight: 8 },
    { arbitrary: lines, weight: form === "yaml" ? 5 : 1 },
    { arbitrary: bytes(seeds), weight: 4 },
    { arbitrary: encodings, weight: 1 },
  );
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...seeds), changes)
    .map(([seed, list]) => list.reduce((input, change) => change(input).subarray(0, LARGEST), seed));
}
