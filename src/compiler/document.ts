import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Place, Source } from "../diagnostics/index.js";
import type { Origin, Path } from "./origin.js";
import { parseYaml, type Tags } from "./yaml.js";

/** So many keys are looked through faster than they are listed. */
const FEW = 30;

const nameOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

/** A manifest as a plain value that still knows where each part of it was written. */
export class ManifestDocument {
  readonly source: Source;
  readonly value: unknown;
  readonly #tags: Tags;
  #parsed: Document.Parsed | undefined;
  /** Of large mappings and lists what is looked for in them, so that a mistake in each line is found in one walk. */
  readonly #pairs = new WeakMap<readonly unknown[], ReadonlyMap<string | undefined, Pair>>();
  readonly #scalars = new WeakMap<readonly unknown[], ReadonlyMap<unknown, unknown>>();

  constructor(source: Source, document: Document.Parsed, value: unknown, tags: Tags = "no tags") {
    this.source = source;
    this.value = value;
    this.#parsed = document;
    this.#tags = tags;
  }

  /** Lets go of the nodes, which take most of a manifest's memory. Whoever asks for a place later has it parsed anew. */
  letGo(): void {
    this.#parsed = undefined;
  }

  get #document(): Document.Parsed {
    this.#parsed ??= parseYaml(this.source, this.#tags).value?.document;
    if (this.#parsed === undefined) throw new Error("what was parsed once cannot be parsed again");
    return this.#parsed;
  }

  /** Where a value stands; the nearest thing around it when it is not written (a default, a missing key). */
  place(path: Path): Place {
    return this.#placeOf(this.#find(path)?.value ?? undefined) ?? this.#around(path);
  }

  /** Where the key of a value stands; an item of a list has none, so it is the item itself. */
  keyPlace(path: Path): Place {
    const key = this.#find(path)?.key;
    return this.#placeOf(key) ?? this.place(path);
  }

  /** A value as its author wrote it, before YAML made a number or a boolean of it. */
  written(path: Path): string | undefined {
    const node = this.#find(path)?.value;
    return isScalar(node) ? node.source : undefined;
  }

  /** The place of a part, to be carried along with what is made of it: the first of the given parts that was written. */
  origin(...parts: readonly Path[]): Origin {
    const within = (inside: Path): Path => {
      const base = parts.find((part) => this.#find([...part, ...inside]) !== undefined) ?? parts[0] ?? [];
      return [...base, ...inside];
    };
    return {
      has: (...inside) => parts.some((part) => this.#find([...part, ...inside]) !== undefined),
      place: (...inside) => this.place(within(inside)),
      keyPlace: (...inside) => this.keyPlace(within(inside)),
      itemPlace: (item, ...inside) => this.#itemPlace(within(inside), item),
    };
  }

  #itemPlace(path: Path, item: string): Place {
    const list = this.#resolve(this.#find(path)?.value);
    return (isSeq(list) ? this.#placeOf(this.#scalar(list, item)) : undefined) ?? this.place(path);
  }

  #scalar({ items }: YAMLSeq, value: string): unknown {
    const known =
      this.#scalars.get(items) ??
      new Map(
        items
          .filter(isScalar)
          .reverse()
          .map((item) => [item.value, item]),
      );
    this.#scalars.set(items, known);
    return known.get(value);
  }

  #around(path: Path): Place {
    if (path.length === 0) return { source: this.source, range: [0, 0] };
    return this.keyPlace(path.slice(0, -1));
  }

  #placeOf(node: unknown): Place | undefined {
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    if (!node.range) return undefined;
    const [start, end] = node.range;
    // Of a mapping or list in block style the first line is enough to underline.
    const lineEnd = (this.source.text ?? "").indexOf("\n", start);
    const shown = isScalar(node) || lineEnd === -1 ? end : Math.min(end, lineEnd);
    return { source: this.source, range: [start, Math.max(start, shown)] };
  }

  #find(path: Path): { readonly key?: unknown; readonly value: unknown } | undefined {
    let found: { readonly key?: unknown; readonly value: unknown } = { value: this.#document.contents };
    for (const step of path) {
      const next = this.#child(this.#resolve(found.value), step);
      if (next === undefined) return undefined;
      found = next;
    }
    return found;
  }

  #child(node: unknown, step: string | number): { readonly key?: unknown; readonly value: unknown } | undefined {
    if (isSeq(node)) return { value: node.items[Number(step)] };
    if (!isMap(node)) return undefined;
    return this.#ownPair(node, String(step)) ?? this.#merged(node.items, step);
  }

  #ownPair({ items }: YAMLMap, key: string): Pair | undefined {
    if (items.length <= FEW) return items.find((pair) => nameOf(pair) === key);
    const known = this.#pairs.get(items) ?? new Map([...items].reverse().map((pair) => [nameOf(pair), pair]));
    this.#pairs.set(items, known);
    return known.get(key);
  }

  /** A key that came in through `<<`. */
  #merged(
    pairs: readonly Pair[],
    step: string | number,
  ): { readonly key?: unknown; readonly value: unknown } | undefined {
    for (const pair of pairs) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.source !== "<<") continue;
      const target = this.#resolve(pair.value);
      for (const map of isSeq(target) ? target.items : [target]) {
        const found = this.#child(this.#resolve(map), step);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? (node.resolve(this.#document) as Node | undefined) : node;
  }
}
