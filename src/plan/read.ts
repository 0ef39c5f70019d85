import { isShape, nestsTooDeep } from "../lock/shape.js";
import type { Action, Change, Plan, PlannedConfiguration, PlannedObject } from "./plan.js";
import { entriesOf, itemsOf, part, textOf } from "./value.js";

/** What keeps a text from being judged, and the way out. */
export interface Unreadable {
  readonly reason: string;
  readonly help: string;
}

/** Major version of the form that is read. */
const FORMAT = "1";

/** A saved plan is a zip. */
const ZIP = Buffer.from("PK\u0003\u0004");

const SHOW = "hand in the output of `terraform show -json <saved plan>`";

/** Reads a plan, or says why it cannot be judged. */
export function readPlan(bytes: Uint8Array): Plan | Unreadable {
  if (Buffer.from(bytes.subarray(0, 4)).equals(ZIP)) {
    return { reason: "it is the saved plan itself", help: "hand in what `terraform show -json` makes of it" };
  }
  const text = decode(bytes);
  if (text === undefined) return { reason: "it is not text", help: SHOW };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return notJson(text);
  }
  const problem = nestsTooDeep(content) ? { reason: "it nests too deep", help: SHOW } : notAPlan(content);
  if (problem !== undefined) return problem;
  const all = itemsOf(part(content, "resource_changes"));
  const changes = all.map(readChange);
  const strange = changes.find((change) => typeof change === "string");
  if (typeof strange === "string") return { reason: strange, help: "use a later psoxy-compile, or make the plan anew" };
  return {
    changes: changes.filter((change) => typeof change === "object"),
    deletedOutside: new Set(
      itemsOf(part(content, "resource_drift"))
        .filter((drift) => itemsOf(part(drift, "change", "actions")).includes("delete"))
        .flatMap((drift) => textOf(part(drift, "address")) ?? []),
    ),
    data: readData(content, all),
    configuration: readConfiguration(part(content, "configuration")),
  };
}

