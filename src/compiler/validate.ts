import type { ErrorObject } from "ajv";
import { type Code, type Diagnostic, diagnostic, nearest, type Result } from "../diagnostics/index.js";
import { catalogue } from "./catalogue.generated.js";
import type { ConnectorFile } from "./connector.generated.js";
import type { ManifestDocument, Path } from "./document.js";
import type { Manifest } from "./manifest.generated.js";
import validators, { type Validator } from "./validators.generated.js";

/**
 * Judges the shape of a manifest. Instances and applications with mistakes drop out, so that the rest can be judged
 * further; there is no value when the mistakes are elsewhere.
 */
export function validate(document: ManifestDocument): Result<Manifest | undefined> {
  const diagnostics = mistakes(validators.validateManifest, document);
  if (diagnostics.length === 0) return { value: document.value as Manifest, diagnostics };
  const rest = withoutFaulty(document.value as Manifest, validators.validateManifest.errors ?? []);
  return { value: rest !== undefined && validators.validateManifest(rest) ? rest : undefined, diagnostics };
}

/** Judges the shape of a connector's file. There is no value when anything is wrong with it. */
export function validateConnector(document: ManifestDocument): Result<ConnectorFile | undefined> {
  const diagnostics = mistakes(validators.validateConnector, document);
  return { value: diagnostics.length === 0 ? (document.value as ConnectorFile) : undefined, diagnostics };
}

function mistakes(validator: Validator, document: ManifestDocument): readonly Diagnostic[] {
  if (validator(document.value)) return [];
  const failures = (validator.errors ?? []) as Failure[];
  const found = withoutMisspelt(failures).map((failure) => mistake(failure, document));
  return onePerPlace(found.filter((diagnostic) => diagnostic !== undefined));
}

/** A copy without the instances and applications that errors are about; undefined when an error is about anything else. */
function withoutFaulty(manifest: Manifest, errors: readonly ErrorObject[]): Manifest | undefined {
  const faulty = errors.map(({ instancePath, params, propertyName }) => {
    const [section, key = params.additionalProperty ?? propertyName] = pathOf(instancePath);
    return { section, key: String(key) };
  });
  if (!faulty.every(({ section }) => section === "connectors" || section === "applications")) return undefined;
  const without = <T>(section: string, entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(entries).filter(([key]) => !faulty.some((part) => part.section === section && part.key === key)),
    );
  if (typeof manifest.connectors !== "object" || typeof (manifest.applications ?? {}) !== "object") return undefined;
  const connectors = without("connectors", manifest.connectors);
  const { applications } = manifest;
  return { ...manifest, connectors, ...(applications && { applications: without("applications", applications) }) };
}

/** An error of ajv with what `verbose` adds: the schema that was not met, and the value that did not meet it. */
type Failure = ErrorObject & { readonly parentSchema: SchemaNode; readonly data: unknown };

interface SchemaNode {
  readonly description?: string;
  readonly patternErrorMessage?: string;
  /** Of a branch: the keys that choose its siblings. */
  readonly otherBranches?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly [key: string]: unknown;
}

/** A misspelt key is one mistake, though its right name is missing, too. */
function withoutMisspelt(failures: readonly Failure[]): readonly Failure[] {
  const unknown = failures.filter(({ keyword }) => keyword === "additionalProperties");
  return failures.filter(({ keyword, instancePath, params }) => {
    if (keyword !== "required") return true;
    const missing = String(params.missingProperty);
    return !unknown.some((failure) => {
      const allowed = Object.keys(failure.parentSchema.properties ?? {});
      const meant =
        nearest(String(failure.params.additionalProperty), allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
      return failure.instancePath === instancePath && meant === missing;
    });
  });
}

function mistake(error: Failure, document: ManifestDocument): Diagnostic | undefined {
  const path = pathOf(error.instancePath);
  const written = document.written(path) ?? quote(error.data);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, path, document);
    case "required": {
      const key = String(error.params.missingProperty);
      const description = firstSentence(error.parentSchema.properties?.[key]?.description ?? "");
      return diagnostic("validate/missing-key", { key, description }, document.keyPlace(path));
    }
    case "type":
      return wrongType(error, path, document);
    case "const":
      return diagnostic("validate/unknown-version", { value: written }, document.place(path));
    case "enum":
      return notOneOf(error, written, document, path);
    case "pattern":
      return malformed(error, path, document);
    case "noBranch":
      return noBranch(error, path, document);
    case "minimum":
    case "maximum":
      return outOfRange(`from ${error.parentSchema.minimum} to ${error.parentSchema.maximum}`);
    case "minLength":
      return outOfRange(`at least ${count(error.params.limit, "character")} long`);
    case "maxLength":
      return outOfRange(`at most ${count(error.params.limit, "character")} long`);
    case "minItems":
      return outOfRange(`a list of at least ${count(error.params.limit, "item")}`);
    case "maxItems":
      return outOfRange(`a list of at most ${count(error.params.limit, "item")}`);
    case "minProperties":
      if (path.join() === "connectors") return diagnostic("validate/no-connectors", {}, document.keyPlace(path));
      return outOfRange(`a mapping of at least ${count(error.params.limit, "key")}`);
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
    const value = typeof error.data === "object" ? "this" : written;
    return diagnostic("validate/out-of-range", { value, rule }, keyOrValue(error, path, document));
  }
}

