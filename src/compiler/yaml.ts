/** The one door to the `yaml` package: text in, value and source positions out. */
import { type Document, isAlias, isCollection, isScalar, parseAllDocuments, visit, type YAMLError } from "yaml";
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
  const documents = parseAllDocuments(text, { prettyErrors: false, merge: true, logLevel: "silent" });
  const [document, second] = documents as readonly Document.Parsed[];
  if (document === undefined) return failure([diagnostic("load/empty", {}, { source })]);
  const problems = tellingErrors(document.errors).map((error) => explain(error, source, document));
  if (second !== undefined) {
    const start = second.range[0];
    problems.push(diagnostic("load/second-document", {}, { source, range: [start, start + 3] }));
  }
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
  const [first] = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  return [...errors.filter(({ code }) => code === "DUPLICATE_KEY"), ...(first === undefined ? [] : [first])];
}

const failure = (diagnostics: readonly Diagnostic[]): Result<undefined> => ({ value: undefined, diagnostics });

function explain(error: YAMLError, source: Source, document: Document.Parsed): Diagnostic {
  const place: Place = { source, range: error.pos };
  if (error.code === "DUPLICATE_KEY") return duplicateKey(place, document);
  if (error.code === "MULTIPLE_DOCS") return diagnostic("load/second-document", {}, place);
  const [problem = ""] = error.message.split("\n");
  return diagnostic("load/yaml-syntax", { problem: problem.replace(/[.:]?$/, "") }, place);
}

/** Points at the second key, and at the first one as the place it disagrees with. */
function duplicateKey(place: Place, document: Document.Parsed): Diagnostic {
  const at = place.range?.[0];
  let key = "";
  let first: Place | undefined;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map((item) => item.key).filter((item) => isScalar(item));
      const again = keys.find((item) => item.range?.[0] === at);
      if (again === undefined) return;
      key = String(again.value);
      const range = keys.find((item) => item.value === again.value)?.range;
      if (range) first = { source: place.source, range: [range[0], range[1]] };
      return visit.BREAK;
    },
  });
  return diagnostic("load/duplicate-key", { key }, place, first && { message: "it stands here first", place: first });
}

/** What parses, and yet must not go on: aliases to nothing, keys that are no text, halves of characters. */
function unusable(document: Document.Parsed, source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Set<string>();
  const placeOf = (node: { range?: readonly number[] | null }): Place =>
    node.range ? { source, range: [node.range[0] ?? 0, node.range[1] ?? 0] } : { source };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (!anchors.has(node.source))
          found.push(diagnostic("load/unresolved-alias", { alias: node.source }, placeOf(node)));
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isScalar(node) && typeof node.value === "string" && /\p{Surrogate}/u.test(node.value)) {
        found.push(loneSurrogate(placeOf(node)));
      }
    },
    Pair(_, pair) {
      if (isCollection(pair.key)) found.push(diagnostic("load/key-not-text", {}, placeOf(pair.key)));
    },
  });
  return found;
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
