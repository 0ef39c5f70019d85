/** Text in, value and nodes with their positions out; document.ts finds places in the nodes. */
import {
  Alias,
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  type Range,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { type Diagnostic, diagnostic, type Place, type Result, type Source } from "../diagnostics/index.js";
import { nodesOf } from "./syntax.js";

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** How many values the aliases of a file may stand for, all in all: a thousand connectors that share twenty settings. */
const ALIAS_LIMIT = 50_000;

/** Whether a file may hold tags such as `!<redact>`; rules do, nothing else has a use for them. */
export type Tags = "tags" | "no tags";

/** Parses one YAML 1.2 document. There is no value when anything is wrong with it. */
export function parseYaml(source: Source, tags: Tags): Result<ParsedYaml | undefined> {
  const nodes = nodesOf(source.text ?? "");
  if ("tooDeepAt" in nodes) {
    const range = [nodes.tooDeepAt, nodes.tooDeepAt + 1] as const;
    return failure([diagnostic("load/too-deep", {}, { source, range })]);
  }
  const { document, second } = nodes;
  if (document === undefined) return failure([diagnostic("load/empty", {}, { source })]);
  // Of errors in the syntax the first alone: the others mostly follow from it.
  const problems = document.errors.slice(0, 1).map((error) => explain(error, source));
  if (second !== undefined) {
    const start = second.range[0];
    problems.push(diagnostic("load/second-document", {}, { source, range: [start, start + 3] }));
  }
  const strange = tags === "no tags" ? tagsIn(document, source) : [];
  const all = [...problems, ...strange, ...normalise(document, source)];
  if (all.length > 0) return failure(all);
  const bomb = excessiveAlias(document, source);
  if (bomb !== undefined) return failure([diagnostic("load/alias-bomb", {}, placeOf(bomb, source))]);
  try {
    // Its own count looks through the whole document for each alias.
    return { value: { document, value: document.toJS({ maxAliasCount: -1 }) as unknown }, diagnostics: [] };
  } catch (error) {
    // What `<<` names was not looked at before: it may be an alias.
    if (error instanceof Error && error.message.startsWith("Merge sources")) {
      return failure([diagnostic("load/merge-of-no-mapping", {}, mergeIn(document, source))]);
    }
    throw error;
  }
}

const failure = (diagnostics: readonly Diagnostic[]): Result<undefined> => ({ value: undefined, diagnostics });

function explain(error: YAMLError, source: Source): Diagnostic {
  const place: Place = { source, range: error.pos };
  if (error.code === "MULTIPLE_DOCS") return diagnostic("load/second-document", {}, place);
  const line = lineAt(source.text ?? "", error.pos[0]);
  if (/^(<{7}|={7}|>{7})/.test(line)) {
    return diagnostic("load/yaml-syntax", { problem: "a conflict of git stands here", help: "resolve it" }, place);
  }
  const known = WORDS[error.code];
  const [theirs = ""] = error.message.split("\n");
  return diagnostic("load/yaml-syntax", known ?? { problem: theirs.replace(/[.:]?$/, "") }, place);
}

/** What the commonest errors of the parser mean to somebody who writes a manifest. */
const WORDS: Partial<Record<YAMLError["code"], { readonly problem: string; readonly help: string }>> = {
  TAB_AS_INDENT: { problem: "a tab stands where the line is indented", help: "indent with blanks" },
  BAD_INDENT: {
    problem: "the line is not indented like the ones around it, or a bracket above it is never closed",
    help: "start it in the same column as the keys beside it, and close every [ and {",
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: "a line has no colon with a blank behind it",
    help: "write `key: value`, with a blank after the colon",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: "a second value begins in the same line, or the line is indented too far",
    help: 'put text that holds ": " in quotes, and start the line in the same column as the keys beside it',
  },
  BLOCK_IN_FLOW: {
    problem: "a comma or a closing bracket is missing before this",
    help: "separate what stands in [ ] and { } by commas, and close the bracket",
  },
  UNEXPECTED_TOKEN: { problem: "this closes or separates nothing", help: "remove it, or add what it should close" },
};

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** A tag asks for a type of value; ignoring `!Ref prod` would deploy something called prod. */
const tagsIn = (document: Document.Parsed, source: Source): readonly Diagnostic[] =>
  document.warnings
    .filter(({ code }) => code === "TAG_RESOLVE_FAILED")
    .map(({ pos }) => diagnostic("load/tag", { tag: (source.text ?? "").slice(...pos) }, { source, range: pos }));

/** The first `<<`, to have something to point at. */
function mergeIn(document: Document.Parsed, source: Source): Place {
  let place: Place = { source };
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.source !== "<<") return;
      place = placeOf(key, source);
      return visit.BREAK;
    },
  });
  return place;
}

