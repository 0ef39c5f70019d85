/** Other programs that can make the same Terraform, and whether they do. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { catalogue } from "../src/compiler/catalogue.generated.js";
import { type Deployments, readJson, TERRAFORM_FILES } from "./deployments.js";
import type { Contender } from "./measure.js";

/** A peer with its input for some deployments; `wrong` names what it made that is not as ours. */
export interface Peer extends Contender {
  readonly wrong: () => readonly string[];
}

/** What jsonnet calls itself; undefined where it is not installed. */
export function jsonnetVersion(): string | undefined {
  const { status, stdout } = spawnSync("jsonnet", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().replace("Jsonnet commandline interpreter v", "jsonnet ") : undefined;
}

/** A jsonnet program of ours; it is spared the YAML, and the catalogue is as small as can be. */
export function jsonnet({ folder, names }: Deployments): Peer {
  const out = join(folder, "jsonnet");
  const input = names.map((name) => ({
    file: `${name}.yaml`,
    manifest: parse(readFileSync(join(folder, `${name}.yaml`), "utf8")),
  }));
  writeFileSync(join(folder, "manifests.json"), JSON.stringify(input));
  const connectors = catalogue.map(({ id, displayName, sourceKind, targetHost, permissions }) => [
    id,
    { displayName, sourceKind, targetHost, permissions: permissions.map(({ name, id }) => ({ name, id })) },
  ]);
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(Object.fromEntries(connectors)));
  const argument = (name: string) => ["--tla-code-file", `${name}=${join(folder, `${name}.json`)}`];
  const program = join(import.meta.dirname, "peers/terraform.jsonnet");
  return {
    name: "jsonnet",
    command: ["jsonnet", "--multi", `${out}/`, ...argument("manifests"), ...argument("catalogue"), program],
    prepare: () => {
      rmSync(out, { recursive: true, force: true });
      // It makes no folders.
      for (const name of names)
        for (const part of ["aws", "azuread"]) mkdirSync(join(out, name, part), { recursive: true });
    },
    wrong: () => {
      const paths = names.flatMap((name) => TERRAFORM_FILES.map((file) => join(name, file)));
      return paths.filter((path) => !isDeepStrictEqual(readJson(join(out, path)), readJson(join(folder, "out", path))));
    },
  };
}

/** CDK Terrain, the successor of the CDK for Terraform, installed from the registry into a folder of its own. */
export function installCdktn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "cdktn", "constructs"], { cwd: folder, stdio: "ignore" });
  const { version }: { readonly version?: unknown } = Object(readJson(join(folder, "node_modules/cdktn/package.json")));
  return `cdktn ${version}`;
}

/** A stack for each of the two modules of a deployment. */
export function cdktn({ folder, names }: Deployments, home: string): Peer {
  const out = join(folder, "cdktn");
  const stacks = names.flatMap((name) =>
    ["aws", "azuread"].map((part) => ({
      stack: `${name}-${part}`,
      path: join(folder, "out", name, part, "main.tf.json"),
    })),
  );
  const input = join(folder, "stacks.json");
  writeFileSync(input, JSON.stringify(Object.fromEntries(stacks.map(({ stack, path }) => [stack, readJson(path)]))));
  return {
    name: "cdktn",
    command: [process.execPath, join(import.meta.dirname, "peers/cdktn.cjs"), home, input, out],
    prepare: () => rmSync(out, { recursive: true, force: true }),
    wrong: () => {
      const made = ({ stack }: { readonly stack: string }) => readJson(join(out, "stacks", stack, "cdk.tf.json"));
      const differs = (stack: (typeof stacks)[number]) =>
        !isDeepStrictEqual(withoutNotes(made(stack)), withoutNotes(readJson(stack.path)));
      return stacks.filter(differs).map(({ stack }) => stack);
    },
  };
}

/** Terraform ignores what stands under `//`; CDK Terrain names the local backend, which is the default. */
const withoutNotes = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === "//" || key === "backend" ? undefined : value)));
