/** From what the schema objects to, to words that say what somebody did and what to do instead. */
import type { ErrorObject } from "ajv";
import { type Code, type Diagnostic, diagnostic, nearest } from "../diagnostics/index.js";
import { catalogue } from "./catalogue.generated.js";
import type { ManifestDocument } from "./document.js";
import type { Path } from "./origin.js";

/** An error of ajv with what `verbose` adds: the schema that was not met, and the value that did not meet it. */
export type Failure = ErrorObject & { readonly parentSchema: SchemaNode; readonly data: unknown };

interface SchemaNode {
  readonly description?: string;
  /** What editors say of a text that does not match: "Expected …". */
  readonly patternErrorMessage?: string;
  /** Of a branch: the keys that choose its siblings. */
  readonly otherBranches?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly [key: string]: unknown;
}

/** From what the schema objects to, to what somebody did: one diagnostic for each mistake, in the order of the file. */
export function mistakes(failures: readonly Failure[], document: ManifestDocument): readonly Diagnostic[] {
  const together = neighbours(failures);
  const told = withoutConsequences(failures, together);
  return onePerPlace(
    told.map((failure) => mistake(failure, together, document)).filter((found) => found !== undefined),
  );
}

/** Failures by the path of the mapping that they are about: there may be as many as lines. */
interface Neighbours {
  /** Keys that it cannot have. */
  readonly unknown: ReadonlyMap<string, readonly Failure[]>;
  /** Keys that it must have. */
  readonly missing: ReadonlyMap<string, readonly Failure[]>;
  /** Keys with nothing behind them. */
  readonly empty: ReadonlyMap<string, readonly Failure[]>;
}

function neighbours(failures: readonly Failure[]): Neighbours {
  const found = {
    unknown: new Map<string, Failure[]>(),
    missing: new Map<string, Failure[]>(),
    empty: new Map<string, Failure[]>(),
  };
  const keep = (kind: keyof typeof found, path: string, failure: Failure) => {
    const there = found[kind].get(path);
    if (there === undefined) found[kind].set(path, [failure]);
    else there.push(failure);
  };
  for (const failure of failures) {
    const { keyword, instancePath, data } = failure;
    if (keyword === "additionalProperties") keep("unknown", instancePath, failure);
    if (keyword === "required") keep("missing", instancePath, failure);
    if (keyword === "type" && data === null)
      keep("empty", instancePath.slice(0, instancePath.lastIndexOf("/")), failure);
  }
  return found;
}

/**
 * Without what follows from another mistake: the right name of a misspelt key, keys that belong below an
 * empty one, and what stands behind a key that cannot be one.
 */
function withoutConsequences(failures: readonly Failure[], together: Neighbours): readonly Failure[] {
  // Whatever stands behind a key that cannot be one.
  const misnamed = new Set(
    failures.flatMap(({ propertyName, instancePath }) =>
      propertyName === undefined ? [] : [`${instancePath}/${propertyName}`],
    ),
  );
  return failures.filter((failure) => {
    const { keyword, instancePath, params } = failure;
    if (misnamed.has(instancePath)) return false;
    if (keyword === "additionalProperties") return emptySectionOf(failure, together) === undefined;
    if (keyword !== "required") return true;
    const here = together.unknown.get(instancePath) ?? [];
    const missing = together.missing.get(instancePath) ?? [];
    // Where one key is unknown and one is missing, one is meant for the other.
    if (here.length === 1 && missing.length === 1) return false;
    return !here.some((other) => {
      const allowed = Object.keys(other.parentSchema.properties ?? {});
      return nearest(String(other.params.additionalProperty), allowed) === String(params.missingProperty);
    });
  });
}

/** The section beside an unknown key that is empty and would take it: the key is not indented. */
const emptySectionOf = ({ instancePath, params }: Failure, { empty }: Neighbours): Failure | undefined =>
  empty
    .get(instancePath)
    ?.find(({ parentSchema }) => Object.hasOwn(parentSchema.properties ?? {}, String(params.additionalProperty)));

