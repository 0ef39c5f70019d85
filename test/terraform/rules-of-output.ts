/** What neither Terraform nor a stand-in can know about the output. Each rule gives back what it objects to. */
import type { Files } from "./files.js";
import { permissionIds } from "./graph-permissions.js";

type Json = Readonly<Record<string, unknown>>;

interface NamedId {
  readonly name: string;
  readonly id: string;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const read = (files: Files, path: string): Json => JSON.parse(files.get(path) ?? "{}");

/** Permissions that stand under a GUID which is not theirs. */
export function wrongPermissionIds(files: Files): readonly string[] {
  const module = read(files, "azuread/main.tf.json");
  return [...namedIds(module), ...idsInLocals(module), ...[...files].flatMap(([path, text]) => askedFor(path, text))]
    .filter(({ name, id }) => permissionIds.get(name) !== id && !looksUp(id, name))
    .map(({ name, id }) => `${name} is not ${id}`);
}

/** Whether it is looked up in the tenant by that name, as it must be outside the public cloud. */
const looksUp = (id: string, name: string): boolean =>
  id === `\${data.azuread_service_principal.microsoft_graph.app_role_ids["${name}"]}`;

/** Every entry of a list of permissions and every grant, with the name in the remark beside its GUID. */
function namedIds(value: unknown): readonly NamedId[] {
  if (Array.isArray(value)) return value.flatMap(namedIds);
  if (!isObject(value)) return [];
  if (value.type === "Role" || value.type === "Scope") return [{ name: String(value["//"]), id: String(value.id) }];
  if (typeof value.app_role_id === "string") return [{ name: String(value["//"]), id: value.app_role_id }];
  return Object.values(value).flatMap(namedIds);
}

/** Maps from name to GUID. */
const idsInLocals = ({ locals = {} }: Json): readonly NamedId[] =>
  Object.entries(locals as Readonly<Record<string, Readonly<Record<string, string>>>>)
    .filter(([name]) => name.endsWith("_permissions"))
    .flatMap(([, ids]) => Object.entries(ids).map(([name, id]) => ({ name, id })));

/** The table of a request for an application. */
const askedFor = (path: string, text: string): readonly NamedId[] =>
  path.endsWith(".request.md")
    ? [...text.matchAll(/^\| `([\w.-]+)` \|.*\| `([0-9a-f-]{36})` \|$/gm)].map(([, name = "", id = ""]) => ({
        name,
        id,
      }))
    : [];

/** What a request asks for in words and what in the file that comes with it. */
export function unequalRequests(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const lists = files.get(path.replace(/request\.md$/, "required-resource-access.json"));
    if (!path.endsWith(".request.md") || lists === undefined) return [];
    const [list] = JSON.parse(lists) as readonly { resourceAccess: readonly { id: string }[] }[];
    const inFile = list?.resourceAccess.map(({ id }) => id).join();
    const inWords = askedFor(path, text)
      .map(({ id }) => id)
      .join();
    return inFile === inWords ? [] : [`${path}: ${inWords} is not ${inFile}`];
  });
}

/** A statement that a policy may hold: who needs it and why. */
interface AllowedStatement {
  readonly actions: readonly string[];
  /** Every resource must match; undefined for trust policies, which have none. */
  readonly resource?: RegExp;
  readonly why: string;
}

const LAMBDA = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[a-z0-9-]+$/;
const PARAMETER = "^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter/[A-Za-z0-9_./-]+";

