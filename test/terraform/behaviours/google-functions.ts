/** Cloud Functions of the second generation, and the Cloud Run services behind them. */
import type { Change, Context, ResourceBehaviour } from "../behaviour.js";
import { type Cloud, Refused } from "../cloud.js";
import { hash } from "../made-up.js";
import { matching, numberBetween, oneOf } from "../rules.js";
import { isValues, objects, text, type Values } from "../wire.js";
import { needsAccount, needsService, ofService, projectOf } from "./google-names.js";

const FUNCTION = "google_cloudfunctions2_function";
const SERVICE = "cloud run service";

export const functions: Readonly<Record<string, ResourceBehaviour>> = {
  [FUNCTION]: ofService("cloudfunctions", {
    defaults: { "service_config.ingress_settings": "ALLOW_ALL", "service_config.all_traffic_on_latest_revision": true },
    forceNew: ["name", "location", "project"],
    rules: [
      matching("name", /^[a-z][a-z0-9-]{2,47}[a-z0-9]$/, "a name of 4 to 49 characters"),
      oneOf("build_config.runtime", "java17", "java21", "java25"),
      oneOf("service_config.ingress_settings", "ALLOW_ALL", "ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"),
      oneOf("service_config.direct_vpc_egress", "VPC_EGRESS_ALL_TRAFFIC", "VPC_EGRESS_PRIVATE_RANGES_ONLY"),
      oneOf("service_config.available_cpu", "1", "2", "4"),
      matching("service_config.available_memory", /^[0-9]+(k|M|G|Mi|Gi)$/, "an amount of memory"),
      numberBetween("service_config.timeout_seconds", 1, 3600),
      numberBetween("service_config.max_instance_count", 1, 1000),
      numberBetween("service_config.max_instance_request_concurrency", 1, 1000),
    ],
    fill: ({ name, location }, context) => ({
      id: `projects/${projectOf(context)}/locations/${text(location)}/functions/${text(name)}`,
      environment: "GEN_2",
      state: "ACTIVE",
      update_time: "2030-01-01T00:00:00Z",
      url: `https://${text(location)}-${projectOf(context)}.cloudfunctions.net/${text(name)}`,
    }),
    nested: ({ name, location }, context) => ({
      "service_config.service": `projects/${projectOf(context)}/locations/${text(location)}/services/${text(name)}`,
      // The same for a function that is made anew.
      "service_config.uri": `https://${text(name)}-${hash(projectOf(context), 10)}-uc.a.run.app`,
      "service_config.max_instance_request_concurrency": 1,
    }),
    refuse: (change, context, when) => {
      if (when === "plan") return;
      refuseForWant(change, context);
      refuseLeavingNetwork(change);
      refuseUnreadableSecrets(change, context);
    },
    store: {
      read: ({ id }, cloud) => cloud.get(FUNCTION, text(id)),
      write: (values, cloud) => {
        cloud.put(FUNCTION, text(values.id), values);
        cloud.put(SERVICE, text(values.name), { name: values.name ?? null });
      },
      remove: ({ id, name }, cloud) => {
        cloud.remove(FUNCTION, text(id));
        cloud.remove(SERVICE, text(name));
        // Who might call it is forgotten with it.
        forget("google_cloud_run_v2_service_iam_member", text(name), cloud);
      },
    },
  }),
};

function forget(type: string, name: string, cloud: Cloud): void {
  for (const grant of cloud.list(type)) if (grant.name === name) cloud.remove(type, text(grant.id));
}

/** What must be there before a function can be built and run. */
function refuseForWant({ planned }: Change, context: Context): void {
  for (const service of ["artifactregistry", "cloudbuild", "run", "storage"]) needsService(service, context);
  const build = objects(planned.build_config)[0] ?? {};
  const service = objects(planned.service_config)[0] ?? {};
  needsAccount(text(service.service_account_email), context);
  needsAccount(text(build.service_account).split("/").at(-1) ?? "", context);
  const source = objects(objects(build.source)[0]?.storage_source)[0] ?? {};
  const { bucket, object } = source;
  const ours = context.cloud.list("google_storage_bucket_object").filter((values) => values.bucket === bucket);
  if (ours.length > 0 && !ours.some(({ name }) => name === object))
    throw new Refused(`Error 404: ${text(bucket)}/${text(object)} not found`);
  const variables = service.environment_variables;
  const size = isValues(variables) ? Buffer.byteLength(JSON.stringify(variables)) : 0;
  if (size > 32768) throw new Refused(`Error 400: environment variables of ${size} bytes exceed 32768`);
}

/** https://cloud.google.com/functions/docs/running/direct-vpc: the settings of the service stay when they are left out. */
function refuseLeavingNetwork({ prior, planned }: Change): void {
  const network = (values: Values | null) =>
    JSON.stringify(objects(objects(values?.service_config)[0]?.direct_vpc_network_interface));
  if (prior !== null && network(prior) !== "[]" && network(planned) !== network(prior))
    throw new Refused("Error 400: direct VPC egress cannot be changed in place");
}

/**
 * A proxy that may not read a secret takes it for missing, and says so only when it is called. Here it is said at once, so that
 * names and grants are known to fit.
 */
function refuseUnreadableSecrets({ planned }: Change, { cloud }: Context): void {
  const { service_account_email, environment_variables } = objects(planned.service_config)[0] ?? {};
  if (!isValues(environment_variables) || text(environment_variables.GRANT_TYPE) === "") return;
  const member = `serviceAccount:${text(service_account_email)}`;
  for (const property of ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"]) {
    const name = `${text(environment_variables.PATH_TO_SHARED_CONFIG)}${property}`;
    const readable = cloud
      .list("google_secret_manager_secret_iam_member")
      .some((grant) => grant.member === member && text(grant.secret_id).endsWith(`/secrets/${name}`));
    if (!readable) throw new Refused(`the proxy ${text(planned.name)} may not read the secret ${name}`);
  }
}
