import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pc from "picocolors";
import { compile } from "../src/compiler/compile.js";
import { renderText } from "../src/diagnostics/text.js";
import { emitters } from "../src/emitters/index.js";
import { type Lock, readLock } from "../src/lock/lock.js";

/** A folder in `test/golden/`: `manifest*.yaml` in; `out/` and `diagnostics.txt` expected, or absent. */
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
export function actual({ folder, manifests }: GoldenCase): ReadonlyMap<string, string> {
  const results = manifests.map((manifest) =>
    compile(join(folder, manifest), emitters, {
      outputRoot: join(folder, "out"),
      lockOf: (name) => lockBeside(folder, name),
    }),
  );
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

/** The lock that a case starts from: `lock.json`, where there is one. */
function lockBeside(folder: string, deployment: string): Lock | undefined {
  const path = join(folder, "lock.json");
  if (!existsSync(path)) return undefined;
  const lock = readLock(readFileSync(path, "utf8"), deployment);
  if ("reason" in lock) throw new Error(`${path}: ${lock.reason}`);
  return lock;
}

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
  rmSync(join(golden.folder, "out"), { recursive: true, force: true });
  rmSync(join(golden.folder, "diagnostics.txt"), { force: true });
  for (const [path, content] of actual(golden)) {
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