function mistake(error: Failure, together: Neighbours, document: ManifestDocument): Diagnostic | undefined {
  const path = pathOf(error.instancePath);
  const written = () => document.written(path) ?? quote(error.data);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, together, path, document);
    case "required": {
      const key = String(error.params.missingProperty);
      const description = firstSentence(error.parentSchema.properties?.[key]?.description ?? "");
      return diagnostic("validate/missing-key", { key, description }, document.keyPlace(path));
    }
    case "type":
      return wrongType(error, together, path, document);
    case "const":
      if (error.data === String(error.schema)) return numberInQuotes(error, path, document);
      return diagnostic("validate/unknown-version", { value: written() }, document.place(path));
    case "enum":
      return notOneOf(error, document, path);
    case "pattern":
      return malformed(error, String(error.data), path, document);
    case "noBranch":
      return noBranch(error, path, document);
    case "minimum":
    case "maximum":
      return outOfRange(`from ${error.parentSchema.minimum} to ${error.parentSchema.maximum}`);
    case "minLength":
    case "minItems":
      if (error.params.limit === 1)
        return diagnostic(
          "validate/empty",
          { what: error.keyword === "minItems" ? "list" : "text" },
          keyOrValue(error, path, document),
        );
      return outOfRange(`at least ${error.params.limit} long`);
    case "maxLength":
      return outOfRange(
        `at most ${count(error.params.limit, "character")} long, and it has ${String(error.data).length}`,
      );
    case "maxItems":
      return outOfRange(`a list of at most ${count(error.params.limit, "item")}`);
    case "minProperties":
      return diagnostic("validate/no-connectors", {}, document.keyPlace(path));
    case "maxProperties":
      return outOfRange(`a mapping of at most ${count(error.params.limit, "key")}`);
    case "uniqueItems": {
      const again = [...path, Math.max(Number(error.params.i), Number(error.params.j))];
      const item = quote((error.data as readonly unknown[])[again.at(-1) as number]);
      return diagnostic("validate/repeated-item", { item }, document.place(again));
    }
    case "if":
    case "propertyNames":
    case "not":
      // Said by the error inside.
      return undefined;
    default:
      throw new Error(`the schema has a keyword that has no words yet: ${error.keyword}`);
  }

  function outOfRange(rule: string): Diagnostic {
    const value = typeof error.data === "object" ? "this" : shortened(written());
    return diagnostic("validate/out-of-range", { value, rule }, keyOrValue(error, path, document));
  }
}

function unknownKey(
  error: Failure,
  { unknown }: Neighbours,
  path: Path,
  document: ManifestDocument,
): Diagnostic | undefined {
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(error.parentSchema.properties ?? {});
  const place = document.keyPlace([...path, key]);
  const others = error.parentSchema.otherBranches ?? [];
  if (others.includes(key)) {
    const [chosen = ""] = error.parentSchema.required as readonly string[];
    return diagnostic("validate/two-choices", { chosen, other: key }, place);
  }
  if (path[0] === "connectors" && (key === "connector" || key === "definition")) {
    return diagnostic("validate/catalogue-connector", { key: String(path[1]), second: key }, place);
  }
  if (others.includes("reference") && (key === "objectId" || key === "clientId")) {
    const both = unknown.get(error.instancePath)?.some(({ params }) => params.additionalProperty === "objectId");
    return key === "clientId" && both ? undefined : diagnostic("validate/source-missing", { key }, place);
  }
  const free = allowed.filter((name) => !Object.hasOwn(error.data as object, name));
  return diagnostic("validate/unknown-key", { key, nearest: nearest(key, free), allowed: free }, place);
}

