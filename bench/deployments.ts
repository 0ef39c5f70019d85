/** Many deployments like the example of six connectors. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** The built program. */
export const PROGRAM = join(ROOT, "dist/cli.cjs");

/** Manifests that are alike but for their deployment. */
export interface Deployments {
  readonly names: readonly string[];
  /** Below `folder`, one for each name. */
  readonly manifests: readonly string[];
  /** Where the manifests are, and what is made of them. */
  readonly folder: string;
}

export function writeDeployments(folder: string, count: number): Deployments {
  const example = readFileSync(join(ROOT, "examples/six-connectors-aws.yaml"), "utf8");
  const names = Array.from({ length: count }, (_, index) => `acme-${String(index + 1).padStart(4, "0")}`);
  mkdirSync(folder, { recursive: true });
  const manifests = names.map((name) => `${name}.yaml`);
  for (const name of names) {
    writeFileSync(join(folder, `${name}.yaml`), example.replace(/^deployment: .*$/m, `deployment: ${name}`));
  }
  return { names, manifests, folder };
}

/** The Terraform of one deployment: what the peers make, too. */
export const TERRAFORM_FILES = ["main.tf.json", "outputs.tf.json", "azuread/main.tf.json", "aws/main.tf.json"] as const;

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
