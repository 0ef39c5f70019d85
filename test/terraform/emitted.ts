/** Emitted deployments for the tests of this folder: what is committed as golden output and as examples. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "../../src/compiler/deployment.js";
import { compilationsOf, goldenCases, isChange } from "../golden-cases.js";
import { usersNamedIn } from "./behaviours/azuread-data.js";
import { applicationsNamedIn, importedIn } from "./behaviours/entra.js";
import { projectNamedIn } from "./behaviours/google.js";
import type { ExistingObject } from "./cloud.js";
import { type Files, filesOf } from "./files.js";

const OUT = join(import.meta.dirname, "../../out");

interface EmittedDeployment {
  readonly name: string;
  readonly files: Files;
  /** Whether it came from a changed manifest; what Terraform makes of the change is tried elsewhere. */
  readonly isChange?: boolean;
  /** Path of the manifest that it was compiled from, where there is one alone. */
  readonly manifest?: string;
  /** What was made of the manifest; of golden cases. */
  readonly deployment?: () => Deployment | undefined;
}

/** Every deployment that is committed, golden cases first. */
export const emittedDeployments: readonly EmittedDeployment[] = [
  ...goldenCases.flatMap((golden) =>
    deploymentsBelow(join(golden.folder, "out"), golden.name).map((emitted) => ({
      ...emitted,
      manifest: join(golden.folder, "manifest.yaml"),
      deployment: () =>
        compilationsOf(golden)
          .flatMap(({ deployment }) => deployment ?? [])
          .find(({ name }) => emitted.name === `${golden.name}/${name}`),
      isChange: isChange(golden.folder),
    })),
  ),
  ...deploymentsBelow(OUT, "out"),
];

/** Those of them that differ in more than headers and the lock, for whoever looks at parts that many have in common. */
export function distinct(parts: readonly string[]): readonly EmittedDeployment[] {
  const seen = new Set<string>();
  return emittedDeployments.filter(({ files }) => {
    const text = parts.map((path) => files.get(path)?.replace(/^ {2}"\/\/": .*$/m, "") ?? "").join("\n");
    return text.trim() !== "" && !seen.has(text) && seen.add(text);
  });
}

export function emittedDeployment(name: string): Files {
  const found = emittedDeployments.find((deployment) => deployment.name === name);
  if (found === undefined) throw new Error(`nothing is emitted under ${name}`);
  return found.files;
}

/** What a tenant and a project must hold for some files to be applied: what they refer to and do not make. */
export const tenantOf = (files: Files): readonly ExistingObject[] => [
  ...applicationsNamedIn(files),
  ...usersNamedIn(files),
  ...importedIn(files),
  ...projectNamedIn(files),
];

/** The addresses that `terraform destroy` must stop at: the salt and the key, and what existed before. */
export function protectedIn(files: Files): readonly string[] {
  return ["aws", "azuread", "gcp"]
    .flatMap((module) => {
      const { resource = {} } = JSON.parse(files.get(`${module}/main.tf.json`) ?? "{}");
      return Object.entries(resource as Record<string, Record<string, { lifecycle?: { prevent_destroy?: boolean } }>>)
        .flatMap(([type, labels]) => Object.entries(labels).map(([label, body]) => ({ type, label, body })))
        .filter(({ body }) => body.lifecycle?.prevent_destroy === true)
        .map(({ type, label }) => `module.${module}.${type}.${label}`);
    })
    .sort();
}

function deploymentsBelow(folder: string, label: string): readonly EmittedDeployment[] {
  return namesIn(folder).map((name) => ({ name: `${label}/${name}`, files: withBundle(filesOf(join(folder, name))) }));
}

/** A local bundle beside the configuration: where a test runs, nothing stands two folders further up. */
function withBundle(files: Files): Files {
  const moved = [...files].map(
    ([path, text]) => [path, text.replaceAll("${path.root}/../../", "${path.root}/")] as const,
  );
  const bundles = [...files.values()].flatMap(
    (text) => text.match(/(?<=path\.root\}\/\.\.\/\.\.\/)[\w.-]+\.(?:jar|zip)/g) ?? [],
  );
  return new Map([...moved, ...bundles.map((name) => [name, "not a real bundle\n"] as const)]);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
