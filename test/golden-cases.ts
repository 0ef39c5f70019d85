import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pc from "picocolors";
import { compile } from "../src/compiler/compile.js";
import { renderText } from "../src/diagnostics/text.js";
import { emitters } from "../src/emitters/index.js";
import { LOCK_NAME, type Lock, readLock } from "../src/lock/lock.js";

/**
 * A folder in `test/golden/`: `manifest*.yaml` in; `out/` and `diagnostics.txt` expected, or absent. `before*.yaml` are
 * what the manifest was in earlier runs, whose locks it finds.
 */
export interface GoldenCase {
  readonly name: string;
  readonly folder: string;
  readonly manifests: readonly string[];
}

const GOLDEN = join(import.meta.dirname, "golden");

export const goldenCases: readonly GoldenCase[] = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = join(GOLDEN, name);
    return { name, folder, manifests: readdirSync(folder).filter((file) => /^manifest.*\.yaml$/.test(file)) };
  });

/** Path below the case's folder → text: everything that compiling gives. */
export function actual(golden: GoldenCase, lock = formerLock(golden)): ReadonlyMap<string, string> {
  const { folder, manifests } = golden;
  const results = manifests.map((manifest) => compileWith(join(folder, manifest), lock));
  const files = results.flatMap(({ deployment, files }) =>
    files.map(({ path, content }) => [`out/${deployment?.name}/${path}`, content] as const),
  );
  const said = results
    .flatMap(({ diagnostics }) => diagnostics)
    .map((entry) => renderText(entry, pc.createColors(false)));
  const report =
    said.length === 0 ? [] : [["diagnostics.txt", `${said.join("\n\n").replaceAll(`${folder}/`, "")}\n`] as const];
  return new Map([...files, ...report]);
}

/** Whether a case is about a change: there are manifests of earlier runs. */
export const isChange = (folder: string): boolean => readdirSync(folder).some((file) => /^before.*\.yaml$/.test(file));

/** What a case's manifests compile to, with the lock that it starts from. */
export const compilationsOf = (golden: GoldenCase) =>
  golden.manifests.map((manifest) => compileWith(join(golden.folder, manifest), formerLock(golden)));

/** The lock that a case starts from: that of the last of its former manifests. */
function formerLock({ folder }: GoldenCase): Lock | undefined {
  const former = readdirSync(folder).filter((file) => /^before.*\.yaml$/.test(file));
  return former.sort().reduce<Lock | undefined>((lock, manifest) => {
    const { files, deployment, diagnostics } = compileWith(join(folder, manifest), lock);
    return lockAmong(
      files.map(({ path, content }) => [path, content]),
      deployment?.name,
      diagnostics.map(({ message }) => message).join("\n"),
    );
  }, undefined);
}

const compileWith = (manifest: string, lock: Lock | undefined) =>
  compile(manifest, emitters, {
    outputRoot: join(dirname(manifest), "out"),
    lockOf: (name) => (lock?.deployment === name ? lock : undefined),
  });

/** The lock among emitted files. */
export function lockAmong(
  files: readonly (readonly [path: string, content: string])[],
  deployment = "",
  otherwise = "nothing is emitted",
): Lock {
  const [, content = ""] = files.find(([path]) => path.endsWith(LOCK_NAME)) ?? [];
  const lock = readLock(content, deployment);
  if ("reason" in lock) throw new Error(`${lock.reason}: ${otherwise}`);
  return lock;
}

/**
 * The page says what CONSENT.md says, so few cases hold it; elsewhere its hash in the lock stands for it. A case that is to
 * hold it is given an empty one before it is updated.
 */
const PAGE = "consent.html";

/** Without the pages that the case does not hold. */
export const compared = (golden: GoldenCase, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([path]) => !path.endsWith(`/${PAGE}`) || existsSync(join(golden.folder, path))));

/** What is expected of a case, as it is committed. */
export function expected({ folder }: GoldenCase): ReadonlyMap<string, string> {
  const paths = [
    ...filesBelow(folder, "out"),
    ...(existsSync(join(folder, "diagnostics.txt")) ? ["diagnostics.txt"] : []),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Rewrites what is expected of a case. Read every line of the difference before committing it. */
export function update(golden: GoldenCase): void {
  const files = compared(golden, actual(golden));
  rmSync(join(golden.folder, "out"), { recursive: true, force: true });
  rmSync(join(golden.folder, "diagnostics.txt"), { force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(golden.folder, path)), { recursive: true });
    writeFileSync(join(golden.folder, path), content);
  }
}

/** Paths of the files below a folder, with slashes. */
export function filesBelow(root: string, below: string): readonly string[] {
  if (!existsSync(join(root, below))) return [];
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
