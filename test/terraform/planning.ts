/** What a provider answers to "this is, that is asked for: what will be?" */
import type { ResourceBehaviour } from "./behaviour.js";
import { type Block, impliedType, type Schema } from "./schema.js";
import { canonical, isList, isUnknown, isValues, UNKNOWN, type Value, type Values } from "./wire.js";

export interface Plan {
  readonly planned: Values;
  /** Arguments and blocks whose change means a new object. */
  readonly replace: readonly string[];
}

/** What a provider has beyond the schema that matters to a plan. */
interface Manner {
  readonly defaults: Values;
  /** See `ProviderBehaviours`. */
  readonly legacy: boolean;
}

/** `config` has the prior value wherever changes are ignored: Terraform sees to that. */
export function plan(
  schema: Schema,
  behaviour: ResourceBehaviour,
  legacy: boolean,
  prior: Values | null,
  config: Values,
): Plan {
  const manner = { defaults: behaviour.defaults ?? {}, legacy };
  const planned: Record<string, Value> = { ...planBlock(schema.block, manner, "", config, prior) };
  for (const name of behaviour.computedBlocks ?? []) {
    if (isEmpty(config[name])) planned[name] = prior?.[name] ?? UNKNOWN;
  }
  if (!prior) return { planned, replace: [] };
  const changed = changedNames(schema.block, prior, planned);
  for (const [name, causes] of Object.entries(behaviour.recomputed ?? {})) {
    if (isEmpty(config[name]) && causes.some((cause) => changed.includes(cause))) planned[name] = UNKNOWN;
  }
  const conditional = behaviour.forceNewWhen?.(prior, planned) ?? [];
  return {
    planned,
    replace: changed.filter((name) => behaviour.forceNew?.includes(name) || conditional.includes(name)),
  };
}

function planBlock(block: Block, manner: Manner, path: string, config: Values, prior: Values | null): Values {
  const planned: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const set = config[name] ?? null;
    const before = prior?.[name] ?? null;
    const fallback = manner.defaults[path + name];
    if (attribute.write_only) planned[name] = null;
    else if (manner.legacy && prior !== null && isZero(set) && isZero(before)) planned[name] = before;
    else if (set !== null) planned[name] = set;
    else if (fallback !== undefined) planned[name] = fallback;
    else if (attribute.computed) planned[name] = prior ? before : UNKNOWN;
    // SDK v2 sees no difference between "not said" and a zero value.
    else planned[name] = manner.legacy && isZero(before) ? before : null;
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const set = config[name] ?? null;
    const before = prior?.[name] ?? null;
    const inner = (item: Values, old: Values | null) => planBlock(nested.block, manner, `${path}${name}.`, item, old);
    if (isUnknown(set)) planned[name] = set;
    else if (isList(set)) {
      const old = isList(before) ? before : [];
      planned[name] = set.map((item, index) => {
        if (!isValues(item)) return item;
        const match = nested.nesting_mode === "set" ? alike(nested.block, item, old) : old[index];
        return inner(item, isValues(match) ? match : null);
      });
    } else if (isValues(set) && nested.nesting_mode === "map") planned[name] = set;
    else planned[name] = isValues(set) ? inner(set, isValues(before) ? before : null) : null;
  }
  return planned;
}

/** The former element of a set that says the same in all that a configuration can say. */
function alike(block: Block, item: Values, old: readonly Value[]): Value | undefined {
  const written = Object.entries(block.attributes ?? {}).filter(([, attribute]) => !attribute.computed);
  return old.find(
    (candidate) =>
      isValues(candidate) &&
      written.every(
        ([name, { type }]) => item[name] === null || canonical(item[name], type) === canonical(candidate[name], type),
      ),
  );
}

/** Names of the attributes and blocks that differ. */
export function changedNames(block: Block, one: Values, other: Values): readonly string[] {
  const type = impliedType(block);
  if (typeof type === "string" || type[0] !== "object") return [];
  return Object.entries(type[1])
    .filter(([name, inner]) => canonical(one[name], inner) !== canonical(other[name], inner))
    .map(([name]) => name);
}

function isZero(value: Value | undefined): boolean {
  return value === "" || value === 0 || value === false || isEmpty(value);
}

function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || (isList(value) && value.length === 0);
}
