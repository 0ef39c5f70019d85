/** The one door to the `yaml` package: text in, value and source positions out. */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  parseAllDocuments,
  type Range,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { type Diagnostic, diagnostic, type Place, type Result, type Source } from "../diagnostics/index.js";

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** How many values the aliases of a file may stand for, all in all. */
const ALIAS_LIMIT = 1_000;

/** Parses one YAML 1.2 document. There is no value when anything is wrong with it. */
export function parseYaml(source: Source): Result<ParsedYaml | undefined> {
  const text = source.text ?? "";
  try {
    return parse(text, source);
  } catch (error) {
    // The parser is recursive: this is the stack's end, and the only way to see it coming is to parse.
    if (error instanceof RangeError) return failure([diagnostic("load/too-deep", {}, { source, ...deepest(text) })]);
    throw error;
  }
}

function parse(text: string, source: Source): Result<ParsedYaml | undefined> {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document, second] = documents as readonly Document.Parsed[];
  if (document === undefined) return failure([diagnostic("load/empty", {}, { source })]);
  const problems = tellingErrors(document.errors).map((error) => explain(error, source));
  if (second !== undefined) {
    const start = second.range[0];
    problems.push(diagnostic("load/second-document", {}, { source, range: [start, start + 3] }));
  }
  normalise(document);
  problems.push(...unusable(document, source));
  if (problems.length > 0) return failure(problems);
  try {
    return { value: { document, value: document.toJS({ maxAliasCount: ALIAS_LIMIT }) as unknown }, diagnostics: [] };
  } catch (error) {
    if (error instanceof ReferenceError) return failure([diagnostic("load/alias-bomb", {}, { source })]);
    throw error;
  }
}

/**
 * Of errors in the syntax the first alone: the others mostly follow from it. The parser catches the end of its own stack
 * and reports it like a mistake of syntax.
 */
function tellingErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const overflow = errors.find(({ message }) => message.includes("call stack"));
  if (overflow !== undefined) throw new RangeError(overflow.message);
  return errors.slice(0, 1);
}

const failure = (diagnostics: readonly Diagnostic[]): Result<undefined> => ({ value: undefined, diagnostics });

function explain(error: YAMLError, source: Source): Diagnostic {
  const place: Place = { source, range: error.pos };
  if (error.code === "MULTIPLE_DOCS") return diagnostic("load/second-document", {}, place);
  const [problem = ""] = error.message.split("\n");
  return diagnostic("load/yaml-syntax", { problem: problem.replace(/[.:]?$/, "") }, place);
}

/** Makes NFC of all text, keys too, as Terraform would; escapes can write what the file itself does not hold. */
function normalise(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string") scalar.value = scalar.value.normalize("NFC");
    },
  });
}

/** What parses, and yet must not go on: aliases to nothing, keys that are no text or stand twice, halves of characters. */
function unusable(document: Document.Parsed, source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Set<string>();
  const keepAnchor = ({ anchor }: { readonly anchor?: string }) => void (anchor !== undefined && anchors.add(anchor));
  visit(document, {
    Alias(_, alias, path) {
      const inItself = path.some((node) => isNode(node) && !isAlias(node) && node.anchor === alias.source);
      if (anchors.has(alias.source) && !inItself) return;
      found.push(diagnostic("load/unresolved-alias", { alias: alias.source }, placeOf(alias, source)));
    },
    Scalar(_, scalar) {
      keepAnchor(scalar);
      if (typeof scalar.value !== "string" || !/\p{Surrogate}/u.test(scalar.value)) return;
      found.push(loneSurrogate(placeOf(scalar, source)));
    },
    Seq: (_, list) => keepAnchor(list),
    Map(_, map) {
      keepAnchor(map);
      found.push(...repeatedKeys(map, source));
    },
    Pair(_, pair) {
      if (isCollection(pair.key)) found.push(diagnostic("load/key-not-text", {}, placeOf(pair.key, source)));
    },
  });
  return found;
}

/** Keys are compared in NFC: two spellings of one key would be one key to Terraform. */
function repeatedKeys(map: YAMLMap, source: Source): readonly Diagnostic[] {
  const first = new Map<unknown, Place>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || key.source === "<<") return [];
    const place = placeOf(key, source);
    const before = first.get(key.value);
    if (before === undefined) {
      first.set(key.value, place);
      return [];
    }
    const related = { message: "it stands here first", place: before };
    return [diagnostic("load/duplicate-key", { key: String(key.value) }, place, related)];
  });
}

function placeOf({ range }: { readonly range?: Range | null | undefined }, source: Source): Place {
  return range ? { source, range: [range[0], range[1]] } : { source };
}

/** Points at the escape that names half of a character; only an escape can. */
function loneSurrogate({ source, range = [0, 0] }: Place): Diagnostic {
  const escaped = /\\u[dD][89a-fA-F][0-9a-fA-F]{2}/.exec((source.text ?? "").slice(...range));
  const start = range[0] + (escaped?.index ?? 0);
  const written = escaped?.[0] ?? "an escape";
  return diagnostic("load/lone-surrogate", { written }, { source, range: [start, start + written.length] });
}

/** Where the brackets first stand absurdly deep, to have something to point at. */
function deepest(text: string): Pick<Place, "range"> {
  let open = 0;
  for (const match of text.matchAll(/[[{\]}]/g)) {
    open += match[0] === "[" || match[0] === "{" ? 1 : -1;
    if (open > 100) return { range: [match.index, match.index + 1] };
  }
  return {};
}
