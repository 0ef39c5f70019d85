/**
 * Rewrites `oneOf` for the validator. Editors want `oneOf` with complete objects; a validator then reports the errors of
 * every branch. Here the branch is chosen first, by the key or the constant that only it has, and judged alone.
 */

type Schema = { [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function chooseBranches(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(chooseBranches);
  if (!isSchema(schema)) return schema;
  const { oneOf, ...rest } = schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, chooseBranches(value)]));
  if (!Array.isArray(oneOf)) return copied;
  const plain = oneOf.map((branch) => chooseBranches(branch) as Schema);
  const labels = plain.map(labelOf);
  const branches = plain.map((branch, index) => ({
    ...branch,
    [OTHER_BRANCHES]: labels.filter((_, at) => at !== index),
  }));
  const chosen = branches.reduceRight<unknown>(
    (otherwise, branch) => ({ if: signOf(branch, branches), then: branch, else: otherwise }),
    { [NO_BRANCH]: labels },
  );
  return { ...copied, allOf: [chosen] };
}

/** Keyword that always fails and lists the keys or constants to choose from. */
export const NO_BRANCH = "noBranch";

/** Annotation of a branch: the keys or constants that choose its siblings. */
export const OTHER_BRANCHES = "otherBranches";

/** What tells a branch from its siblings: a kind of value, a constant, or a required key. */
function signOf(branch: Schema, siblings: readonly Schema[]): Schema {
  if (
    typeof branch.type === "string" &&
    siblings.every((sibling) => sibling === branch || sibling.type !== branch.type)
  ) {
    return { type: branch.type };
  }
  const constant = constantOf(branch);
  if (constant !== undefined) {
    return { type: "object", required: [constant.key], properties: { [constant.key]: { const: constant.value } } };
  }
  const key = ownKey(branch, siblings);
  return { type: "object", required: [key], properties: { [key]: true } };
}

function labelOf(branch: Schema, _: number, siblings: readonly Schema[]): string {
  const constant = constantOf(branch);
  if (constant !== undefined) return constant.value;
  return branch.type === "object" ? ownKey(branch, siblings) : String(branch.type);
}

function constantOf(branch: Schema): { readonly key: string; readonly value: string } | undefined {
  const properties = isSchema(branch.properties) ? branch.properties : {};
  for (const [key, property] of Object.entries(properties)) {
    if (isSchema(property) && typeof property.const === "string") return { key, value: property.const };
  }
  return undefined;
}

function ownKey(branch: Schema, siblings: readonly Schema[]): string {
  const required = (schema: Schema) => (Array.isArray(schema.required) ? (schema.required as string[]) : []);
  const others = new Set(siblings.filter((sibling) => sibling !== branch).flatMap(required));
  const own = required(branch).find((key) => !others.has(key));
  if (own === undefined) throw new Error(`nothing tells the branch "${String(branch.title)}" from its siblings`);
  return own;
}

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
