/**
 * Rewrites `anyOf` for the validator. Editors want `anyOf` with complete objects (of `oneOf` they complete keys without the
 * colon); a validator then reports the errors of every branch. Here the branch is chosen first, by the key or the constant
 * that only it has, and judged alone.
 */

type Schema = { [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function chooseBranches(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(chooseBranches);
  if (!isSchema(schema)) return schema;
  const { anyOf, ...rest } = schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, chooseBranches(value)]));
  if (!Array.isArray(anyOf)) return copied;
  const plain = anyOf.map((branch) => chooseBranches(branch) as Schema);
  const signs = plain.map((branch) => signOf(branch, plain));
  const chosen = plain.reduceRight<unknown>((otherwise, branch, index) => {
    const others = signs.filter((_, at) => at !== index).map(({ label }) => label);
    return { if: signs[index]?.test, then: { ...branch, [OTHER_BRANCHES]: others }, else: otherwise };
  }, noBranch(signs));
  return { ...copied, allOf: [chosen] };
}

/** Keyword that always fails; says by what the branches are told apart, and what there is to choose from. */
export const NO_BRANCH = "noBranch";
/** Annotation of a branch: the keys, constants or kinds that choose its siblings. */
export const OTHER_BRANCHES = "otherBranches";

/** What tells a branch from its siblings: a kind of value, the constant under a key, or a required key. */
interface Sign {
  readonly by: "kind" | "constant" | "key";
  readonly key?: string;
  readonly label: string;
  readonly test: Schema;
}

function signOf(branch: Schema, siblings: readonly Schema[]): Sign {
  const { type } = branch;
  if (typeof type === "string" && siblings.every((sibling) => sibling === branch || sibling.type !== type)) {
    const [word] = Array.isArray(branch.enum) ? branch.enum : [];
    return { by: "kind", label: word === undefined ? type : JSON.stringify(word), test: { type } };
  }
  const constant = constantOf(branch);
  if (constant !== undefined) {
    const { key, value } = constant;
    const test = { type: "object", properties: { [key]: { const: value } } };
    // A branch that does not require its constant is the one taken when nothing is said.
    const required = (branch.required as readonly string[] | undefined)?.includes(key) === true;
    return { by: "constant", key, label: value, test: required ? { ...test, required: [key] } : test };
  }
  const key = ownKey(branch, siblings);
  return { by: "key", label: key, test: { type: "object", required: [key], properties: { [key]: true } } };
}

function noBranch(signs: readonly Sign[]): Schema {
  const [first] = signs;
  return { [NO_BRANCH]: { by: first?.by, key: first?.key, choices: signs.map(({ label }) => label) } };
}

function constantOf(branch: Schema): { readonly key: string; readonly value: string } | undefined {
  const properties = isSchema(branch.properties) ? branch.properties : {};
  for (const [key, property] of Object.entries(properties)) {
    if (isSchema(property) && typeof property.const === "string") return { key, value: property.const };
  }
  return undefined;
}

function ownKey(branch: Schema, siblings: readonly Schema[]): string {
  const others = new Set(siblings.filter((sibling) => sibling !== branch).flatMap(requiredKeys));
  const own = requiredKeys(branch).find((key) => !others.has(key));
  if (own === undefined) throw new Error(`nothing tells the branch "${String(branch.title)}" from its siblings`);
  return own;
}

/** The keys that a schema requires, itself or by a part. */
export const requiredKeys = ({ required = [], allOf = [] }: Schema): readonly string[] => [
  ...(required as readonly string[]),
  ...(allOf as readonly Schema[]).flatMap(requiredKeys),
];

/** Puts the description of a definition beside each reference to it, so that an error about the reference can quote it. */
export function describeReferences(schema: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => describeReferences(item, definitions));
  if (!isSchema(schema)) return schema;
  const target = typeof schema.$ref === "string" ? definitions[schema.$ref.replace("#/definitions/", "")] : undefined;
  if (isSchema(target)) return { description: target.description, ...schema };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, describeReferences(value, definitions)]),
  );
}
