import { join } from "node:path";
import { Ajv, type Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { chooseBranches, describeReferences, NO_BRANCH, OTHER_BRANCHES } from "./branches.js";
import { withoutEditorsPart } from "./editors.js";
import { typedUniqueItems } from "./unique-items.js";

/** Keywords that say nothing about validity and that our own messages are made of. */
const ANNOTATIONS = ["patternErrorMessage", OTHER_BRANCHES];

type Schemas = Readonly<Record<string, object>>;

/**
 * The schemas compiled to one CommonJS module that exports a function for each, which tells every mistake. Nothing of
 * ajv's compiler is needed at run time; the module itself is needed only where there is a mistake.
 */
export async function validators(schemas: Schemas): Promise<string> {
  const described = Object.entries(schemas).map(([name, schema]) => {
    const { definitions = {} } = schema as { readonly definitions?: Readonly<Record<string, unknown>> };
    return [name, describeReferences(judged(schema), definitions) as object] as const;
  });
  const code = compiled(Object.fromEntries(described), { allErrors: true, verbose: true });
  return `// Written by \`npm run generate\` from schema/. Do not edit.\n${await selfContained(code, "cjs")}`;
}

/**
 * The schemas compiled to functions that say only whether a value is right, a third of the size of those that also say
 * why not: this is what every run loads.
 */
export async function verdicts(schemas: Schemas): Promise<string> {
  const bare = Object.entries(schemas).map(([name, schema]) => [name, withoutAnnotations(judged(schema)) as object]);
  const code = compiled(Object.fromEntries(bare), { messages: false });
  // An error becomes a number: that there is one is all that counts.
  const silent = code
    .replace(/^(validate\d+\.errors = \[)\{.*\}(\];)$/gm, (_, start: string, end: string) => `${start}0${end}`)
    .replace(/^(const err\d+ = )\{.*\};$/gm, (_, start: string) => `${start}0;`);
  if (/\bkeyword:/.test(silent)) throw new Error("ajv writes its errors in another form than this knows");
  return `// Written by \`npm run generate\` from schema/. Do not edit.\n${await selfContained(silent, "esm")}`;
}

/** A schema as it is judged by. */
function judged(schema: object): unknown {
  const { definitions = {} } = schema as { readonly definitions?: Readonly<Record<string, unknown>> };
  return chooseBranches(typedUniqueItems(withoutEditorsPart(schema), definitions));
}

function compiled(schemas: Schemas, options: Options): string {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    code: { source: true, lines: true, esm: true },
    ...options,
  });
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  ajv.addKeyword({ keyword: NO_BRANCH, schemaType: "object", macro: () => ({ not: {} }) });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
}

/** One module without imports: what the code asks of ajv's runtime comes along. */
async function selfContained(code: string, format: "cjs" | "esm"): Promise<string> {
  const entry = await rolldown({
    input: ENTRY,
    cwd: import.meta.dirname,
    // Where packages are linked from elsewhere, comments must not name that place.
    resolve: { symlinks: false },
    plugins: [
      {
        name: "generated-code",
        resolveId: (source) => (source === ENTRY ? { id: join(import.meta.dirname, ENTRY) } : undefined),
        load: (id) => (id === join(import.meta.dirname, ENTRY) ? code : undefined),
      },
    ],
  });
  const { output } = await entry.generate({ format, minify: false });
  return output[0].code;
}

const ENTRY = "generated-code.js";

/** A schema without what only people read. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !READ_BY_PEOPLE.has(key) || typeof value === "object");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutAnnotations(value)]));
}

/** Where they hold an object they are properties of that name, not annotations. */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set(["title", "description", "patternErrorMessage"]);

/** Declarations of the module that tells mistakes. */
export const validatorTypes = `// Written by \`npm run generate\`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateManifest: Validator;
export const validateConnector: Validator;
`;

/** Declarations of the module that tells right from wrong. */
export const verdictTypes = `// Written by \`npm run generate\`. Do not edit.
export const isManifest: (value: unknown) => boolean;
`;