/** None of several forms was recognised. */
function noBranch(error: Failure, path: Path, document: ManifestDocument): Diagnostic {
  const { by, key = "", choices } = error.schema as Unrecognised;
  if (error.data === null) return nothingThere(path, [], document);
  if (by === "kind") {
    // Where nothing at all would do, too, it is not what was meant.
    const kinds = choices.filter((kind) => kind !== "null");
    const expected = kinds.map((kind) => KINDS[kind] ?? kind).join(" or ");
    return diagnostic(
      "validate/wrong-type",
      { expected, found: found(error.data, path, document) },
      document.place(path),
    );
  }
  if (typeof error.data !== "object" || Array.isArray(error.data)) {
    const details = { expected: "keys and values", found: found(error.data, path, document) };
    return diagnostic("validate/wrong-type", details, document.place(path));
  }
  const data = error.data as Readonly<Record<string, unknown>>;
  if (by === "constant" && data[key] !== undefined) {
    const near = typeof data[key] === "string" ? nearest(data[key], choices) : undefined;
    const place = document.place([...path, key]);
    return diagnostic("validate/not-one-of", { value: quote(data[key]), allowed: choices, nearest: near }, place);
  }
  const misspelt = Object.keys(data).find((name) => nearest(name, choices) !== undefined);
  if (misspelt !== undefined) {
    const details = { key: misspelt, nearest: nearest(misspelt, choices), allowed: choices };
    return diagnostic("validate/unknown-key", details, document.keyPlace([...path, misspelt]));
  }
  if (path.length === 2 && path[0] === "connectors") return unknownConnector(String(path[1]), path, document);
  const [only, ...others] = Object.keys(data);
  if (by === "key" && only !== undefined && others.length === 0) {
    const details = { key: only, nearest: undefined, allowed: choices };
    return diagnostic("validate/unknown-key", details, document.keyPlace([...path, only]));
  }
  return diagnostic("validate/choose-one", { choices }, document.keyPlace(path));
}

/** By what the forms are told apart, and what there is to choose from. */
interface Unrecognised {
  readonly by: "kind" | "constant" | "key";
  readonly key?: string;
  readonly choices: readonly string[];
}

function unknownConnector(key: string, path: Path, document: ManifestDocument): Diagnostic {
  const known = catalogue.map(({ id }) => id);
  return diagnostic(
    "validate/unknown-connector",
    { key, nearest: nearest(key, known), known },
    document.keyPlace(path),
  );
}

function wrongType(error: Failure, together: Neighbours, path: Path, document: ManifestDocument): Diagnostic {
  const expected = [error.params.type].flat().map(String);
  const place = document.place(path);
  const written = document.written(path);
  // A file that holds nothing has no key to blame.
  if (error.data === null && path.length > 0) {
    const around = error.instancePath.slice(0, error.instancePath.lastIndexOf("/"));
    const below = (together.unknown.get(around) ?? []).filter((other) => emptySectionOf(other, together) === error);
    return nothingThere(
      path,
      below.map(({ params }) => String(params.additionalProperty)),
      document,
    );
  }
  if (expected.includes("string") && written !== undefined) {
    const { pattern } = error.parentSchema;
    if (typeof pattern === "string" && !new RegExp(pattern).test(written))
      return malformed(error, written, path, document);
    const loses = typeof error.data === "number" && String(error.data) !== written;
    return diagnostic(
      loses ? "validate/digits-not-text" : "validate/text-not-quoted",
      { digits: written, source: written },
      place,
    );
  }
  if (expected.includes("integer") && typeof error.data === "string" && /^[0-9]+$/.test(error.data)) {
    return numberInQuotes(error, path, document);
  }
  const [wanted = ""] = expected;
  const instead = insteadOf(wanted, written, path);
  const details = { expected: KINDS[wanted] ?? wanted, found: found(error.data, path, document) };
  return diagnostic("validate/wrong-type", { ...details, ...(instead === undefined ? {} : { instead }) }, place);
}

/** What to write in place of a value of the wrong kind, where that is clear. */
function insteadOf(wanted: string, written: string | undefined, path: Path): string | undefined {
  if (path.join() === "connectors") return "each connector as a key, such as `outlook-cal: {}`";
  if (wanted === "array" && written !== undefined) return `[${written}]`;
  if (wanted === "boolean" && /^(yes|on|y|true)$/i.test(written ?? "")) return "true";
  if (wanted === "boolean" && /^(no|off|n|false)$/i.test(written ?? "")) return "false";
  if (path.at(-2) === "permissions") return "{ name: …, reason: … }";
  return undefined;
}

/** A key with nothing behind it; `below` are keys that were meant to stand there. */
const nothingThere = (path: Path, below: readonly string[], document: ManifestDocument): Diagnostic =>
  diagnostic("validate/nothing-there", { key: String(path.at(-1)), below }, document.keyPlace(path));

const numberInQuotes = (error: Failure, path: Path, document: ManifestDocument): Diagnostic =>
  diagnostic("validate/number-in-quotes", { digits: String(error.data) }, document.place(path));