function unknownKey(error: Failure, path: Path, document: ManifestDocument): Diagnostic {
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(error.parentSchema.properties ?? {});
  const place = document.keyPlace([...path, key]);
  if (error.parentSchema.otherBranches?.includes(key)) {
    const [chosen = ""] = error.parentSchema.required as readonly string[];
    return diagnostic("validate/two-choices", { chosen, other: key }, place);
  }
  return diagnostic("validate/unknown-key", { key, nearest: nearest(key, allowed), allowed }, place);
}

/** None of several forms was recognised. */
function noBranch(error: Failure, path: Path, document: ManifestDocument): Diagnostic {
  const {
    by,
    key = "",
    choices,
  } = error.schema as { by: "kind" | "constant" | "key"; key?: string; choices: readonly string[] };
  if (by === "kind") {
    const expected = choices.map((kind) => KINDS[kind] ?? kind).join(" or ");
    return diagnostic("validate/wrong-type", { expected, found: kindOf(error.data) }, document.place(path));
  }
  const tag = by === "constant" ? (error.data as Readonly<Record<string, unknown>> | null)?.[key] : undefined;
  if (tag !== undefined) {
    const near = typeof tag === "string" ? nearest(tag, choices) : undefined;
    const place = document.place([...path, key]);
    return diagnostic("validate/not-one-of", { value: quote(tag), allowed: choices, nearest: near }, place);
  }
  if (path.length === 2 && path[0] === "connectors") return unknownConnector(String(path[1]), path, document);
  return diagnostic("validate/choose-one", { choices }, document.keyPlace(path));
}

function unknownConnector(key: string, path: Path, document: ManifestDocument): Diagnostic {
  const known = catalogue.map(({ id }) => id);
  return diagnostic(
    "validate/unknown-connector",
    { key, nearest: nearest(key, known), known },
    document.keyPlace(path),
  );
}

function wrongType(error: Failure, path: Path, document: ManifestDocument): Diagnostic {
  const expected = [error.params.type].flat().map(String);
  const place = document.place(path);
  const written = document.written(path);
  if (expected.includes("string") && typeof error.data === "number" && written !== undefined) {
    if (/^[0-9_]+$/.test(written)) return diagnostic("validate/digits-not-text", { digits: written }, place);
    return diagnostic("validate/text-not-quoted", { source: written }, place);
  }
  if (expected.includes("string") && typeof error.data === "boolean" && written !== undefined) {
    return diagnostic("validate/text-not-quoted", { source: written }, place);
  }
  const [wanted = ""] = expected;
  return diagnostic("validate/wrong-type", { expected: KINDS[wanted] ?? wanted, found: kindOf(error.data) }, place);
}

function notOneOf(error: Failure, written: string, document: ManifestDocument, path: Path): Diagnostic {
  const place = document.place(path);
  if (path.at(-1) === "authentication" && error.data === "certificate") {
    return diagnostic("validate/certificate-authentication", {}, place);
  }
  const allowed = error.schema as readonly (string | number)[];
  if (error.parentSchema.otherBranches?.includes("array")) {
    const expected = `${JSON.stringify(allowed[0])} or a list`;
    return diagnostic("validate/wrong-type", { expected, found: written, instead: `[${written}]` }, place);
  }
  const near = typeof error.data === "string" ? nearest(error.data, allowed.map(String)) : undefined;
  return diagnostic("validate/not-one-of", { value: written, allowed, nearest: near }, place);
}

function malformed(error: Failure, path: Path, document: ManifestDocument): Diagnostic {
  const text = String(error.data);
  const rule = error.parentSchema.patternErrorMessage ?? `it must match ${String(error.schema)}`;
  const place = keyOrValue(error, path, document);
  if (rule.startsWith("a GUID")) {
    const repaired = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase();
    return diagnostic("validate/malformed-guid", { value: quote(text), repaired }, place);
  }
  return diagnostic("validate/malformed", { value: quote(text), rule }, place);
}

/** A complaint about a key belongs to the key; ajv names it beside the path of the mapping. */
function keyOrValue(error: Failure, path: Path, document: ManifestDocument) {
  const { propertyName } = error;
  return propertyName === undefined ? document.place(path) : document.keyPlace([...path, propertyName]);
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "a mapping",
  array: "a list",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "boolean") return `the word ${value}`;
  return typeof value === "number" ? `the number ${value}` : "text";
}

const quote = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const count = (limit: unknown, noun: string): string => `${String(limit)} ${noun}${limit === 1 ? "" : "s"}`;

/** What a key means, to go on with in the middle of a sentence. */
const firstSentence = (text: string): string =>
  (/^[^.;(]*/.exec(text)?.[0] ?? "").trim().replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

/** Steps of a JSON pointer. List indexes stay strings; whoever follows the path takes them as they come. */
const pathOf = (pointer: string): Path =>
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
