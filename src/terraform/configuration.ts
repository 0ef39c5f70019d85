import {
  type Address,
  type Argument,
  address,
  attributeOfBlock,
  type Comment,
  call,
  choose,
  comment,
  type Expression,
  entryOf,
  identifier,
  type LiteralText,
  literally,
  reference,
} from "./expression.js";
import { render, type Value } from "./render.js";
import {
  type DataSources,
  type EphemeralResources,
  type Providers,
  type Resources,
  requirements,
} from "./resources.generated.js";

/** The first to know write-only arguments: https://developer.hashicorp.com/terraform/language/v1.11.x */
const TERRAFORM_VERSION = ">= 1.11";

/** What a resource may hold beside the arguments of its type. */
export interface MetaArguments {
  readonly "//"?: Comment;
  readonly depends_on?: readonly Address[];
  readonly lifecycle?: {
    readonly create_before_destroy?: boolean;
    readonly ignore_changes?: readonly Address[] | LiteralText;
    readonly prevent_destroy?: boolean;
    readonly precondition?: readonly Condition[];
    /** Objects whose change, or attributes of objects whose change, makes this one anew. */
    readonly replace_triggered_by?: readonly Address[];
  };
}

/** `ignore_changes` of a resource whose every change is somebody else's: the word alone, not a list. */
export const EVERYTHING = literally("all");

/** What must hold, and what is said where it does not. */
export interface Condition {
  readonly condition: Expression<boolean>;
  readonly error_message: string | Expression<string>;
}

/** A declared object, to be referred to by others. */
export class Declared<Attributes> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  get address(): Address {
    return address(this.#path);
  }

  attribute<Name extends keyof Attributes & string>(name: Name): Expression<Attributes[Name]> {
    return reference(`${this.#path}.${name}`);
  }

  /** An attribute of a block that the object has once; not checked, since dumps list blocks apart. */
  attributeOf(block: string, name: string): Expression<string> {
    return attributeOfBlock(this.#path, block, name);
  }

  /** One entry of an attribute that is a map of strings. */
  entry<Name extends keyof Attributes & string>(name: Name, key: string): Expression<string> {
    return entryOf(reference(`${this.#path}.${name}`), key);
  }
}

type Section = Map<string, Value>;

/** One configuration file in the making. Declaring the same object twice is a bug of ours and throws. */
export class Configuration {
  readonly #header: Comment;
  readonly #sections = new Map<string, Section>();
  readonly #typed = new Map<string, Map<string, Section>>();
  readonly #removed: Value[] = [];
  readonly #moved: Value[] = [];
  readonly #imports: Value[] = [];
  #terraform: Value;

  constructor(header: string) {
    this.#header = comment(header);
  }

  resource<Type extends keyof Resources>(
    type: Type,
    label: string,
    body: Resources[Type]["arguments"] & MetaArguments,
  ): Declared<Resources[Type]["attributes"]> {
    this.#declareTyped("resource", type, label, body);
    return new Declared(`${type}.${label}`);
  }

  /** Keeps a value in the state, for others to be made anew when it changes: https://developer.hashicorp.com/terraform/language/resources/terraform-data */
  remember(label: string, body: { readonly "//"?: Comment; readonly input: Value }): Address {
    this.#declareTyped("resource", "terraform_data", label, body);
    return address(`terraform_data.${label}`);
  }

  data<Type extends keyof DataSources>(
    type: Type,
    label: string,
    body: DataSources[Type]["arguments"] & MetaArguments,
  ): Declared<DataSources[Type]["attributes"]> {
    this.#declareTyped("data", type, label, body);
    return new Declared(`data.${type}.${label}`);
  }

  ephemeral<Type extends keyof EphemeralResources>(
    type: Type,
    label: string,
    body: EphemeralResources[Type]["arguments"] & MetaArguments,
  ): Declared<EphemeralResources[Type]["attributes"]> {
    this.#declareTyped("ephemeral", type, label, body);
    return new Declared(`ephemeral.${type}.${label}`);
  }

  /** A named value; `T` is what it yields. */
  local<T>(name: string, value: Value): Expression<T> {
    this.#declare("locals", name, value);
    return reference(`local.${name}`);
  }

  /** An input of this module; all of ours are strings without default. */
  variable(name: string, description: string): Expression<string> {
    this.#declare("variable", name, { description: literally(description), type: literally("string") });
    return reference(`var.${name}`);
  }

  output(name: string, value: Value, description?: string): void {
    this.#declare("output", name, {
      description: description === undefined ? undefined : literally(description),
      value,
    });
  }

  module(name: string, source: string, inputs: Readonly<Record<string, Argument<string>>>): void {
    this.#declare("module", name, { ...inputs, source: literally(source) });
  }

  /** Lets objects leave Terraform without being destroyed. Harmless for what is not in the state. */
  forget(...addresses: readonly Address[]): void {
    this.#removed.push(...addresses.map((from) => ({ from, lifecycle: { destroy: false } })));
  }

  /** Objects that have another address now. */
  move(from: Address, to: Address): void {
    this.#moved.push({ from, to });
  }

  /** Makes Terraform take over an object that exists; where `only` is false, there is none to take over. */
  import(to: Address, id: string | Expression<string>, only?: Expression<boolean>): void {
    const yes = call<readonly string[]>("toset", ["there"]);
    const each = only === undefined ? undefined : choose(only, yes, call<readonly string[]>("toset", []));
    this.#imports.push({ to, id, for_each: each });
  }

  /** A condition that Terraform warns about, and goes on, when it does not hold. */
  check(name: string, condition: Condition): void {
    this.#declare("check", name, { assert: { ...condition } });
  }

  provider<Name extends keyof Providers>(name: Name, body: Providers[Name]): void {
    this.#declare("provider", name, body as Value);
  }

  /** The root asks for versions, a module only says where its providers come from. */
  requireProviders(names: readonly (keyof Providers)[], versions: "with versions" | "any version"): void {
    const strict = versions === "with versions";
    const providers = names.map((name) => {
      const { source, version } = requirements[name];
      return [name, { source: literally(source), version: strict ? literally(version) : undefined }] as const;
    });
    this.#terraform = {
      required_providers: Object.fromEntries(providers),
      required_version: strict ? literally(TERRAFORM_VERSION) : undefined,
    };
  }

  /** The file's text. */
  toString(): string {
    const sections = [...this.#sections].map(([name, section]) => [name, Object.fromEntries(section)] as const);
    const typed = [...this.#typed].map(([name, types]) => {
      const byType = [...types].map(([type, section]) => [type, Object.fromEntries(section)] as const);
      return [name, Object.fromEntries(byType)] as const;
    });
    const listed = (blocks: readonly Value[]) => (blocks.length === 0 ? undefined : blocks);
    return render({
      "//": this.#header,
      import: listed(this.#imports),
      moved: listed(this.#moved),
      removed: listed(this.#removed),
      terraform: this.#terraform,
      ...Object.fromEntries([...sections, ...typed]),
    });
  }

  #declareTyped(section: string, type: string, label: string, body: object): void {
    const types = getOrSet(this.#typed, section, () => new Map<string, Section>());
    declareOnce(
      getOrSet(types, type, () => new Map()),
      label,
      body as Value,
    );
  }

  #declare(section: string, label: string, body: Value): void {
    declareOnce(
      getOrSet(this.#sections, section, () => new Map()),
      label,
      body,
    );
  }
}

function declareOnce(section: Section, label: string, body: Value): void {
  if (section.has(identifier(label))) throw new Error(`declared twice: ${label}`);
  section.set(label, body);
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key) ?? make();
  map.set(key, present);
  return present;
}
