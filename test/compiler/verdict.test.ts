/** The verdict that every run asks for and the validator that tells mistakes say the same of any value. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { load } from "../../src/compiler/load.js";
import { validators } from "../../src/compiler/on-demand.js";
import { isManifest } from "../../src/compiler/verdicts.generated.js";

const { validateManifest } = validators();
const golden = join(import.meta.dirname, "../golden");

/** Every manifest of the golden cases that can be read at all. */
const manifests = readdirSync(golden).flatMap((name) => {
  const { value: document } = load(join(golden, name, "manifest.yaml"));
  return document === undefined ? [] : [document.value];
});

test("verdict and validator agree on the manifests of all golden cases", () => {
  const judged = manifests.map((manifest) => ({ manifest, right: validateManifest(manifest) }));
  for (const { manifest, right } of judged) expect(isManifest(manifest)).toBe(right);
  for (const verdict of [true, false])
    expect(judged.filter(({ right }) => right === verdict).length).toBeGreaterThan(20);
});

test("verdict and validator agree on manifests with any one value replaced", () => {
  const right = manifests.filter((manifest) => isManifest(manifest));
  const anyChange = fc.tuple(
    fc.constantFrom(...right),
    fc.nat(),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("", "all", "create", "adopt", "0.6.9", 1, -1, 1e9)),
  );
  fc.assert(
    fc.property(anyChange, ([manifest, position, value]) => {
      const changed = replaced(manifest, position, value);
      expect(isManifest(changed)).toBe(validateManifest(changed));
    }),
    { numRuns: 2_000 },
  );
});

/** A copy in which one value, counted from the start and around, is another. */
function replaced(manifest: unknown, position: number, value: unknown): unknown {
  let left = position % JSON.stringify(manifest).split(/[:,]/).length;
  return JSON.parse(JSON.stringify(manifest), (_, inner: unknown) => (left-- === 0 ? value : inner));
}
