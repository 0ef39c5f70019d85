import type { Deployment, ProxyInstance } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import type { Address, Argument, Configuration, Expression } from "../../terraform/index.js";
import type { Services } from "./services.js";

/** A service account that Terraform makes, and what others know of it. */
export interface Account {
  readonly email: Expression<string>;
  /** As IAM spells members. */
  readonly member: Expression<string>;
  /** Subject of its tokens. Another account of the same name would have another. */
  readonly uniqueId: Expression<string>;
  /** What must be there before something runs as it. */
  readonly addresses: readonly Address[];
}

/** The account that an instance runs as, and presents to Entra. */
export function declareAccount(
  { id }: ProxyInstance,
  { name, host }: Deployment<GcpHost>,
  services: Services,
  file: Configuration,
): Account {
  const accountId = host.accountIds[id];
  if (accountId === undefined) throw new Error(`no service account for ${id}`);
  const account = file.resource("google_service_account", id, {
    account_id: accountId,
    display_name: `Psoxy ${id} of ${name}`,
    depends_on: services("iam"),
  });
  return {
    email: account.attribute("email"),
    member: account.attribute("member"),
    uniqueId: account.attribute("unique_id"),
    addresses: declareActAs(`${id}_runner`, account.attribute("name"), host, file),
  };
}

/** What builds the functions. */
export interface Builder {
  /** Full name of the account. */
  readonly name: Argument<string>;
  readonly member: Argument<string>;
  /** What must be there before something is built. */
  readonly addresses: readonly Address[];
}

/** What Cloud Build asks of an account: https://cloud.google.com/functions/docs/securing/build-custom-sa */
const BUILDER_ROLES = [
  "roles/artifactregistry.writer",
  "roles/logging.logWriter",
  "roles/storage.objectViewer",
] as const;

/** Buckets where Google keeps the source of functions while it is built. */
const SOURCE_BUCKETS = ["gcf-v2-sources-", "gcf-v2-uploads-", "run-sources-"];

/** Its roles are added to what others have on the project; nobody's is taken away. */
export function declareBuilder({ name, host }: Deployment<GcpHost>, services: Services, file: Configuration): Builder {
  const builder = identifyBuilder(name, host, services, file);
  if (!host.projectIam) return builder;
  const grants = BUILDER_ROLES.map((role) => {
    const [, label = ""] = /^roles\/(.*)$/.exec(role) ?? [];
    return file.resource("google_project_iam_member", `proxy_builder_${label.replace(/\W/g, "_")}`, {
      project: host.projectId,
      role,
      member: builder.member,
      ...(role === "roles/storage.objectViewer"
        ? {
            condition: [
              {
                title: "source_of_functions",
                description: "Only the buckets where Google keeps the source of functions",
                expression: SOURCE_BUCKETS.map(
                  (prefix) => `resource.name.startsWith("projects/_/buckets/${prefix}")`,
                ).join(" || "),
              },
            ],
          }
        : {}),
    }).address;
  });
  return { ...builder, addresses: [...builder.addresses, ...grants] };
}

function identifyBuilder(name: string, host: GcpHost, services: Services, file: Configuration): Builder {
  const { builder, projectId } = host;
  if (builder.kind === "given") {
    const { email } = builder;
    return {
      name: `projects/${projectId}/serviceAccounts/${email}`,
      member: `serviceAccount:${email}`,
      addresses: [],
    };
  }
  const account = file.resource("google_service_account", "proxy_builder", {
    account_id: builder.accountId,
    display_name: `Builds the functions of ${name}`,
    depends_on: services("iam"),
  });
  const accountName = account.attribute("name");
  return {
    name: accountName,
    member: account.attribute("member"),
    addresses: declareActAs("proxy_builder_runner", accountName, host, file),
  };
}

/** Google asks of whoever deploys a function that they may act as its account, and as the one that builds it. */
function declareActAs(
  label: string,
  accountName: Expression<string>,
  { runner }: GcpHost,
  file: Configuration,
): readonly Address[] {
  if (runner === undefined) return [];
  const grant = file.resource("google_service_account_iam_member", label, {
    service_account_id: accountName,
    role: "roles/iam.serviceAccountUser",
    member: runner,
  });
  return [grant.address];
}
