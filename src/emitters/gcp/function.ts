import type { Deployment, EnvironmentValue, ProxyInstance } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { type Address, type Configuration, call, comment, type Expression } from "../../terraform/index.js";
import { textOfRules } from "../rules.js";
import type { Account, Builder } from "./accounts.js";
import type { DeclaredBundle } from "./bundle.js";
import { declareCallers } from "./callers.js";
import { grantSecrets, type Secret } from "./secrets.js";
import type { Services } from "./services.js";

/** Class in the bundle that answers requests (Psoxy 0.6.9, module gcp-proxy-api). */
const ENTRY_POINT = "co.worklytics.psoxy.Route";

/** What all functions of a deployment have in common. */
export interface Shared {
  readonly deployment: Deployment<GcpHost>;
  readonly file: Configuration;
  readonly services: Services;
  readonly builder: Builder;
  readonly bundle: DeclaredBundle;
  readonly secrets: readonly Secret[];
  /** Remembers which subnet the functions are in. */
  readonly network: Address;
}

/** Google does not let a function leave a subnet: with another one, or none, it is made anew, under the same URL. */
export const declareNetwork = ({ vpc }: GcpHost, file: Configuration): Address =>
  file.remember("network", {
    "//": comment("A function cannot leave a subnet: when this changes, the functions are made anew"),
    input: vpc === undefined ? "none" : `${vpc.network} ${vpc.subnetwork}`,
  });

/** One proxy, what it may read and who may call it; the result is its own URL, without a slash at its end. */
export function declareFunction(
  instance: ProxyInstance,
  account: Account,
  clientId: Expression<string>,
  shared: Shared,
): Expression<string> {
  const { id, functionName } = instance;
  const { deployment, file, services, builder, bundle, secrets, network } = shared;
  const { host } = deployment;
  const readable = [
    ...grantSecrets(id, account, secrets, services, file),
    ...grantResources(instance, account, deployment, file),
  ];
  const { addresses: uploaded, ...source } = bundle;
  const declared = file.resource("google_cloudfunctions2_function", id, {
    name: functionName,
    location: host.region,
    description: `Psoxy ${id} of ${deployment.name}`,
    build_config: [
      {
        runtime: "java25",
        entry_point: ENTRY_POINT,
        service_account: builder.name,
        source: [{ storage_source: [source] }],
      },
    ],
    service_config: [
      {
        ...scaling(instance, host),
        timeout_seconds: instance.timeoutSeconds,
        service_account_email: account.email,
        ingress_settings: host.loadBalancer === undefined ? "ALLOW_ALL" : "ALLOW_INTERNAL_AND_GCLB",
        ...(host.vpc === undefined
          ? {}
          : { direct_vpc_egress: "VPC_EGRESS_ALL_TRAFFIC", direct_vpc_network_interface: [host.vpc] }),
        environment_variables: variables(instance, clientId),
      },
    ],
    depends_on: [
      ...services("artifactregistry", "cloudbuild", "cloudfunctions", "run", "storage"),
      ...builder.addresses,
      ...uploaded,
      ...account.addresses,
      ...readable,
    ],
    lifecycle: { replace_triggered_by: [network] },
  });
  declareCallers(instance, declared.attribute("name"), declared.address, host, file);
  return declared.attributeOf("service_config", "uri");
}

/**
 * How many requests at once, and with what. A copy that serves several needs a whole processor, and more memory needs more of
 * them: https://cloud.google.com/run/docs/configuring/services/memory-limits
 */
function scaling({ memoryMb, reservedConcurrency }: ProxyInstance, { limits }: GcpHost) {
  const atOnce = Math.min(limits.concurrency, reservedConcurrency ?? limits.concurrency);
  const copies = reservedConcurrency === undefined ? limits.maxInstances : Math.floor(reservedConcurrency / atOnce);
  const processors = memoryMb > 8192 ? "4" : memoryMb > 4096 ? "2" : "1";
  return {
    available_memory: `${memoryMb}M`,
    ...(atOnce > 1 || processors !== "1" ? { available_cpu: processors } : {}),
    max_instance_count: copies,
    max_instance_request_concurrency: atOnce,
  };
}

function variables(
  { id, rules, ownEnvironment, environment }: ProxyInstance,
  clientId: Expression<string>,
): Record<string, string | Expression<string>> {
  const written = ([name, value]: [string, EnvironmentValue]) => {
    if (typeof value === "string") return [name, value] as const;
    if (value.from === "clientId") return [name, clientId] as const;
    if (value.from !== "rules" || rules === undefined) throw new Error(`nothing to put into ${name}`);
    return [name, call<string>("base64gzip", textOfRules(id))] as const;
  };
  return Object.fromEntries(Object.entries({ ...ownEnvironment, ...environment }).map(written));
}

/** Lets an instance read rules and models below the deployment's folder in the user's bucket. */
function grantResources(
  { id }: ProxyInstance,
  { member }: Account,
  { name, host }: Deployment<GcpHost>,
  file: Configuration,
): readonly Address[] {
  if (host.resourceBucket === undefined) return [];
  const folder = `projects/_/buckets/${host.resourceBucket}/objects/${name}/`;
  const grant = file.resource("google_storage_bucket_iam_member", `${id}_resources`, {
    bucket: host.resourceBucket,
    role: "roles/storage.objectViewer",
    member,
    condition: [{ title: "folder_of_deployment", expression: `resource.name.startsWith("${folder}")` }],
  });
  return [grant.address];
}
