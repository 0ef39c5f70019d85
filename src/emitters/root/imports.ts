import type { Deployment } from "../../compiler/deployment.js";
import { address, Configuration } from "../../terraform/index.js";
import type { OutputFile } from "../emitter.js";
import { header } from "../header.js";
import { importables } from "../import-ids.js";

/** What exists and is taken over. The blocks may stay: what is in the state already is not imported again. */
export function imports(deployment: Deployment): readonly OutputFile[] {
  const existing = deployment.applications.flatMap(importables).filter(({ imported }) => imported !== undefined);
  if (existing.length === 0) return [];
  const file = new Configuration(header(deployment));
  for (const { address: to, imported } of existing) if (imported) file.import(address(to), imported.id, imported.when);
  return [{ path: "imports.tf.json", content: file.toString() }];
}