/** Whatever is not here is more than is needed. */
export const ALLOWED_STATEMENTS: Readonly<Record<string, AllowedStatement>> = {
  RunAsFunction: { actions: ["sts:AssumeRole"], why: "Lambda takes on the function's role" },
  AwsCallers: { actions: ["sts:AssumeRole"], why: "an AWS principal of the manifest calls the proxies" },
  Testers: { actions: ["sts:AssumeRole"], why: "an AWS principal of the manifest tests the proxies" },
  GcpCallers: { actions: ["sts:AssumeRoleWithWebIdentity"], why: "a Google service account of the manifest does" },
  WriteOwnLogs: {
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resource: /^arn:aws[a-z-]*:logs:[a-z0-9-]+:\d{12}:log-group:\/aws\/lambda\/[a-z0-9-]+:\*$/,
    why: "the function logs; the group is made by Terraform, so it may not make one",
  },
  ReadSaltAndKey: {
    actions: ["ssm:GetParameter", "secretsmanager:GetSecretValue"],
    resource:
      /^arn:aws[a-z-]*:(ssm:[a-z0-9-]+:\d{12}:parameter|secretsmanager:[a-z0-9-]+:\d{12}:secret:)\/[\w./-]*PSOXY_(SALT|ENCRYPTION_KEY)(-\?{6})?$/,
    why: "the proxy reads both through its secret store, one by one",
  },
  ReadOwnRules: {
    actions: ["ssm:GetParameter"],
    resource: new RegExp(`${PARAMETER}/RULES$`),
    why: "rules that do not fit the environment stand in a parameter",
  },
  ProveIdentityToEntra: {
    actions: ["cognito-identity:GetOpenIdTokenForDeveloperIdentity"],
    resource: /^\$\{aws_cognito_identity_pool\.[a-z0-9-]+\.arn\}$/,
    why: "the token that Entra trusts, from the pool of the function's own application",
  },
  DecryptWithKey: {
    actions: ["kms:Decrypt"],
    resource: /^arn:aws:kms:[a-z0-9-]+:\d{12}:key\//,
    why: "secrets and environment are encrypted with it",
  },
  ReadResources: {
    actions: ["s3:GetObject"],
    resource: /^arn:aws:s3:::[a-z0-9.-]+\/[\w./-]+\/\*$/,
    why: "rules and models from the user's bucket",
  },
  UseOwnNetwork: {
    actions: [
      "ec2:AssignPrivateIpAddresses",
      "ec2:CreateNetworkInterface",
      "ec2:DeleteNetworkInterface",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeSubnets",
      "ec2:UnassignPrivateIpAddresses",
    ],
    resource: /^\*$/,
    why: "Lambda connects a function to subnets; none of these can be bound to what does not exist yet",
  },
  CallProxyRoutes: {
    actions: ["execute-api:Invoke"],
    resource: /^\$\{aws_apigatewayv2_api\.proxy_api\.execution_arn\}\/live\/(GET|HEAD|POST)\/[a-z0-9-]+\/\*$/,
    why: "callers use the gateway's routes, each method and function by name",
  },
  CallProxyUrls: { actions: ["lambda:InvokeFunctionUrl"], resource: LAMBDA, why: "callers use the function URLs" },
  InvokeThroughUrlOnly: {
    actions: ["lambda:InvokeFunction"],
    resource: LAMBDA,
    why: "function URLs made since October 2025 need it; a condition refuses direct invocation",
  },
};

/** Statements of IAM policies that are not on the list, or allow more than it says. */
export function needlessStatements(files: Files): readonly string[] {
  const locals = Object.values((read(files, "aws/main.tf.json").locals ?? {}) as Json);
  const statements = locals.filter(isObject).flatMap(({ Statement }) => (Array.isArray(Statement) ? Statement : []));
  return (statements as Json[]).flatMap((statement) => {
    const allowed = ALLOWED_STATEMENTS[String(statement.Sid).replace(/\d+$/, "")];
    if (allowed === undefined) return [`${String(statement.Sid)} is not on the list`];
    const actions = [statement.Action].flat().filter((action) => !allowed.actions.includes(String(action)));
    const resources = [statement.Resource ?? []].flat().filter((resource) => !allowed.resource?.test(String(resource)));
    return [...actions, ...resources].map((text) => `${String(statement.Sid)}: ${String(text)}`);
  });
}

/** What a proxy calls (Psoxy 0.6.9: secret store, Cognito, its log), so that its role may not lack it. */
const CALLED_BY_PROXY: readonly string[] = ["cognito-identity:GetOpenIdTokenForDeveloperIdentity"];

/** What the roles of functions must allow and do not. */
export function missingStatements(files: Files): readonly string[] {
  const module = read(files, "aws/main.tf.json");
  const { aws_iam_role_policy_attachment: prescribed = {} } = (module.resource ?? {}) as Readonly<Record<string, Json>>;
  const policies = Object.entries((module.locals ?? {}) as Json).filter(([name]) => name.endsWith("_execution_policy"));
  return policies.flatMap(([name, policy]) => {
    const statements = (policy as { Statement: Json[] }).Statement;
    const actions = statements.flatMap(({ Action }) => [Action].flat().map(String));
    const resources = statements.flatMap(({ Resource }) => [Resource ?? []].flat().map(String));
    const label = name.replace(/_execution_policy$/, "");
    const needed = [...CALLED_BY_PROXY, ...(label in prescribed ? [] : ["logs:CreateLogStream", "logs:PutLogEvents"])];
    const secrets = ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"];
    return [
      ...needed.filter((action) => !actions.includes(action)),
      ...secrets.filter((secret) => !resources.some((resource) => resource.includes(secret))),
      ...(actions.some((action) => /^(ssm:GetParameter|secretsmanager:GetSecretValue)$/.test(action))
        ? []
        : ["reading secrets"]),
    ].map((what) => `${label}: ${what}`);
  });
}

