/** Whose software this is made of: what docs/dependencies.md, the licences and the lock file say of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BundledPackage } from "../../scripts/build/bundled.js";
import { bundledPackages, licences } from "../../scripts/build/bundled.js";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const bundled: readonly BundledPackage[] = JSON.parse(read("dist/bundled.json"));
const page = read("docs/dependencies.md");

/** The page's table: package, size and licence. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\|[^|]+\| ([^|]+?) +\|[^|]+\| ([^|]+?) +\|$/gm)].map(
  ([, name = "", size = "", licence]) => ({ name, size, licence }),
);

/** Package → those that it brings, from "`x` brings `y` and `z`". */
const brought = new Map(
  [...page.matchAll(/`([^`]+)` brings ((?:`[^`]+`|,|and|\s)+)/g)].map(([, name = "", list = ""]) => [
    name,
    [...list.matchAll(/`([^`]+)`/g)].map(([, other = ""]) => other),
  ]),
);

test("the page names the packages in the bundle, and no other", () => {
  const named = rows.flatMap(({ name }) => [name, ...(brought.get(name) ?? [])]);
  expect(named.sort()).toEqual(bundled.map(({ name }) => name));
});

test("each has the size and the licence that the page says", () => {
  for (const { name, size, licence } of rows) {
    const names = [name, ...(brought.get(name) ?? [])];
    const bytes = bundled.filter((entry) => names.includes(entry.name)).reduce((sum, entry) => sum + entry.bytes, 0);
    expect(JSON.parse(read(`node_modules/${name}/package.json`)).license, name).toBe(licence);
    if (bytes === 0) expect(size, name).toBe("in the validators");
    else expect(Math.abs(Number.parseFloat(size) - bytes / 1000), `${name}: ${bytes}`).toBeLessThan(1 + bytes / 10_000);
  }
});

test("the licence of every one is shipped, word by word", () => {
  const shipped = read("dist/THIRD-PARTY-LICENSES.txt");
  expect(shipped).toBe(licences(ROOT, bundled));
  for (const { name, folder } of bundled) {
    const { version } = JSON.parse(read(`${folder}/package.json`));
    expect(shipped).toContain(`\n${name} ${version} (`);
  }
  expect(shipped.match(/Permission (is hereby granted|to use, copy, modify)/g)?.length).toBe(bundled.length);
});

test("a package inside a package, or inside a generated module, is found", () => {
  const files = [
    { path: "src/cli/main.ts", bytes: 100 },
    { path: "src/compiler/validators.generated.cjs", bytes: 50 },
    { path: "node_modules/micromatch/index.js", bytes: 3 },
    { path: "node_modules/micromatch/node_modules/picomatch/lib/scan.js", bytes: 4 },
    { path: "node_modules/@nodelib/fs.stat/out/index.js", bytes: 5 },
    { path: "node_modules/@nodelib/fs.stat/out/settings.js", bytes: 6 },
  ];
  expect(bundledPackages(ROOT, files).map(({ name, bytes }) => [name, bytes])).toEqual([
    ["@nodelib/fs.stat", 11],
    ["ajv", 0],
    ["micromatch", 3],
    ["picomatch", 4],
  ]);
});

test("the lock file has the hash of every package, and no registry", () => {
  const lock: { readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(
    read("package-lock.json"),
  );
  const { "": own, ...packages } = lock.packages;
  expect(own).toMatchObject({ name: "psoxy-compile" });
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  for (const [path, entry] of Object.entries(packages)) {
    expect(entry.integrity, path).toMatch(/^sha512-/);
    expect(Object.keys(entry), path).not.toContain("resolved");
  }
});