/**
 * Makes NFC of all text, keys too, as Terraform would; escapes can write what the file itself does not hold. Finds what
 * parses, and yet must not go on: aliases to nothing, keys that are no text or stand twice, halves of characters. On the
 * way aliases learn what they stand for.
 */
function normalise(document: Document.Parsed, source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Map<string, Anchored>();
  const keepAnchor = (node: Anchored) => void (node.anchor !== undefined && anchors.set(node.anchor, node));
  visit(document, {
    Alias(_, alias, path) {
      const inItself = path.some((node) => isNode(node) && !isAlias(node) && node.anchor === alias.source);
      const target = anchors.get(alias.source);
      if (target !== undefined && !inItself) pointTo(alias, target);
      else found.push(diagnostic("load/unresolved-alias", { alias: alias.source, inItself }, placeOf(alias, source)));
    },
    Scalar(_, scalar) {
      keepAnchor(scalar);
      if (typeof scalar.value !== "string") return;
      const text = scalar.value.normalize("NFC");
      scalar.value = text;
      if (/\p{Surrogate}/u.test(text)) found.push(loneSurrogate(placeOf(scalar, source)));
    },
    Seq: (_, list) => keepAnchor(list),
    Map(_, map) {
      keepAnchor(map);
      for (const repeated of repeatedKeys(map, source)) found.push(repeated);
    },
    Pair(_, pair) {
      if (isCollection(pair.key)) found.push(diagnostic("load/key-not-text", {}, placeOf(pair.key, source)));
    },
  });
  return found;
}

/** What an alias can stand for. */
type Anchored = Scalar | YAMLMap | YAMLSeq;

/** Spares the library looking through the whole document, which it does for each alias and each time anew. */
function pointTo(alias: Alias, target: Anchored): void {
  alias.resolve = (document, context) =>
    context === undefined || context.anchors.has(target)
      ? target
      : Alias.prototype.resolve.call(alias, document, context);
}

/** The alias with which those of a document stand for more values than they may; each counts with all that is in it. */
function excessiveAlias(document: Document.Parsed, source: Source): Alias | undefined {
  // Nearly always there is none, and a walk for nothing.
  if (source.text?.includes("*") !== true) return undefined;
  const sizes = new Map<string, number>();
  let aliased = 0;
  let excessive: Alias | undefined;
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      const size = sizes.get(node.source) ?? 0;
      aliased += size;
      if (aliased > ALIAS_LIMIT) excessive ??= node;
      return size;
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const size = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1) : 1;
    if (isNode(node) && node.anchor !== undefined) sizes.set(node.anchor, size);
    return size;
  };
  sizeOf(document.contents);
  return excessive;
}

/** Keys are compared in NFC: two spellings of one key would be one key to Terraform. */
function repeatedKeys(map: YAMLMap, source: Source): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const place = placeOf(key, source);
    // As text: the keys 2024 and "2024" are one.
    const name = String(key.source === "<<" ? key.source : key.value).normalize("NFC");
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, place);
      return [];
    }
    const related = { message: "it stands here first", place: before };
    return [diagnostic("load/duplicate-key", { key: name }, place, related)];
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
