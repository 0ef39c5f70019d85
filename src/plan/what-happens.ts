/** What a plan does to whole objects: destroys, replaces, takes over, lets go, moves, makes anew. */
import type { Deployment } from "../compiler/deployment.js";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { type Emitted, isInOurs } from "./emitted.js";
import { isFunction, isSecret, replaceable } from "./kinds.js";
import type { Change, Plan } from "./plan.js";
import { keyOf, placeOf } from "./subject.js";
import { equal, keysOf, part } from "./value.js";

/** What the plan is compared with. */
export interface Explanation {
  readonly deployment: Deployment;
  readonly emitted: Emitted;
  readonly plan: Plan;
}

/** What happens to one object of our modules that the manifest does not explain. */
export function judgeChange(change: Change, explanation: Explanation): readonly Diagnostic[] {
  if (isSecret(change)) return secretProblems(change, explanation);
  return [
    ...(change.action === "delete" ? destroyed(change, explanation) : []),
    ...(change.action === "replace" ? replaced(change, explanation) : []),
    ...(change.action === "create" ? madeAnew(change, explanation) : []),
    ...(change.action === "forget" ? letGo(change, explanation) : []),
    ...(change.movedFrom === undefined ? [] : moved(change, change.movedFrom, explanation)),
    ...(change.importing === undefined ? [] : imported(change, change.importing, explanation)),
  ];
}

function destroyed(change: Change, { deployment, emitted }: Explanation): readonly Diagnostic[] {
  const why = whyNotDestroyed(change, deployment, emitted);
  if (why === undefined) return [];
  return [diagnostic("plan/destroys", { address: change.address, why }, placeOf(change, deployment))];
}

/** Why the manifest does not explain that an object is destroyed; undefined where it does. */
function whyNotDestroyed(
  { address, type, label, module, deposed }: Change,
  { applications, requests, host, history }: Deployment,
  emitted: Emitted,
): string | undefined {
  // What another has taken the place of already is cleared away.
  if (deposed) return undefined;
  if (emitted.objects.has(address)) return "the manifest has it";
  if (emitted.letGo.has(address)) return "it is to be let go, not destroyed";
  if (replaceable(type) === undefined || !address.endsWith(`.${type}.${label}`)) {
    return "psoxy-compile makes nothing of the kind, so it is somebody's";
  }
  const present = emitted.moves.get(address);
  if (present !== undefined) return `it is to be kept as ${present}`;
  if (type === "azuread_application_registration" || type === "azuread_application_api_access") {
    return "it existed before and was only taken over";
  }
  const key = keyOf(label);
  const application = [...applications, ...requests.map((request) => request.application)].find(
    (one) => one.key === key,
  );
  if (application !== undefined && type === "azuread_application") return "the manifest still has the application";
  if (application !== undefined && application.consent.kind !== "terraform" && HOLDS_CONSENT.has(type)) {
    return "the application is still there, and consent is not taken from it";
  }
  const former = module !== "azuread" && module !== host.kind;
  if (former && !history.formerHosts.some(({ kind }) => kind === module)) {
    return "nothing says that the proxies ran there and do so no more";
  }
  return undefined;
}

const HOLDS_CONSENT: ReadonlySet<string> = new Set(["azuread_service_principal", "azuread_app_role_assignment"]);

function replaced(change: Change, { deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  const { address, type, reason = "", replacedBy, module } = change;
  const rule = replaceable(type);
  if (rule === "always") return [];
  const say = (why: string) => [diagnostic("plan/replaces", { address, why }, placeOf(change, deployment))];
  if (typeof rule === "object") return say(rule.never);
  if (reason.includes("tainted")) return say("an earlier apply did not finish it, and Terraform does not trust it");
  if (reason === "replace_by_request") return say("somebody asked for that when the plan was made");
  // A function in Google Cloud cannot leave a subnet: it follows what remembers the network.
  const network = plan.changes.find((other) => other.address === `module.${module}.terraform_data.network`);
  if (reason === "replace_by_triggers" && network !== undefined && network.action !== "stay") return [];
  const written = emitted.objects.get(address)?.body;
  if (replacedBy.some((argument) => part(written, argument) !== undefined)) return [];
  return say("nothing in the manifest that cannot be changed in place has changed");
}

/** An object that somebody deleted by hand, and whose identity does not come back with it. */
function madeAnew(change: Change, { deployment, plan }: Explanation): readonly Diagnostic[] {
  const rule = replaceable(change.type);
  if (typeof rule !== "object" || !plan.deletedOutside.has(change.address)) return [];
  const details = { address: change.address, why: rule.never };
  return [diagnostic("plan/makes-anew", details, placeOf(change, deployment))];
}

function letGo(change: Change, { deployment, emitted }: Explanation): readonly Diagnostic[] {
  if (emitted.letGo.has(change.address)) return [];
  return [diagnostic("plan/lets-go", { address: change.address }, placeOf(change, deployment))];
}

/** What comes from outside our modules is somebody's way of handing objects over, as of upstream's example. */
function moved(change: Change, from: string, { deployment, emitted }: Explanation): readonly Diagnostic[] {
  if (!isInOurs(from) || emitted.moves.get(from) === change.address) return [];
  // Moves follow each other.
  const next = emitted.moves.get(from);
  if (next !== undefined && emitted.moves.get(next) === change.address) return [];
  return [diagnostic("plan/moves", { from, to: change.address }, placeOf(change, deployment))];
}

function imported(change: Change, id: string, { deployment, emitted }: Explanation): readonly Diagnostic[] {
  const expected = emitted.imports.get(change.address);
  if (expected !== undefined && (id === "" || patternOf(expected).test(id))) return [];
  const details = { address: change.address, id, expected };
  return [diagnostic("plan/imports", details, placeOf(change, deployment))];
}

/** An id in which `${…}` stands for one part of a path. */
const patternOf = (id: string): RegExp =>
  new RegExp(
    `^${id
      .split(/\$\{[^}]*\}/)
      .map(escapePattern)
      .join("[^/]+")}$`,
    "i",
  );

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** The salt and the key: made once, and then nothing but tags. */
function secretProblems(change: Change, { deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  const { address, action, module, before, after } = change;
  const say = (what: string) => [diagnostic("plan/touches-salt", { address, what }, placeOf(change, deployment))];
  switch (action) {
    case "stay":
      return change.importing === undefined ? [] : say("takes over another in place of");
    case "forget":
      return emitted.letGo.has(address) ? [] : say("lets go of");
    case "delete":
      return say("destroys");
    case "replace":
      return say("replaces");
    case "update": {
      const changed = keysOf(after).filter((key) => !equal(part(before, key), part(after, key)));
      return changed.every((key) => TAGS.has(key)) ? [] : say("rewrites");
    }
    case "create": {
      if (change.importing !== undefined) return say("takes over and changes");
      // Functions are made after the salt: where there is one, there was a salt.
      const used = plan.changes.some(
        (other) => other.module === module && isFunction(other.type) && part(other.before, "id"),
      );
      return used || plan.deletedOutside.has(address) ? say("makes another in place of") : [];
    }
  }
}

const TAGS: ReadonlySet<string> = new Set(["effective_labels", "labels", "tags", "tags_all", "terraform_labels"]);
