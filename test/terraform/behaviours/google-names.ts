/** How Google Cloud names things, finds them, and says that they are not there. */
import type { Context, ResourceBehaviour, Store } from "../behaviour.js";
import { type Cloud, Refused } from "../cloud.js";
import { matching, type Rule } from "../rules.js";
import { isUnknown, isValues, text, UNKNOWN, type Values } from "../wire.js";

export const projectOf = ({ provider }: Context): string => text(provider.project) || "acme-psoxy";

/** A number of 12 digits, as Google gives each project. */
export const projectNumber = (context: Context): string => String(parseInt(hex(projectOf(context)), 16)).slice(0, 12);

const hex = (name: string): string => Buffer.from(`${name}-project`).toString("hex").slice(0, 12);

/** https://cloud.google.com/compute/docs/naming-resources */
export const computeName: Rule = matching("name", /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/, "a name of 1 to 63 characters");

/** The provider fills in its project, and joins its default labels with an object's own, already while planning. */
export function common(planned: Values, context: Context): Values {
  const project = "project" in planned && !text(planned.project) ? { project: projectOf(context) } : {};
  if (!("effective_labels" in planned)) return project;
  const own = planned.labels;
  if (isUnknown(own)) return { ...project, effective_labels: UNKNOWN, terraform_labels: UNKNOWN };
  const defaults = context.provider.default_labels;
  const labels = { ...(isValues(defaults) ? defaults : {}), ...(isValues(own) ? own : {}) };
  return { ...project, effective_labels: labels, terraform_labels: labels };
}

/** Google answers 403 for everything of a service that is not turned on in the project. */
export function needsService(service: string, { cloud }: Context): void {
  const on = cloud.list("google_project_service").some((values) => values.service === `${service}.googleapis.com`);
  if (on) return;
  throw new Refused(`Error 403: ${service} API has not been used in the project before or it is disabled`);
}

/** An object of a service that must be on; `project` and labels are the provider's where it has none. */
export const ofService = (service: string, behaviour: ResourceBehaviour): ResourceBehaviour => ({
  ...behaviour,
  derive: (planned, context) => ({ ...common(planned, context), ...behaviour.derive?.(planned, context) }),
  refuse: (change, context, when) => {
    if (when === "apply") needsService(service, context);
    behaviour.refuse?.(change, context, when);
  },
});

/** The usual store, except that an object is kept from being removed while one of these types names it. */
export const usedBy = (type: string, ...users: readonly string[]): Store => ({
  read: (state, cloud) => cloud.get(type, text(state.id)),
  write: (values, cloud) => cloud.put(type, text(values.id), values),
  remove: (state, cloud) => {
    const id = text(state.id);
    const user = users.find((other) => cloud.list(other).some((values) => names(values, id)));
    if (user !== undefined) throw new Refused(`Error 400: ${id} is already being used by a ${user}`);
    cloud.remove(type, id);
  },
});

const names = (values: Values, id: string): boolean => JSON.stringify(values).includes(`${id}"`);

/** A service account of the project must be there; those of other projects are not ours to know. */
export function needsAccount(email: string, context: Context): void {
  if (!email.endsWith(`@${projectOf(context)}.iam.gserviceaccount.com`) || accountExists(email, context.cloud)) return;
  throw new Refused(`Error 400: Service account ${email} does not exist.`);
}

const accountExists = (email: string, cloud: Cloud): boolean =>
  cloud.list("google_service_account").some((account) => account.email === email);
