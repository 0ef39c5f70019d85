import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { chooseBranches, describeReferences, NO_BRANCH, OTHER_BRANCHES } from "./branches.js";

/** Keywords of ours and of editors that say nothing about validity. */
const ANNOTATIONS = [
  "patternErrorMessage",
  "defaultSnippets",
  "markdownDescription",
  "enumDescriptions",
  OTHER_BRANCHES,
];

/**
 * The schemas compiled to one self-contained module that exports a function for each. Nothing of ajv's compiler is needed
 * at run time, and start-up does not pay for it.
 */
export async function validators(schemas: Readonly<Record<string, object>>): Promise<string> {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, code: { source: true } });
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  ajv.addKeyword({ keyword: NO_BRANCH, schemaType: "object", macro: () => ({ not: {} }) });
  const names = Object.keys(schemas);
  for (const [name, schema] of Object.entries(schemas)) {
    const { definitions = {} } = schema as { readonly definitions?: Readonly<Record<string, unknown>> };
    ajv.addSchema(describeReferences(chooseBranches(schema), definitions) as object, name);
  }
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const bundled = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    // Where packages are linked from elsewhere, comments must not name that place.
    preserveSymlinks: true,
    write: false,
  });
  return `// Written by \`npm run generate\` from schema/. Do not edit.\n${bundled.outputFiles[0]?.text ?? ""}`;
}

/** Declarations of the module above. */
export const validatorTypes = `// Written by \`npm run generate\`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

declare const validators: { readonly validateManifest: Validator; readonly validateConnector: Validator };
export default validators;
`;
