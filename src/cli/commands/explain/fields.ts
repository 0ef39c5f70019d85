/** The fields of a manifest, as its schema tells them. */
import { schemaText } from "../../schema-copy.js";

/** As much of JSON Schema as the schema of a manifest uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  /** What each of them means. */
  readonly enumDescriptions?: readonly string[];
  /** What editors offer. */
  readonly defaultSnippets?: readonly { readonly label?: string; readonly description?: string }[];
  readonly examples?: readonly (string | number | boolean)[];
  readonly patternErrorMessage?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
}

export interface Field {
  /** Keys with dots between them; `*` is any key, and `[]` an item of a list. */
  readonly path: string;
  /** What the schema says about it, and no longer by reference. */
  readonly schema: SchemaNode;
  /** `choice`: it is what tells one form of its surroundings from another. */
  readonly need: "required" | "choice" | "optional";
  /** What chooses the forms of its surroundings that it may stand in; empty: any. */
  readonly forms: readonly string[];
}

interface Schema extends SchemaNode {
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** Every field, those that stand in several forms once. */
export function manifestFields(): readonly Field[] {
  const schema = JSON.parse(schemaText("manifest")) as Schema;
  const found = fieldsBelow(schema, "", schema);
  // What stands below a field of several forms is come by once for each of them.
  const different = [...new Map(found.map((field) => [JSON.stringify(field), field])).values()];
  return [...new Set(different.map(({ path }) => path))].map((path) =>
    merged(different.filter((field) => field.path === path)),
  );
}

/** A field in one form of what it belongs to. */
interface FormField extends Pick<Field, "path" | "schema"> {
  readonly required: boolean;
  readonly form: Form | undefined;
  /** How many forms there are. */
  readonly choice: number;
}

function fieldsBelow(node: SchemaNode, path: string, schema: Schema): readonly FormField[] {
  const { description = "", anyOf } = node;
  const forms = anyOf?.map((form) => ({ description, ...form })) ?? [node];
  return forms.flatMap((form) =>
    childrenOf(form).flatMap(([name, reference]) => {
      const child = resolved(reference, schema);
      if (name === "[]") return fieldsBelow(child, `${path}[]`, schema);
      const at = path === "" ? name : `${path}.${name}`;
      const required = form.required?.includes(name) === true;
      const field = { path: at, schema: child, required, form: formWithout(form, name), choice: forms.length };
      return [field, ...fieldsBelow(child, at, schema)];
    }),
  );
}

/** One field of those that stand at one path in several forms. */
function merged(fields: readonly FormField[]): Field {
  const [first] = fields;
  if (first === undefined) throw new Error("a path without a field");
  const { path, schema, choice } = first;
  const required = fields.every((field) => field.required);
  const constants = fields.flatMap((field) => field.schema.const ?? []);
  if (constants.length > 1) {
    // What chooses the form: the first offers all of them, each with what it means.
    const { description = "", defaultSnippets = [] } = schema;
    const meaning = (constant: string | number) => defaultSnippets.find(({ label }) => label === constant)?.description;
    const enumDescriptions = constants.map((constant) => meaning(constant) ?? "");
    return {
      path,
      schema: { description, enum: constants, enumDescriptions },
      need: required ? "required" : "optional",
      forms: [],
    };
  }
  const everywhere = fields.length === choice;
  const tells = !everywhere && fields.some(({ form }) => form?.by !== "constant");
  return {
    path,
    schema,
    need: !required ? "optional" : tells ? "choice" : "required",
    forms: everywhere ? [] : fields.flatMap(({ form }) => form?.sign ?? []),
  };
}

/** Where any key may stand, those that are listed differ in nothing but their names. */
function childrenOf(node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const { description = "", properties = {}, patternProperties = {}, additionalProperties, items } = node;
  if (items !== undefined) return isComplex(items) ? [["[]", items]] : [];
  if (typeof additionalProperties === "object") return [["*", { description, ...additionalProperties }]];
  const patterns = Object.entries(patternProperties).map(
    ([pattern, child]) => [`${pattern.replace("^", "")}*`, child] as const,
  );
  return [...Object.entries(properties), ...patterns];
}

/** An item that has keys of its own; of others the list says all. */
const isComplex = (items: SchemaNode): boolean => items.properties !== undefined;

function resolved(node: SchemaNode, schema: Schema): SchemaNode {
  const { $ref, ...own } = node;
  const target = $ref === undefined ? {} : schema.definitions[$ref.replace("#/definitions/", "")];
  const { anyOf = [], allOf = [], items, propertyNames, ...rest } = { ...target, ...own };
  // Nothing at all may stand in place of keys and values that can all be left out.
  const [form, ...others] = anyOf.filter(({ type }) => type !== "null").map((one) => resolved(one, schema));
  const required = [...(rest.required ?? []), ...allOf.flatMap((part) => part.required ?? [])];
  return {
    ...(form !== undefined && others.length === 0 ? form : {}),
    ...rest,
    ...(required.length === 0 ? {} : { required }),
    ...(form !== undefined && others.length > 0 ? { anyOf: [form, ...others] } : {}),
    ...(items === undefined ? {} : { items: resolved(items, schema) }),
    ...(propertyNames === undefined ? {} : { propertyNames: resolved(propertyNames, schema) }),
  };
}

/** What a form of keys and values is known by: the constant that chooses it, or the keys that it requires. */
interface Form {
  readonly by: "constant" | "keys";
  readonly sign: string;
}

/** The form that a field stands in, by what is written beside it; undefined where the field itself is the sign. */
function formWithout({ properties = {}, required = [] }: SchemaNode, field: string): Form | undefined {
  const constant = Object.entries(properties).find(([, { const: value }]) => value !== undefined);
  if (constant !== undefined) {
    return constant[0] === field ? undefined : { by: "constant", sign: `${constant[0]}: ${constant[1].const}` };
  }
  const others = required.filter((key) => key !== field);
  return others.length === 0 ? undefined : { by: "keys", sign: others.join(" and ") };
}

/** The fields of a path, written with or without indexes and with keys of one's own; otherwise those whose path ends so. */
export function findFields(wanted: string, fields: readonly Field[]): readonly Field[] {
  const steps = stepsOf(wanted);
  const ends = ({ path }: Field) => {
    const own = stepsOf(path);
    return (
      own.length >= steps.length && steps.every((step, index) => fits(step, own.slice(-steps.length)[index] ?? ""))
    );
  };
  const whole = fields.filter((field) => ends(field) && stepsOf(field.path).length === steps.length);
  if (whole.length > 0) return whole;
  // A bare key must be named; as a key of one's own any word would do.
  return fields.filter((field) => ends(field) && !field.path.endsWith("*"));
}

const stepsOf = (path: string): readonly string[] =>
  path
    .toLowerCase()
    .replace(/:$/, "")
    .replace(/\[[^\]]*\]/g, "")
    .split(".");

const fits = (step: string, own: string): boolean =>
  own.endsWith("*") ? step.startsWith(own.slice(0, -1)) && step !== "" : step === own;
