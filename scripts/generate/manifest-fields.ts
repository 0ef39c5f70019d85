/** The manifest's schema as a list of mappings and their fields, each under its path. */

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  /** What each word of `enum` means. */
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly patternErrorMessage?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** One key of a mapping. */
export interface Field {
  readonly key: string;
  /** The same for every field of a path, whatever form of the mapping it belongs to. */
  readonly path: string;
  readonly schema: Schema;
  /** Names of the forms that know it; empty where every form does. */
  readonly forms: readonly string[];
  /** Names of the forms that cannot do without it, or `always`. */
  readonly requiredIn: readonly string[] | "always";
  /** The mapping that its value is, or whose items it lists. */
  readonly below?: string | undefined;
}

/** A mapping of the manifest. */
export interface Mapping {
  /** `host.aws.callers`; a name of one's own is `<instance>` or `<application>`, an item of a list `[]`. */
  readonly path: string;
  readonly description: string;
  readonly forms: readonly Form[];
  readonly fields: readonly Field[];
}

export interface Form {
  /** In words of ours, where backticks mean code. */
  readonly name: string;
  readonly description: string;
}

/** What people name themselves, by the mapping that holds the names. */
const NAMES: Readonly<Record<string, string>> = { connectors: "<instance>", applications: "<application>" };

/** Every mapping, each once, in the order in which a reader comes upon them. */
export function mappingsOf(root: Schema): readonly Mapping[] {
  /** Mappings that have a place already, by title: permissions stand below every instance and application. */
  const placed = new Map<string, string>();
  const found: Mapping[] = [];

  /** The path of the mapping that a value is, holds by name, or lists; it is walked through where it is new. */
  function below(schema: Schema, path: string): string | undefined {
    const names = NAMES[path];
    const named = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
    if (names !== undefined && named !== undefined) {
      const description = [schema.description, named.description].filter((text) => text !== undefined).join(" ");
      return placeOf({ ...named, description }, `${path}.${names}`);
    }
    return schema.items === undefined ? placeOf(schema, path) : placeOf(schema.items, `${path}[]`);
  }

  function placeOf(schema: Schema, path: string): string | undefined {
    if (!hasKeys(schema)) return undefined;
    const { title = path } = schema;
    const former = placed.get(title);
    if (former !== undefined) return former;
    placed.set(title, path);
    walk(schema, path);
    return path;
  }

  function walk(schema: Schema, path: string): void {
    const { anyOf, description = "" } = schema;
    const forms = anyOf ?? [schema];
    const at = found.length;
    const fields = keysOf(forms).map((key): Field => {
      const knowing = forms.filter(({ properties }) => properties?.[key] !== undefined);
      const needing = knowing.filter(({ required }) => required?.includes(key));
      const value = valueIn(knowing, key);
      const where = [path, key].filter((part) => part !== "").join(".");
      return {
        key,
        path: where,
        schema: value,
        forms: knowing.length === forms.length ? [] : knowing.map(nameOf),
        requiredIn: needing.length === forms.length ? "always" : needing.map(nameOf),
        below: below(value, where),
      };
    });
    found.splice(at, 0, { path, description, forms: anyOf?.map(formOf) ?? [], fields });
  }

  walk(whole(root, root.definitions ?? {}), "");
  return found;
}

const hasKeys = ({ properties, anyOf = [] }: Schema): boolean =>
  properties !== undefined || anyOf.some((form) => form.properties !== undefined);

const keysOf = (forms: readonly Schema[]): readonly string[] => [
  ...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties))),
];

const formOf = (schema: Schema): Form => ({ name: nameOf(schema), description: schema.description ?? "" });

/** A form is named by the constant that chooses it, or by its title. */
function nameOf({ title = "", properties = {} }: Schema): string {
  const [constant] = Object.entries(properties).flatMap(([key, value]) =>
    typeof value.const === "string" ? [`\`${key}: ${value.const}\``] : [],
  );
  return constant ?? title;
}

/** What a key means in the forms that know it: where each has a constant, the choice between them. */
function valueIn(forms: readonly Schema[], key: string): Schema {
  const values = forms.map((form) => ({ form, value: form.properties?.[key] ?? {} }));
  const constants = values.flatMap(({ value }) => (typeof value.const === "string" ? [value.const] : []));
  if (constants.length < 2) return values[0]?.value ?? {};
  const unsaid = values.find(({ form }) => form.required?.includes(key) !== true)?.value.const;
  const otherwise = unsaid === undefined ? "" : ` ${unsaid} when left out.`;
  return { description: `Which of these it is.${otherwise}`, enum: constants };
}

/** With every reference replaced by what it refers to; what stands beside a reference goes before it. */
function whole(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const { $ref, ...own } = schema;
  const target = definitions[$ref?.replace("#/definitions/", "") ?? ""];
  const {
    properties,
    items,
    anyOf = [],
    allOf = [],
    additionalProperties,
    propertyNames,
    ...rest
  } = { ...target, ...own };
  const inside = (part: Schema) => whole(part, definitions);
  // Nothing at all may stand in place of keys and values that can all be left out.
  const [form, ...others] = anyOf.filter(({ type }) => type !== "null").map(inside);
  const required = [...(rest.required ?? []), ...allOf.flatMap((part) => part.required ?? [])];
  return {
    ...(form !== undefined && others.length === 0 ? form : {}),
    ...rest,
    ...(required.length === 0 ? {} : { required }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inside(value)])) }),
    ...(items === undefined ? {} : { items: inside(items) }),
    ...(form === undefined || others.length === 0 ? {} : { anyOf: [form, ...others] }),
    ...(typeof additionalProperties === "object" ? { additionalProperties: inside(additionalProperties) } : {}),
    ...(propertyNames === undefined ? {} : { propertyNames: inside(propertyNames) }),
  };
}
