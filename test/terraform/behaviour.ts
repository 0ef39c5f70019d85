/** What a provider does beyond its schema, stated as data. See README.md for how to write one. */
import type { Cloud } from "./cloud.js";
import type { Rule } from "./rules.js";
import type { Values } from "./wire.js";

export interface Context {
  readonly cloud: Cloud;
  /** The provider block; empty while Terraform only validates. */
  readonly provider: Values;
}

export interface Change {
  /** Null when the object is created. */
  readonly prior: Values | null;
  readonly planned: Values;
  /** What the configuration says, write-only values included. */
  readonly config: Values;
}

/** Where a resource's object lives in the cloud. The usual store keeps one object per resource, under its type and key. */
export interface Store {
  /** `state` has at least what an import gives. Undefined: not there. */
  read(state: Values, cloud: Cloud): Values | undefined;
  write(values: Values, cloud: Cloud): void;
  remove(state: Values, cloud: Cloud): void;
}

export interface ResourceBehaviour {
  /** Values the provider puts where the configuration is silent; `block.attribute` for nested ones. */
  readonly defaults?: Values;
  /** Arguments and blocks whose change replaces the object. */
  readonly forceNew?: readonly string[];
  /** More of those, where it depends on the values. */
  forceNewWhen?(prior: Values, planned: Values): readonly string[];
  /** Blocks that keep what the server has when the configuration has none. */
  readonly computedBlocks?: readonly string[];
  /** Computed attributes that become unknown when one of the listed arguments changes. */
  readonly recomputed?: Readonly<Record<string, readonly string[]>>;
  /** Values that follow from others already while planning. */
  derive?(planned: Values, context: Context): Values;
  readonly rules?: readonly Rule[];
  /** The argument that names the object in ids and in the log; `name`, `display_name` or `function_name` by default. */
  readonly name?: string;
  /** Computed values of a new object. What it leaves out is made up. */
  fill?(planned: Values, context: Context, seed: string): Values;
  /** Values of computed attributes in blocks, by `block.attribute`. What it leaves out is made up. */
  nested?(planned: Values, context: Context): Values;
  /** Throws `Refused`. Asked while planning (with unknown values in `planned`) and again before applying. */
  refuse?(change: Change, context: Context, when: "plan" | "apply"): void;
  /** The real provider's API call, for the log; undefined when it makes none. */
  sends?(change: Change): Values | undefined;
  /** What an import id means; throws `Refused` for one of the wrong form. Otherwise the id is taken as it is. */
  importState?(id: string): Values;
  /** The object's key in the usual store; its `id` by default. */
  key?(state: Values): string;
  /** What the usual store keeps beyond the state, e.g. a write-only value. */
  keep?(change: Change): Values;
  /** What a refresh shows of the stored object. */
  show?(stored: Values, state: Values): Values;
  readonly store?: Store;
}

export interface DataBehaviour {
  readonly rules?: readonly Rule[];
  /** Completes the configuration with results; throws `Refused`. */
  read(config: Values, context: Context): Values;
}

interface EphemeralBehaviour {
  readonly rules?: readonly Rule[];
  open(config: Values, context: Context): Values;
}

export interface ProviderBehaviours {
  /** The provider is made with SDK v2, from which Terraform tolerates defaults that the schema does not show. */
  readonly legacy?: boolean;
  configure?(context: Context): void;
  readonly resources?: Readonly<Record<string, ResourceBehaviour>>;
  readonly data?: Readonly<Record<string, DataBehaviour>>;
  readonly ephemeral?: Readonly<Record<string, EphemeralBehaviour>>;
}