/** A redirect in Windows PowerShell writes UTF-16 with a mark at its start. */
function decode(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notJson(text: string): Unreadable {
  if (text.trim() === "") return { reason: "it is empty", help: SHOW };
  if (/^\s*\{"@level":/.test(text)) return { reason: "it is the log of `terraform plan -json`", help: SHOW };
  if (/^\s*[{[]/.test(text)) return { reason: "it is cut off, or not JSON", help: SHOW };
  return { reason: "it is not JSON", help: SHOW };
}

function notAPlan(content: unknown): Unreadable | undefined {
  const version = textOf(part(content, "format_version"));
  if (part(content, "@level") !== undefined) {
    return { reason: "it is the log of `terraform plan -json`", help: SHOW };
  }
  if (part(content, "lineage") !== undefined || (version !== undefined && part(content, "values") !== undefined)) {
    return { reason: "it is a state, not a plan", help: SHOW };
  }
  if (version === undefined) return { reason: "it is no plan of Terraform", help: SHOW };
  if (version.split(".")[0] !== FORMAT) {
    return {
      reason: `the version ${JSON.stringify(version)} of its form is not known`,
      help: "use a later psoxy-compile",
    };
  }
  if (part(content, "errored") === true) {
    return { reason: "Terraform could not finish it", help: "make a plan without errors first" };
  }
  if (!isShape(part(content, "configuration", "root_module")) || part(content, "planned_values") === undefined) {
    return { reason: "parts of it are missing", help: SHOW };
  }
  return undefined;
}

/** A change, or what is strange about it; nothing of a data source. */
function readChange(raw: unknown): Change | string | undefined {
  if (part(raw, "mode") === "data") return undefined;
  const [address, type, label] = ["address", "type", "name"].map((key) => textOf(part(raw, key)));
  const change = part(raw, "change");
  const action = actionOf(itemsOf(part(change, "actions")));
  if (address === undefined || type === undefined || label === undefined) return "a change in it has no address";
  if (action === undefined) return `what happens to ${JSON.stringify(address)} is not known to this version`;
  const reason = textOf(part(raw, "action_reason"));
  const movedFrom = textOf(part(raw, "previous_address"));
  const importing = part(change, "importing");
  return {
    address,
    module: moduleOf(textOf(part(raw, "module_address")) ?? ""),
    type,
    label,
    action,
    ...(reason === undefined ? {} : { reason }),
    ...(movedFrom === undefined ? {} : { movedFrom }),
    deposed: textOf(part(raw, "deposed")) !== undefined,
    ...(isShape(importing) ? { importing: textOf(importing.id) ?? "" } : {}),
    replacedBy: itemsOf(part(change, "replace_paths")).flatMap((path) => textOf(part(path, 0)) ?? []),
    before: part(change, "before"),
    after: part(change, "after"),
  };
}

function actionOf(actions: readonly unknown[]): Action | undefined {
  if (!actions.every((action) => typeof action === "string")) return undefined;
  const all = [...actions].sort().join(" ");
  return new Map<string, Action>([
    ["no-op", "stay"],
    ["create", "create"],
    ["update", "update"],
    ["delete", "delete"],
    ["forget", "forget"],
    ["create delete", "replace"],
    // The old object is left where it is, and another takes its address.
    ["create forget", "replace"],
  ]).get(all);
}

/** `module.aws` → `aws`; a module in a module keeps its whole path, so that it is none of ours. */
const moduleOf = (address: string): string => /^module\.([A-Za-z0-9_-]+)$/.exec(address)?.[1] ?? address;

/** What data sources said: those that were read while planning are in the state before the change. */
function readData(content: unknown, changes: readonly unknown[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const modules = [part(content, "prior_state", "values", "root_module")];
  for (const module of modules) {
    for (const object of itemsOf(part(module, "resources"))) {
      const address = textOf(part(object, "address"));
      if (part(object, "mode") === "data" && address !== undefined) found.set(address, part(object, "values"));
    }
    for (const inner of itemsOf(part(module, "child_modules"))) modules.push(inner);
  }
  for (const change of changes) {
    const address = textOf(part(change, "address"));
    if (part(change, "mode") === "data" && address !== undefined) found.set(address, part(change, "change", "after"));
  }
  return found;
}

function readConfiguration(raw: unknown): PlannedConfiguration {
  const objects = new Map<string, PlannedObject>();
  const outputs = new Map<string, unknown>();
  const root = part(raw, "root_module");
  const modules = [{ path: "", module: root }];
  for (const { path, module } of modules) {
    const prefix = path === "" ? "" : `${path}.`;
    for (const object of itemsOf(part(module, "resources"))) {
      const [address = "", type = "", label = ""] = ["address", "type", "name"].map((key) => textOf(part(object, key)));
      objects.set(`${prefix}${address}`, {
        address: `${prefix}${address}`,
        module: moduleOf(path),
        type,
        label,
        expressions: part(object, "expressions"),
        provider: textOf(part(object, "provider_config_key")),
        runsPrograms: itemsOf(part(object, "provisioners")).length > 0,
      });
    }
    for (const [name, output] of entriesOf(part(module, "outputs"))) {
      outputs.set(`${prefix}${name}`, part(output, "expression"));
    }
    for (const [name, call] of entriesOf(part(module, "module_calls"))) {
      modules.push({ path: `${prefix}module.${name}`, module: part(call, "module") });
    }
  }
  return {
    objects,
    outputs,
    calls: new Map(
      entriesOf(part(root, "module_calls")).map(([name, call]) => [
        name,
        { source: part(call, "source"), expressions: part(call, "expressions") },
      ]),
    ),
    providers: new Map(
      entriesOf(part(raw, "provider_config")).map(([name, body]) => [name, part(body, "expressions")]),
    ),
  };
}
