import { statSync } from "node:fs";
import { resolve } from "node:path";
import { isSystemError } from "../../output/system-error.js";

/** What a file is known by without being read: with another stamp it is, or may be, another. */
type Stamp = string;

const NOTHING: Stamp = "nothing";

/** A link has the stamp of what it leads to. */
function stampOf(path: string): Stamp {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return NOTHING;
    const { dev, ino, size, mtimeNs, mode } = stats;
    return [dev, ino, size, mtimeNs, mode].join(" ");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code ?? error.message;
  }
}

/** What happened to a file that a round had read, or to one that it did not know. */
export interface Change {
  readonly path: string;
  readonly kind: "changed" | "appeared" | "gone";
  /** What the file is known by now. */
  readonly stamp: Stamp;
}

/** The files that a round read or looked for, as they were just before. */
export class Reads {
  /** By path as the manifests name it. */
  readonly #stamps = new Map<string, Stamp>();
  readonly #byManifest = new Map<string, Set<string>>();

  note(manifest: string, file: string): void {
    // Of a file that several manifests name the first reading counts: what happened since then has not been seen by all.
    if (!this.#stamps.has(file)) this.#stamps.set(file, stampOf(file));
    const files = this.#byManifest.get(manifest) ?? new Set();
    this.#byManifest.set(manifest, files.add(file));
  }

  get manifests(): readonly string[] {
    return [...this.#byManifest.keys()];
  }

  get files(): readonly string[] {
    return [...this.#stamps.keys()];
  }

  filesOf(manifest: string): ReadonlySet<string> {
    return this.#byManifest.get(manifest) ?? new Set();
  }

  /** What happened since, given the manifests that there are now. Nothing means that another round would do the same. */
  changes(manifests: readonly string[]): readonly Change[] {
    const known = new Set(this.manifests.map((path) => resolve(path)));
    const standing = new Set(manifests.map((path) => resolve(path)));
    const fresh = manifests.filter((path) => !known.has(resolve(path)));
    const dropped = new Set([...known].filter((path) => !standing.has(path)));
    return [
      ...[...this.#stamps].flatMap(([path, before]): readonly Change[] => {
        const stamp = stampOf(path);
        if (dropped.has(resolve(path))) return [{ path, kind: "gone", stamp }];
        if (stamp === before) return [];
        return [{ path, kind: stamp === NOTHING ? "gone" : before === NOTHING ? "appeared" : "changed", stamp }];
      }),
      ...fresh.map((path): Change => ({ path, kind: "appeared", stamp: stampOf(path) })),
    ];
  }
}
