import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import type { Mapping } from "./manifest-fields.js";

/** Parts of manifests that show every key of a mapping between them, each as YAML from the top. */
export type Examples = (mapping: Mapping) => readonly string[];

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Examples out of the golden cases that compile and are about no change; those without a warning go first. */
export function goldenExamples(root: string): Examples {
  const golden = join(root, "test/golden");
  const models = readdirSync(golden)
    .sort()
    .map((name) => join(golden, name))
    .filter(isModel);
  const manifestsIn = (folders: readonly string[]) =>
    folders.map((folder): unknown => parse(readFileSync(join(folder, "manifest.yaml"), "utf8"))).filter(isValues);
  const [clean, all] = [manifestsIn(models.filter((folder) => !isWarned(folder))), manifestsIn(models)];
  return ({ path, fields }) => {
    const keys = fields.map(({ key }) => key);
    const first = cover(
      keys,
      clean.flatMap((manifest) => partsAt(manifest, path)),
    );
    const second = cover(
      first.missing,
      all.flatMap((manifest) => partsAt(manifest, path)),
    );
    if (second.missing.length > 0) {
      throw new Error(`no golden case that compiles shows ${second.missing.join(", ")} of ${path}`);
    }
    return [...first.chosen, ...second.chosen];
  };
}

/** Cases of text that means harm, of merges, and of odd keys and names are no models. */
const ODD = /hostile|anchors|only-requested|^own-key$|names?\b/;

const isModel = (folder: string): boolean =>
  !ODD.test(basename(folder)) &&
  ["manifest.yaml", "out"].every((name) => existsSync(join(folder, name))) &&
  ["before.yaml", "before-1.yaml"].every((name) => !existsSync(join(folder, name)));

function isWarned(folder: string): boolean {
  const said = join(folder, "diagnostics.txt");
  return existsSync(said) && readFileSync(said, "utf8").includes(": warning ");
}

interface Example {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Few and short examples that have as many of the keys as possible between them. */
function cover(keys: readonly string[], examples: readonly Example[]) {
  let missing = keys;
  const chosen: string[] = [];
  const news = (example: Example) => missing.filter((key) => example.keys.includes(key)).length;
  for (;;) {
    const [best] = examples.toSorted((left, right) => news(right) - news(left) || left.text.length - right.text.length);
    if (best === undefined || news(best) === 0) return { chosen, missing };
    missing = missing.filter((key) => !best.keys.includes(key));
    chosen.push(best.text);
  }
}

/** The parts of a manifest with the mapping of a path, and the keys that it has there. */
function partsAt(manifest: Values, path: string): readonly Example[] {
  const [top = "", name, ...below] = path === "" ? [] : path.replaceAll("[]", ".[]").split(".");
  const part = (values: Values, mapping: Values): Example => ({ text: stringify(values), keys: Object.keys(mapping) });
  if (path === "") return [part(manifest, manifest)];
  if (!name?.startsWith("<")) {
    const words = path.split(".");
    return mappingsAt(manifest, words).map((mapping) => part(nested(words, mapping), mapping));
  }
  return Object.entries(isValues(manifest[top]) ? manifest[top] : {}).flatMap(([key, value]) =>
    mappingsAt(value, below).map((mapping) => part(withNeighbours(manifest, top, key), mapping)),
  );
}

function mappingsAt(value: unknown, [word, ...words]: readonly string[]): readonly Values[] {
  if (word === undefined) return isValues(value) ? [value] : [];
  if (word === "[]") return Array.isArray(value) ? value.flatMap((item: unknown) => mappingsAt(item, words)) : [];
  return isValues(value) ? mappingsAt(value[word], words) : [];
}

const nested = (words: readonly string[], mapping: Values): Values =>
  words.reduceRight<Values>((value, word) => ({ [word]: value }), mapping);

/** An instance by itself; an application with the instances that it serves. */
function withNeighbours(manifest: Values, top: string, key: string): Values {
  const { connectors, applications, microsoft365 } = manifest;
  if (!isValues(connectors) || !isValues(microsoft365)) return {};
  if (top === "connectors") return { connectors: { [key]: connectors[key] } };
  const application = isValues(applications) && isValues(applications[key]) ? applications[key] : {};
  const { connectors: served = [key] } = application;
  const instances = Object.entries(connectors).filter(([id]) => !Array.isArray(served) || served.includes(id));
  return {
    ...("consent" in microsoft365 ? { microsoft365: { consent: microsoft365.consent } } : {}),
    connectors: Object.fromEntries(instances),
    applications: { [key]: application },
  };
}
