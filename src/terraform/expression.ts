/**
 * What Terraform evaluates, and what it only reads. Manifest text is an ordinary string and always ends up
 * escaped; only the functions of this file make text that Terraform evaluates, and only from names of ours.
 */

/** An expression of Terraform's language that yields a `T`; written `${source}`. */
export class Expression<out T> {
  /** Carries `T` for the type checker only. */
  declare protected readonly yields: T;
  /** The expression without `${` and `}` around it. */
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return `\${${this.source}}`;
  }
}

/** Literal text with expressions in between, such as a link that ends in a client id. */
export class Template extends Expression<string> {
  readonly #rendered: string;

  constructor(rendered: string) {
    super(JSON.stringify(rendered));
    this.#rendered = rendered;
  }

  override toString(): string {
    return this.#rendered;
  }
}

/** Text that stands where Terraform evaluates nothing: comments, addresses, descriptions. Written as it is. */
export class Verbatim<out Purpose extends string> {
  declare protected readonly purpose: Purpose;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A remark for whoever reads the file; Terraform skips it in the body of a block (and only there). */
export type Comment = Verbatim<"comment">;
/** A bare address such as `aws_iam_role.outlook-cal`, as `depends_on` and import blocks want it. */
export type Address = Verbatim<"address">;
/** Text in a place that Terraform takes literally: a description, a module's source, a version constraint. */
export type LiteralText = Verbatim<"literal">;

/** An argument: a literal or an expression that yields it. */
export type Argument<T> = T | Expression<T>;

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const TRAVERSAL = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)*$/;

export const comment = (text: string): Comment => new Verbatim(text);
export const literally = (text: string): LiteralText => new Verbatim(text);

/** Throws when `name` cannot be the label of a block; names are checked long before they come here. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`not a Terraform identifier: ${JSON.stringify(name)}`);
  return name;
}

export function address(path: string): Address {
  if (!TRAVERSAL.test(path)) throw new Error(`not a Terraform address: ${JSON.stringify(path)}`);
  return new Verbatim(path);
}

/** The value at an address, such as `aws_iam_role.outlook-cal.arn`. */
export function reference<T>(path: string): Expression<T> {
  if (!TRAVERSAL.test(path)) throw new Error(`not a Terraform reference: ${JSON.stringify(path)}`);
  return new Expression(path);
}

/** A call of one of Terraform's functions; strings and lists of strings among the arguments are literals. */
export function call<T>(
  name:
    | "base64gzip"
    | "concat"
    | "contains"
    | "file"
    | "filebase64sha256"
    | "filesha256"
    | "flatten"
    | "join"
    | "jsonencode"
    | "setsubtract"
    | "setunion"
    | "toset"
    | "values",
  ...parameters: readonly (Expression<unknown> | string | readonly string[])[]
): Expression<T> {
  return new Expression(`${name}(${parameters.map(operand).join(", ")})`);
}

function operand(parameter: Expression<unknown> | string | readonly string[]): string {
  if (parameter instanceof Expression) return parameter.source;
  if (typeof parameter === "string") return JSON.stringify(escapeTemplate(parameter));
  return `[${parameter.map(operand).join(", ")}]`;
}

/** The value under a key of a map; a dot where the key is a name, brackets otherwise. */
export const entryOf = (map: Expression<unknown>, key: string): Expression<string> =>
  new Expression(IDENTIFIER.test(key) ? `${map.source}.${key}` : `${map.source}[${operand(key)}]`);

/** An attribute of an object that is itself an expression, such as the item of a list. */
export const attributeOf = <T>(object: Expression<unknown>, name: string): Expression<T> =>
  new Expression(`${object.source}.${identifier(name)}`);

/** Whether a value is this text. */
export const equal = (left: Expression<unknown>, right: string): Expression<boolean> =>
  new Expression(`${left.source} == ${operand(right)}`);

/** Whether a list or map holds anything. */
export const isFilled = (collection: Expression<unknown>): Expression<boolean> =>
  new Expression(`length(${collection.source}) > 0`);

export const isEmpty = (collection: Expression<unknown>): Expression<boolean> =>
  new Expression(`length(${collection.source}) == 0`);

/** Of a call, since nothing is put in brackets here. */
export const not = (condition: Expression<boolean>): Expression<boolean> => new Expression(`!${condition.source}`);

/** One of two values, by a condition. */
export const choose = <T>(
  condition: Expression<boolean>,
  then: Expression<T>,
  otherwise: Expression<T>,
): Expression<T> => new Expression(`${condition.source} ? ${then.source} : ${otherwise.source}`);

/** A list made of another, item by item; only of the items for which a condition holds. */
export function eachOf<Item, T>(
  list: Expression<readonly Item[]>,
  name: string,
  make: (item: Expression<Item>) => Expression<T>,
  when: (item: Expression<Item>) => Expression<boolean>,
): Expression<readonly T[]> {
  const item = new Expression<Item>(identifier(name));
  return new Expression(`[for ${name} in ${list.source} : ${make(item).source} if ${when(item).source}]`);
}

/** The keys of a map whose values meet a condition. */
export const keysWhere = (
  map: Expression<unknown>,
  when: (value: Expression<string>) => Expression<boolean>,
): Expression<readonly string[]> =>
  new Expression(`[for name, id in ${map.source} : name if ${when(new Expression("id")).source}]`);

/** An attribute of a block that stands once in an object: `google_cloudfunctions2_function.it.service_config[0].uri`. */
export const attributeOfBlock = (path: string, block: string, name: string): Expression<string> =>
  new Expression(`${reference(path).source}.${identifier(block)}[0].${identifier(name)}`);

/** What a called module gives back under a name. */
export const moduleOutput = <T = string>(module: string, output: string): Expression<T> =>
  reference(`module.${module}.${output}`);

/** A file of the user, by its path from the folder that Terraform runs in. */
export const pathFromRoot = (path: string): Template => text`${reference<string>("path.root")}/${path}`;

/** The text of a file that is emitted beside the module's configuration. */
export const fileOfModule = (path: string): Expression<string> =>
  call("file", text`${reference<string>("path.module")}/${path}`);

/** A tagged template: text`https://host/${expression}`. Strings between are literals and are escaped. */
export function text(literals: TemplateStringsArray, ...values: readonly (Expression<string> | string)[]): Template {
  const rendered = literals.map((literal, index) => {
    const value = values[index];
    const written = value === undefined ? "" : typeof value === "string" ? escapeTemplate(value) : value.toString();
    return escapeTemplate(literal) + written;
  });
  return new Template(withMark(rendered.join("")));
}

/** Terraform takes a byte order mark at the start of a template for one of the file, and drops it; an expression it keeps. */
export const withMark = (template: string): string =>
  template.startsWith("\ufeff") ? `\${"\\ufeff"}${template.slice(1)}` : template;

/** Makes `${` and `%{` mean themselves. The replacement is a function because `$$` means `$` in a string. */
export const escapeTemplate = (literal: string): string =>
  literal.includes("{") ? literal.replace(/[$%](?=\{)/g, (sign) => sign + sign) : literal;
