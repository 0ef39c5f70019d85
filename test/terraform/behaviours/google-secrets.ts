/** Secret Manager: what is never to be replaced, deleted or read back. */
import type { Change, Context, ResourceBehaviour } from "../behaviour.js";
import { type Cloud, type ExistingObject, Refused } from "../cloud.js";
import { exactlyOneOf, matching, oneOf, requires } from "../rules.js";
import { text, type Values } from "../wire.js";
import { ofService, projectNumber, projectOf } from "./google-names.js";

const SECRET = "google_secret_manager_secret";
const VERSION = "google_secret_manager_secret_version";

export const secrets: Readonly<Record<string, ResourceBehaviour>> = {
  [SECRET]: ofService("secretmanager", {
    defaults: { deletion_protection: false },
    forceNew: ["secret_id", "replication", "project", "tags"],
    rules: [matching("secret_id", /^[A-Za-z0-9_-]{1,255}$/, "1 to 255 letters, digits, hyphens and underscores")],
    name: "secret_id",
    fill: ({ secret_id }, context) => ({
      id: `projects/${projectOf(context)}/secrets/${text(secret_id)}`,
      name: `projects/${projectNumber(context)}/secrets/${text(secret_id)}`,
      create_time: "2030-01-01T00:00:00Z",
      expire_time: "",
      effective_annotations: {},
    }),
    store: {
      read: ({ id }, cloud) => cloud.get(SECRET, text(id)),
      write: (values, cloud) => cloud.put(SECRET, text(values.id), values),
      remove: (state, cloud) => {
        if (state.deletion_protection === true)
          throw new Refused("cannot destroy secret manager secret without setting deletion_protection=false");
        cloud.remove(SECRET, text(state.id));
      },
    },
  }),
  [VERSION]: ofService("secretmanager", {
    defaults: { enabled: true, deletion_policy: "DELETE", secret_data_wo_version: 0 },
    forceNew: ["secret", "secret_data", "secret_data_wo_version", "is_secret_data_base64", "project"],
    rules: [
      exactlyOneOf("secret_data", "secret_data_wo"),
      requires("secret_data_wo", "secret_data_wo_version"),
      oneOf("deletion_policy", "DELETE", "DISABLE", "ABANDON"),
    ],
    name: "secret",
    sends: ({ prior, config }: Change) =>
      prior ? undefined : { payload: text(config.secret_data_wo) || text(config.secret_data) },
    refuse: ({ prior, planned, config }: Change, { cloud }: Context, when) => {
      if (when === "plan") return;
      if (!cloud.get(SECRET, text(planned.secret)))
        throw new Refused(`Error 404: Secret [${text(planned.secret)}] not found`);
      if (prior === null && !text(config.secret_data_wo) && !text(config.secret_data))
        throw new Refused("Error 400: SecretPayload.data must not be empty");
    },
    fill: ({ secret }, { cloud }) => {
      const version = String(versionsOf(text(secret), cloud).length + 1);
      const name = `${text(secret)}/versions/${version}`;
      return { id: name, name, version, create_time: "2030-01-01T00:00:00Z", destroy_time: "" };
    },
    keep: ({ config }) => ({ "the value": text(config.secret_data_wo) || text(config.secret_data) }),
    show: (stored, state) => (text(state.secret_data) === "" ? { ...stored, secret_data: null } : stored),
    store: {
      read: ({ id }, cloud) => cloud.get(VERSION, text(id)),
      write: (values, cloud) => cloud.put(VERSION, text(values.id), values),
      remove: (state, cloud) => {
        if (state.deletion_policy === "DELETE") cloud.remove(VERSION, text(state.id));
      },
    },
  }),
};

export const versionsOf = (secret: string, cloud: Cloud): readonly Values[] =>
  cloud.list(VERSION).filter((values) => values.secret === secret);

/** A secret of the user's, with a value. `id` is its full name. */
export function existingSecret(id: string, value: string): ExistingObject {
  const secret_id = id.slice(id.lastIndexOf("/") + 1);
  const values = { id, secret_id, name: id, "the value": value, deletion_protection: false };
  return { type: SECRET, id, values, secret: value };
}
