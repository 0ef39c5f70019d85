/** What the google provider adds to its schema, and what Google Cloud refuses. Read in hashicorp/google 7.21.0. */
import type { ProviderBehaviours } from "../behaviour.js";
import type { ExistingObject } from "../cloud.js";
import { balancer } from "./google-balancer.js";
import { functions } from "./google-functions.js";
import { existingAccount, iam } from "./google-iam.js";
import { existingSecret, secrets } from "./google-secrets.js";
import { existingBucket, storage } from "./google-storage.js";

export const google: ProviderBehaviours = {
  legacy: true,
  resources: { ...balancer, ...functions, ...iam, ...secrets, ...storage },
};

/** What a project must hold for some files to be applied: accounts, secrets and buckets that they name as given. */
export function projectNamedIn(files: ReadonlyMap<string, string>): readonly ExistingObject[] {
  const content = files.get("gcp/main.tf.json") ?? "";
  const found = (pattern: RegExp) => [...new Set([...content.matchAll(pattern)].map(([, name = ""]) => name))].sort();
  return [
    ...found(/[:/"]([a-z0-9-]+@[a-z0-9-]+\.iam\.gserviceaccount\.com)"/g).map(existingAccount),
    ...found(/"(projects\/[a-z0-9-]+\/secrets\/[A-Za-z0-9_-]+)"/g).map((id) =>
      existingSecret(id, `the value of ${id}`),
    ),
    ...found(/"bucket": "([a-z0-9._-]+)"/g).map(existingBucket),
  ];
}
