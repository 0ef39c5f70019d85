/** One resource type of a stand-in: validates, plans, applies, reads and imports, in terms of values. */
import type { Change, Context, ResourceBehaviour, Store } from "./behaviour.js";
import { type CloudRequest, type RefusalOrder, Refused, type RequestKind, refusalMessage } from "./cloud.js";
import { madeUpValue } from "./made-up.js";
import { type Plan, plan } from "./planning.js";
import type { Block, Schema } from "./schema.js";
import { conform, isList, isUnknown, isValues, text, type Value, type Values } from "./wire.js";

/** What an apply leaves behind; with `error` and `state` both, Terraform calls the object tainted. */
export interface Applied {
  readonly state: Values | null;
  readonly error?: Refused;
}

export class Resource {
  readonly #type: string;
  readonly #schema: Schema;
  readonly #behaviour: ResourceBehaviour;
  readonly #legacy: boolean;
  readonly #context: () => Context;

  constructor(type: string, schema: Schema, behaviour: ResourceBehaviour, legacy: boolean, context: () => Context) {
    this.#legacy = legacy;
    this.#type = type;
    this.#schema = schema;
    this.#behaviour = behaviour;
    this.#context = context;
  }

  plan(
    prior: Values | null,
    proposed: Values | null,
    config: Values | null,
  ): { planned: Values | null } & Pick<Plan, "replace"> {
    if (!proposed || !config) {
      this.#log("PLAN", { prior, planned: null });
      return { planned: null, replace: [] };
    }
    const { planned: first, replace } = plan(this.#schema, this.#behaviour, this.#legacy, prior, config);
    const planned = { ...first, ...this.#behaviour.derive?.(first, this.#context()) };
    this.#log("PLAN", { prior, planned, config });
    this.#order("PLAN", planned);
    // A replacement is planned a second time, as a creation: that is when creations are judged.
    if (replace.length === 0) this.#behaviour.refuse?.({ prior, planned, config }, this.#context(), "plan");
    return { planned, replace };
  }

  apply(prior: Values | null, planned: Values | null, config: Values | null): Applied {
    if (!planned) return this.#delete(prior ?? {});
    const change: Change = { prior, planned, config: config ?? planned };
    const kind = prior ? "UPDATE" : "CREATE";
    const sent = this.#behaviour.sends?.(change);
    const request = { prior, planned, config, ...(sent ? { sent } : {}) };
    try {
      this.#behaviour.refuse?.(change, this.#context(), "apply");
      const order = this.#order(kind, planned);
      const made = this.#made(change);
      const cloud = this.#context().cloud;
      const before = this.#store.read(prior ?? made, cloud);
      if (!prior && before) throw alreadyExists(this.#type, made);
      const stored = { ...before, ...made, ...this.#behaviour.keep?.({ ...change, planned: made }) };
      this.#store.write(stored, cloud);
      const state = conform({ ...made, ...this.#behaviour.show?.(stored, made) }, this.#schema.block);
      this.#log(kind, { ...request, planned: state, ...(order ? { refused: refusalMessage(order) } : {}) });
      return order ? { state, error: new Refused(refusalMessage(order)) } : { state };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#log(kind, { ...request, refused: error.message });
      return { state: prior, error };
    }
  }

  /** Null: not there any more. */
  read(state: Values): Values | null {
    this.#log("READ", { prior: state });
    this.#order("READ", state);
    const stored = this.#store.read(state, this.#context().cloud);
    if (!stored) return null;
    // What no server knows (`prevent_duplicate_names`, say) stays as the state has it.
    const shown = this.#behaviour.show?.(stored, state) ?? stored;
    return conform({ ...state, ...keepingNulls(shown, state) }, this.#schema.block);
  }

  import(id: string): Values {
    this.#log("IMPORT", { id });
    this.#order("IMPORT", { id });
    return conform(this.#behaviour.importState?.(id) ?? { id }, this.#schema.block);
  }

  #delete(prior: Values): Applied {
    try {
      this.#order("DELETE", prior);
      this.#store.remove(prior, this.#context().cloud);
      this.#log("DELETE", { prior, planned: null });
      return { state: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#log("DELETE", { prior, planned: null, refused: error.message });
      return { state: prior, error };
    }
  }

  /** The planned object with everything unknown made known. */
  #made({ prior, planned }: Change): Values {
    const name = this.#nameOf(planned) ?? "";
    const attributes = Object.entries(this.#schema.block.attributes ?? {});
    const open = attributes.some(([key]) => isUnknown(planned[key]));
    const seed = prior && !open ? "" : this.#context().cloud.seed(this.#type, name);
    const filled = this.#behaviour.fill?.(planned, this.#context(), seed) ?? {};
    const made: Record<string, Value> = {};
    for (const [key, { type }] of attributes) {
      const value = planned[key] ?? null;
      made[key] = isUnknown(value) ? known(filled[key], () => madeUpValue(key, type, seed)) : value;
    }
    const nested = this.#behaviour.nested?.(planned, this.#context()) ?? {};
    for (const [key, { block }] of Object.entries(this.#schema.block.block_types ?? {})) {
      const value = planned[key] ?? null;
      made[key] = isUnknown(value) ? known(filled[key], () => null) : settle(value, block, nested, key, seed);
    }
    return conform(made, this.#schema.block);
  }

  get #store(): Store {
    const key = (state: Values) => this.#behaviour.key?.(state) ?? text(state.id);
    return (
      this.#behaviour.store ?? {
        read: (state, cloud) => cloud.get(this.#type, key(state)),
        write: (values, cloud) => cloud.put(this.#type, key(values), values),
        remove: (state, cloud) => cloud.remove(this.#type, key(state)),
      }
    );
  }

  /** Throws when the test ordered a refusal; hands back an order that lets the object come to be first. */
  #order(kind: RequestKind, values: Values): RefusalOrder | undefined {
    const order = this.#context().cloud.orderFor(kind, this.#type, values);
    if (order && !order.tainting) throw new Refused(`${this.#type}: ${refusalMessage(order)}`);
    return order;
  }

  #nameOf(values: Values | null | undefined): string | undefined {
    const candidates = [this.#behaviour.name ?? "name", "display_name", "function_name"];
    return candidates.map((name) => text(values?.[name])).find((name) => name !== "");
  }

  #log(kind: RequestKind, request: Omit<CloudRequest, "kind" | "type" | "name">): void {
    const id = request.id ?? (text(request.planned?.id) || text(request.prior?.id));
    const name = this.#nameOf(request.planned) ?? this.#nameOf(request.prior);
    this.#context().cloud.requests.push({
      kind,
      type: this.#type,
      ...request,
      ...(id ? { id } : {}),
      ...(name ? { name } : {}),
    });
  }
}

/** Where the state has nothing, an empty list or map is nothing, too. */
function keepingNulls(shown: Values, state: Values): Values {
  const kept = Object.entries(shown).filter(([name, value]) => {
    return state[name] !== null || !(Array.isArray(value) || isValues(value)) || Object.keys(value).length > 0;
  });
  return Object.fromEntries(kept);
}

function alreadyExists(type: string, state: Values): Refused {
  const detail = "To be managed via Terraform this resource needs to be imported into the state.";
  return new Refused(`${type}: A resource with the ID ${JSON.stringify(text(state.id))} already exists`, detail);
}

function known(filled: Value | undefined, otherwise: () => Value): Value {
  return filled === undefined ? otherwise() : filled;
}

/** Unknown values inside blocks become those that the behaviour says, or others of their type. */
function settle(value: Value, block: Block, nested: Values, path: string, seed: string): Value {
  if (isList(value)) return value.map((item) => settle(item, block, nested, path, seed));
  if (!isValues(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const inner = `${path}.${key}`;
    const below = block.block_types?.[key];
    if (below !== undefined) return [key, settle(item, below.block, nested, inner, `${seed} ${key}`)];
    if (!isUnknown(item)) return [key, item];
    return [key, nested[inner] ?? madeUpValue("nested", block.attributes?.[key]?.type ?? "string", `${seed} ${key}`)];
  });
  return Object.fromEntries(entries);
}
