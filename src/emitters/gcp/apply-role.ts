import type { Deployment } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";

/**
 * The custom role that whoever applies needs, for `gcloud iam roles create --file`: for exactly what is emitted, and to take
 * it away again. Nothing in it reads or deletes the salt. https://cloud.google.com/iam/docs/permissions-reference
 */
export function applyRole({ name, host }: Deployment<GcpHost>): string {
  const groups = [
    SERVICES,
    ACCOUNTS,
    host.runner === undefined ? ACT_AS : LET_ACT_AS,
    GRANT_ON_SECRETS,
    ...(host.secrets.create ? [SECRETS] : []),
    FUNCTIONS,
    ...(host.projectIam ? [PROJECT] : []),
    ...bundle(host),
    ...(host.resourceBucket === undefined ? [] : [GRANT_ON_BUCKETS]),
    ...(host.vpc === undefined ? [] : [NETWORK]),
    ...(host.loadBalancer === undefined ? [] : [BALANCER]),
  ];
  const role = {
    title: `Psoxy ${name}: apply`,
    description: `What it takes to apply the Terraform of ${name}`,
    stage: "GA",
    includedPermissions: [...new Set(groups.flat())].sort(),
  };
  return `${JSON.stringify(role, null, 2)}\n`;
}

function bundle({ bundle }: GcpHost): readonly (readonly string[])[] {
  if (bundle.kind === "storage") return [];
  return [OBJECTS, GRANT_ON_BUCKETS, ...(bundle.createBucket ? [BUCKETS] : [])];
}

const service = (name: string, ...verbs: readonly string[]): readonly string[] =>
  verbs.map((verb) => `${name}.${verb}`);

/** Terraform looks up the project for each service that it turns on. */
const SERVICES = [...service("serviceusage.services", "enable", "get", "list"), "resourcemanager.projects.get"];

const ACCOUNTS = service("iam.serviceAccounts", "create", "delete", "get", "list", "update");

/** Google asks it of whoever deploys; where no runner is named, for every account of the project. */
const ACT_AS = ["iam.serviceAccounts.actAs"];
const LET_ACT_AS = service("iam.serviceAccounts", "getIamPolicy", "setIamPolicy");

const GRANT_ON_SECRETS = service("secretmanager.secrets", "get", "getIamPolicy", "setIamPolicy");
const SECRETS = [
  ...service("secretmanager.secrets", "create", "update"),
  ...service("secretmanager.versions", "add", "get"),
];

const FUNCTIONS = [
  ...service("cloudfunctions.functions", "create", "delete", "get", "update"),
  "cloudfunctions.operations.get",
  ...service("run.services", "get", "getIamPolicy", "setIamPolicy"),
];

const PROJECT = service("resourcemanager.projects", "getIamPolicy", "setIamPolicy");

const BUCKETS = service("storage.buckets", "create", "delete", "get", "update");
const GRANT_ON_BUCKETS = service("storage.buckets", "getIamPolicy", "setIamPolicy");
const OBJECTS = service("storage.objects", "create", "delete", "get", "list", "update");

const NETWORK = ["compute.networks.get", "compute.subnetworks.get", "compute.subnetworks.use"];

const BALANCER = [
  ...service("certificatemanager.certmapentries", "create", "delete", "get", "update"),
  ...service("certificatemanager.certmaps", "create", "delete", "get", "update", "use"),
  ...service("certificatemanager.certs", "create", "delete", "get", "update", "use"),
  "certificatemanager.operations.get",
  ...service("compute.backendServices", "create", "delete", "get", "update", "use"),
  ...service("compute.globalAddresses", "create", "delete", "get", "setLabels", "use"),
  ...service("compute.globalForwardingRules", "create", "delete", "get", "setLabels", "update"),
  "compute.globalOperations.get",
  ...service("compute.regionNetworkEndpointGroups", "create", "delete", "get", "use"),
  "compute.regionOperations.get",
  ...service("compute.targetHttpsProxies", "create", "delete", "get", "update", "use"),
  ...service("compute.urlMaps", "create", "delete", "get", "update", "use"),
];
