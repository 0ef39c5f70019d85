/** Cloud Storage: buckets, and the bundle in them. */
import type { Context, ResourceBehaviour } from "../behaviour.js";
import { type ExistingObject, Refused } from "../cloud.js";
import { hash } from "../made-up.js";
import { exactlyOneOf, lengthBetween, matching, oneOf } from "../rules.js";
import { text } from "../wire.js";
import { ofService } from "./google-names.js";

const BUCKET = "google_storage_bucket";
const OBJECT = "google_storage_bucket_object";

export const storage: Readonly<Record<string, ResourceBehaviour>> = {
  [BUCKET]: ofService("storage", {
    defaults: { force_destroy: false, storage_class: "STANDARD" },
    forceNew: ["name", "location", "project"],
    computedBlocks: ["soft_delete_policy", "versioning", "website"],
    rules: [
      matching("name", /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/, "a bucket name of 3 to 63 characters"),
      oneOf("public_access_prevention", "enforced", "inherited"),
    ],
    fill: ({ name }) => ({
      id: text(name),
      self_link: `https://www.googleapis.com/storage/v1/b/${text(name)}`,
      url: `gs://${text(name)}`,
      project_number: 123456789012,
      rpo: "DEFAULT",
      soft_delete_policy: [{ retention_duration_seconds: 604800, effective_time: "2030-01-01T00:00:00Z" }],
      versioning: [],
      website: [],
      public_access_prevention: "inherited",
      uniform_bucket_level_access: false,
    }),
    store: {
      read: ({ name }, cloud) => cloud.get(BUCKET, text(name)),
      write: (values, cloud) => cloud.put(BUCKET, text(values.name), values),
      remove: (state, cloud) => {
        const full = cloud.list(OBJECT).some(({ bucket }) => bucket === state.name);
        if (full && state.force_destroy !== true)
          throw new Refused(
            `Error trying to delete bucket ${text(state.name)} containing objects without force_destroy`,
          );
        cloud.remove(BUCKET, text(state.name));
        for (const { id, bucket } of cloud.list(OBJECT)) if (bucket === state.name) cloud.remove(OBJECT, text(id));
      },
    },
  }),
  [OBJECT]: ofService("storage", {
    defaults: { detect_md5hash: "different hash" },
    forceNew: ["bucket", "name", "source", "content_type", "metadata", "storage_class"],
    rules: [exactlyOneOf("content", "source"), lengthBetween("name", 1, 1024)],
    fill: ({ bucket, name }, _, seed) => ({
      id: `${text(bucket)}-${text(name)}`,
      output_name: text(name),
      content: null,
      crc32c: hash(seed, 6),
      generation: 1750000000000000,
      md5hash: hash(seed, 24),
      md5hexhash: hash(seed, 32),
      self_link: `https://www.googleapis.com/storage/v1/b/${text(bucket)}/o/${text(name)}`,
      storage_class: "STANDARD",
      kms_key_name: "",
    }),
    refuse: ({ planned }, { cloud }: Context, when) => {
      if (when === "apply" && !cloud.get(BUCKET, text(planned.bucket)))
        throw new Refused(`Error 404: The specified bucket ${text(planned.bucket)} does not exist.`);
    },
  }),
};

export const existingBucket = (name: string): ExistingObject => ({
  type: BUCKET,
  id: name,
  values: { id: name, name, force_destroy: false, uniform_bucket_level_access: true },
});
