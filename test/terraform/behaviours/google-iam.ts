/** Service accounts, services of the project, and who may do what. */
import type { Change, Context, ResourceBehaviour } from "../behaviour.js";
import { type ExistingObject, Refused } from "../cloud.js";
import { hash } from "../made-up.js";
import { matching, oneOf } from "../rules.js";
import { objects, text, type Values } from "../wire.js";
import { common, needsAccount, ofService, projectOf } from "./google-names.js";

const account = (accountId: string, project: string, seed: string): Values => {
  const email = `${accountId}@${project}.iam.gserviceaccount.com`;
  return {
    id: `projects/${project}/serviceAccounts/${email}`,
    name: `projects/${project}/serviceAccounts/${email}`,
    email,
    member: `serviceAccount:${email}`,
    // 21 digits, another for each account, also for one that is made anew under an old name.
    unique_id: `1${BigInt(`0x${hash(seed, 24)}`)
      .toString()
      .padStart(20, "0")
      .slice(0, 20)}`,
  };
};

/** A grant of one role to one member, beside all others. */
function member(
  type: string,
  parent: string,
  found: (parentName: string, context: Context) => void,
): ResourceBehaviour {
  return {
    forceNew: [parent, "role", "member", "condition", "location", "project"].filter(
      (name, at, all) => all.indexOf(name) === at,
    ),
    rules: [
      matching("member", /^(?!deleted)(.+:.+|allUsers|allAuthenticatedUsers)$/, "a principal as IAM spells it"),
      matching("role", /^(roles\/[a-z.]+[a-zA-Z.]*|(projects|organizations)\/.+\/roles\/.+)$/, "a role"),
      oneOf("role", ...ROLES),
    ],
    name: parent,
    derive: common,
    fill: (planned, _, seed) => ({ id: idOf(type, planned, parent), etag: hash(seed) }),
    refuse: ({ planned }, context, when) => {
      if (when === "plan") return;
      found(text(planned[parent]), context);
      const [kind, email = ""] = text(planned.member).split(":");
      if (kind === "serviceAccount") needsAccount(email, context);
    },
  };
}

/** Roles that exist, as far as ours go: a misspelt one is refused while applying. https://cloud.google.com/iam/docs/roles-permissions */
const ROLES = [
  "roles/artifactregistry.writer",
  "roles/iam.serviceAccountUser",
  "roles/logging.logWriter",
  "roles/run.invoker",
  "roles/secretmanager.secretAccessor",
  "roles/storage.objectViewer",
];

const idOf = (type: string, planned: Values, parent: string): string =>
  [text(planned[parent]), text(planned.role), text(planned.member), text(objects(planned.condition)[0]?.title)]
    .filter((part) => part !== "")
    .join("/")
    .concat(type === "google_project_iam_member" ? "" : "");

/** A parent that Terraform makes or that a test puts into the cloud. */
const exists =
  (type: string, ...keys: readonly string[]) =>
  (name: string, { cloud }: Context) => {
    const known = cloud.list(type).some((values) => keys.some((key) => values[key] === name));
    if (!known) throw new Refused(`Error 404: ${type} ${name} not found`);
  };

export const iam: Readonly<Record<string, ResourceBehaviour>> = {
  google_project_service: {
    defaults: { disable_on_destroy: false, disable_dependent_services: false },
    forceNew: ["service", "project"],
    rules: [matching("service", /^[a-z]+\.googleapis\.com$/, "a service such as run.googleapis.com")],
    name: "service",
    derive: common,
    fill: ({ service, project }) => ({ id: `${text(project)}/${text(service)}` }),
  },
  google_service_account: ofService("iam", {
    defaults: { disabled: false },
    forceNew: ["account_id", "project"],
    rules: [
      matching(
        "account_id",
        /^[a-z]([-a-z0-9]{4,28}[a-z0-9])$/,
        "6 to 30 lower-case letters, digits and hyphens, beginning with a letter",
      ),
    ],
    name: "account_id",
    fill: ({ account_id }, context, seed) => account(text(account_id), projectOf(context), seed),
    refuse: ({ planned }: Change, _: Context, when) => {
      if (when === "apply" && Buffer.byteLength(text(planned.display_name)) > 100)
        throw new Refused("Error 400: display name is longer than 100 bytes");
    },
  }),
  google_service_account_iam_member: member(
    "google_service_account_iam_member",
    "service_account_id",
    exists("google_service_account", "name"),
  ),
  google_project_iam_member: member("google_project_iam_member", "project", (name, context) => {
    if (name !== projectOf(context)) throw new Refused(`Error 403: no rights on the project ${name}`);
  }),
  google_secret_manager_secret_iam_member: member(
    "google_secret_manager_secret_iam_member",
    "secret_id",
    exists("google_secret_manager_secret", "id"),
  ),
  google_storage_bucket_iam_member: member(
    "google_storage_bucket_iam_member",
    "bucket",
    exists("google_storage_bucket", "name"),
  ),
  google_cloud_run_v2_service_iam_member: member(
    "google_cloud_run_v2_service_iam_member",
    "name",
    exists("cloud run service", "name"),
  ),
};

export function existingAccount(email: string): ExistingObject {
  const [accountId = "", domain = ""] = email.split("@");
  const values = account(accountId, domain.split(".")[0] ?? "", email);
  return { type: "google_service_account", id: text(values.id), values };
}