function notOneOf(error: Failure, document: ManifestDocument, path: Path): Diagnostic {
  if (error.data === null) return nothingThere(path, [], document);
  const place = document.place(path);
  if (path.at(-1) === "authentication" && error.data === "certificate") {
    return diagnostic("validate/certificate-authentication", {}, place);
  }
  // The value is a secret in all likelihood: it is not repeated, nor the line that it stands in.
  if (path.at(-2) === "secrets" && path.at(-1) === "salt") {
    return diagnostic("validate/secret-in-manifest", {}, { source: document.source });
  }
  const allowed = error.schema as readonly (string | number)[];
  const value = quote(error.data);
  if (error.parentSchema.otherBranches?.includes("array")) {
    const instead = String(error.data).toLowerCase() === allowed[0] ? String(allowed[0]) : `[${error.data}]`;
    return diagnostic(
      "validate/wrong-type",
      { expected: `${JSON.stringify(allowed[0])} or a list`, found: value, instead },
      place,
    );
  }
  if (allowed.some((choice) => typeof choice === "number" && String(choice) === error.data)) {
    return numberInQuotes(error, path, document);
  }
  const near =
    typeof error.data === "string"
      ? nearest(
          error.data,
          allowed.filter((choice) => typeof choice === "string"),
        )
      : undefined;
  return diagnostic("validate/not-one-of", { value, allowed, nearest: near }, place);
}

function malformed(error: Failure, text: string, path: Path, document: ManifestDocument): Diagnostic {
  const { patternErrorMessage } = error.parentSchema;
  if (patternErrorMessage === undefined)
    throw new Error(`a pattern has no words: ${String(error.parentSchema.pattern)}`);
  const rule = patternErrorMessage.replace("Expected ", "");
  const place = keyOrValue(error, path, document);
  if (rule.startsWith("a GUID")) {
    const [, ...groups] =
      /([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})/i.exec(text) ?? [];
    const repaired = groups.length === 0 ? undefined : groups.join("-").toLowerCase();
    return diagnostic("validate/malformed-guid", { value: shortened(quote(text)), repaired }, place);
  }
  const { propertyName } = error;
  if (path.join() === "connectors" && propertyName !== undefined) {
    const known = catalogue.map(({ id }) => id);
    if (/^[a-z]+[A-Z]/.test(propertyName))
      return diagnostic("validate/setting-not-indented", { key: propertyName }, place);
    const near = nearest(propertyName.toLowerCase().replaceAll("_", "-"), known);
    return diagnostic("validate/malformed", { value: shortened(quote(text)), rule, instead: near }, place);
  }
  const plain = text.replace(/[\u201C\u201D\u2018\u2019]/g, "").trim();
  const instead = plain !== text && new RegExp(String(error.schema)).test(plain) ? plain : undefined;
  return diagnostic("validate/malformed", { value: shortened(quote(text)), rule, instead }, place);
}

/** A complaint about a key belongs to the key; ajv names it beside the path of the mapping. */
function keyOrValue(error: Failure, path: Path, document: ManifestDocument) {
  const { propertyName } = error;
  return propertyName === undefined ? document.place(path) : document.keyPlace([...path, propertyName]);
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "keys and values",
  array: "a list",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

/** What stands there instead: as it was written where it is one value. */
function found(value: unknown, path: Path, document: ManifestDocument): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys and values";
  return shortened(typeof value === "string" ? quote(value) : (document.written(path) ?? String(value)));
}

/** The beginning of a text that is too long to be repeated. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 60)}…` : text);

const quote = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const count = (limit: unknown, noun: string): string => `${String(limit)} ${noun}${limit === 1 ? "" : "s"}`;

/** What a key means, to go on with in the middle of a sentence. */
const firstSentence = (text: string): string =>
  (/^[^.;(]*/.exec(text)?.[0] ?? "").trim().replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

/** Steps of a JSON pointer. List indexes stay strings; whoever follows the path takes them as they come. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));

/** Keeps the most telling complaint where ajv has several about one value, in the order they stand in the file. */
function onePerPlace(mistakes: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const found of mistakes) {
    const key = `${found.place.range?.join()} ${isMissing(found.code) ? found.message : ""}`;
    if (!kept.has(key)) kept.set(key, found);
  }
  return [...kept.values()].sort((left, right) => (left.place.range?.[0] ?? 0) - (right.place.range?.[0] ?? 0));
}

const isMissing = (code: Code): boolean => code === "validate/missing-key";
