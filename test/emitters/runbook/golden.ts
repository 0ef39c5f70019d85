import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../../src/compiler/compile.js";
import type { Deployment } from "../../../src/compiler/deployment.js";
import { filesBelow, goldenCases } from "../../golden-cases.js";

const GOLDEN = join(import.meta.dirname, "../../golden");

/** The deployment of a golden case. */
export function deploymentOf(name: string): Deployment {
  const { deployment } = compile(join(GOLDEN, `${name}/manifest.yaml`), []);
  if (deployment === undefined) throw new Error(`${name} does not compile`);
  return deployment;
}

/** Those of every golden case that compiles by itself. */
export const goldenDeployments = goldenCases
  .filter(({ folder, manifests }) => manifests.includes("manifest.yaml") && existsSync(join(folder, "out")))
  .flatMap(({ name, folder }) => {
    const { deployment } = compile(join(folder, "manifest.yaml"), []);
    return deployment === undefined ? [] : [{ name, deployment }];
  });

/** Every runbook and request for people that a golden case holds: its path below the cases, and its text. */
export const documents = goldenCases
  .flatMap(({ folder }) => filesBelow(folder, "out").map((path) => join(folder, path)))
  .filter((path) => path.endsWith(".md") && existsSync(path))
  .map((path) => ({ name: path.slice(GOLDEN.length + 1), path, text: readFileSync(path, "utf8") }));

/** The lines of every fenced block in a language. */
export const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^(`{3,})(\w*)\n(.*?)^\1$/gms)].flatMap(([, , name, lines = ""]) =>
    name === language ? [lines] : [],
  );