/** What a proxy reads from its environment on any host (Psoxy 0.6.9), beside what a manifest adds. */
const READ_BY_PROXY: readonly string[] = [
  "ALLOWED_DATA_ACCESS_IP_BLOCKS",
  "BUNDLE_FILENAME",
  "CLIENT_ID",
  "CUSTOM_RULES_SHA",
  "EMAIL_CANONICALIZATION",
  "EMAIL_DOMAIN_HANDLING",
  "GRANT_TYPE",
  "INSTANCE_RESOURCE_PATH",
  "IS_DEVELOPMENT_MODE",
  "PATH_TO_INSTANCE_CONFIG",
  "PATH_TO_SHARED_CONFIG",
  "PSEUDONYMIZE_APP_IDS",
  "REFRESH_ENDPOINT",
  "REMOTE_RESOURCE_BUCKET",
  "REQUEST_TIMEOUT_SECONDS",
  "RULES",
  "SHARED_RESOURCE_PATH",
  "SOURCE",
  "SOURCE_AUTH_STRATEGY_IDENTIFIER",
  "TARGET_HOST",
  "TOKEN_SCOPE",
];

/** Without these a proxy's health check fails. */
const NEEDED_BY_PROXY: readonly string[] = [
  "CLIENT_ID",
  "GRANT_TYPE",
  "REFRESH_ENDPOINT",
  "SOURCE",
  "SOURCE_AUTH_STRATEGY_IDENTIFIER",
  "TARGET_HOST",
  "TOKEN_SCOPE",
];

/** What it reads and needs on one host alone. */
const BY_HOST = {
  aws: {
    needed: ["DEVELOPER_NAME_ID", "IDENTITY_ID", "IDENTITY_POOL_ID"],
    read: ["DEVELOPER_NAME_ID", "IDENTITY_ID", "IDENTITY_POOL_ID", "SECRETS_STORE"],
  },
  gcp: { needed: ["AUDIENCE", "PATH_TO_SHARED_CONFIG"], read: ["AUDIENCE"] },
} as const;

/** Variables that no proxy reads, and those that are missing. `own` are those that the manifest adds. */
export function wrongVariables(files: Files, own: readonly string[] = []): readonly string[] {
  const host = files.has("gcp/main.tf.json") ? "gcp" : "aws";
  const read = [...READ_BY_PROXY, ...BY_HOST[host].read, ...own];
  return variablesByFunction(host, files).flatMap(([label, names]) => [
    ...names.filter((name) => !read.includes(name)).map((name) => `${label}: nobody reads ${name}`),
    ...[...NEEDED_BY_PROXY, ...BY_HOST[host].needed]
      .filter((name) => !names.includes(name))
      .sort()
      .map((name) => `${label}: no ${name}`),
  ]);
}

/** Names of the variables of each function, by its label. */
function variablesByFunction(
  host: keyof typeof BY_HOST,
  files: Files,
): readonly (readonly [string, readonly string[]])[] {
  const resources = (read(files, `${host}/main.tf.json`).resource ?? {}) as Readonly<Record<string, Json>>;
  if (host === "aws") {
    const functions = (resources.aws_lambda_function ?? {}) as Readonly<
      Record<string, { environment: [{ variables: Json }] }>
    >;
    return Object.entries(functions).map(([label, { environment }]) => [label, Object.keys(environment[0].variables)]);
  }
  const functions = (resources.google_cloudfunctions2_function ?? {}) as Readonly<
    Record<string, { service_config: [{ environment_variables: Json }] }>
  >;
  return Object.entries(functions).map(([label, { service_config }]) => [
    label,
    Object.keys(service_config[0].environment_variables),
  ]);
}

/** Salts, keys and tokens may only stand in write-only arguments. */
export function readableSecrets(files: Files): readonly string[] {
  const text = `${files.get("aws/main.tf.json") ?? ""}${files.get("gcp/main.tf.json") ?? ""}`;
  const uses = [...text.matchAll(/"([a-z_]+)": "\$\{ephemeral\.random_password\.[a-z_]+\.result\}"/g)];
  return uses.map(([, argument = ""]) => argument).filter((argument) => !argument.endsWith("_wo"));
}
