/** Checks a provider makes on a configuration, before anything is planned. Unknown values are not judged. */
import { isList, isUnknown, isValues, type Value, type Values } from "./wire.js";

export interface Problem {
  /** Path of the argument, as far as it can be pointed at. */
  readonly attribute: readonly string[];
  readonly summary: string;
  readonly detail: string;
}

export type Rule = (config: Values) => readonly Problem[];

const uuid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** Judges the values at a dotted path; blocks and lists on the way, and at its end, are walked through. */
function each(path: string, judge: (value: Value) => string | undefined): Rule {
  const steps = path.split(".");
  return (config) =>
    reach(config, steps).flatMap((value) => {
      const complaint = value === null || isUnknown(value) ? undefined : judge(value);
      const attribute = steps.slice(0, 1);
      return complaint ? [{ attribute, summary: `Invalid value for ${path}`, detail: complaint }] : [];
    });
}

function reach(value: Value, steps: readonly string[]): readonly Value[] {
  if (isList(value)) return value.flatMap((item) => reach(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  return isValues(value) ? reach(value[step] ?? null, rest) : [];
}

export function matching(path: string, pattern: RegExp, form: string): Rule {
  return each(path, (value) =>
    pattern.test(String(value)) ? undefined : `expected ${form}, got ${JSON.stringify(value)}`,
  );
}

export function uuids(...paths: readonly string[]): Rule {
  return all(...paths.map((path) => matching(path, uuid, "a valid UUID")));
}

export function oneOf(path: string, ...allowed: readonly string[]): Rule {
  return each(path, (value) =>
    allowed.includes(String(value)) ? undefined : `expected one of ${allowed.join(", ")}, got ${JSON.stringify(value)}`,
  );
}

export function lengthBetween(path: string, least: number, most: number): Rule {
  return each(path, (value) => {
    const length = [...String(value)].length;
    return length >= least && length <= most ? undefined : `expected ${least} to ${most} characters, got ${length}`;
  });
}

export function numberBetween(path: string, least: number, most: number): Rule {
  return each(path, (value) =>
    Number(value) >= least && Number(value) <= most ? undefined : `expected ${least} to ${most}, got ${value}`,
  );
}

export function atMost(name: string, most: number): Rule {
  return (config) => {
    const value = config[name];
    if (!isList(value) || value.length <= most) return [];
    return [
      { attribute: [name], summary: "Too many list items", detail: `${name} takes ${most}, got ${value.length}` },
    ];
  };
}

export function exactlyOneOf(...names: readonly string[]): Rule {
  return (config) => {
    const present = names.filter((name) => config[name] !== null && config[name] !== undefined);
    // An unknown value may turn out null, so it does not make "too many".
    const certain = present.filter((name) => !isUnknown(config[name]));
    if (present.length >= 1 && certain.length <= 1) return [];
    const detail = `exactly one of ${names.join(", ")} must be specified, got ${present.join(", ") || "none"}`;
    return [{ attribute: present.slice(0, 1), summary: "Invalid combination of arguments", detail }];
  };
}

export function atLeastOneOf(...names: readonly string[]): Rule {
  return (config) => {
    if (names.some((name) => isSet(config[name]))) return [];
    const detail = `one of ${names.join(", ")} must be specified`;
    return [{ attribute: [], summary: "Missing required argument", detail }];
  };
}

export function conflicting(...names: readonly string[]): Rule {
  return (config) => {
    const present = names.filter((name) => isSet(config[name]));
    if (present.length < 2) return [];
    const detail = `${present.join(" and ")} conflict with each other`;
    return [{ attribute: present.slice(0, 1), summary: "Conflicting configuration arguments", detail }];
  };
}

export function requires(name: string, ...others: readonly string[]): Rule {
  return (config) => {
    const missing = isSet(config[name]) ? others.filter((other) => !isSet(config[other])) : [];
    if (missing.length === 0) return [];
    const detail = `${name} requires ${missing.join(", ")}`;
    return [{ attribute: [name], summary: "Missing required argument", detail }];
  };
}

export function json(...paths: readonly string[]): Rule {
  return all(
    ...paths.map((path) =>
      each(path, (value) => {
        try {
          JSON.parse(String(value));
          return undefined;
        } catch {
          return "contains invalid JSON";
        }
      }),
    ),
  );
}

export function all(...rules: readonly Rule[]): Rule {
  return (config) => rules.flatMap((rule) => rule(config));
}

function isSet(value: Value | undefined): boolean {
  return value !== null && value !== undefined && !(isList(value) && value.length === 0);
}
