import { type Application, type Deployment, isOnAws, isOnGcp } from "../../compiler/deployment.js";
import type { OutputPath } from "./known.js";
import { consentLink } from "./links.js";

/** What a value among the outputs must be. */
export interface ExpectedOutput {
  readonly path: OutputPath;
  readonly form: Form;
  /** Where the manifest says it, or another output does. */
  readonly exactly?: string;
}

interface Form {
  readonly name: string;
  readonly pattern: RegExp;
}

const GUID: Form = { name: "a GUID", pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const ADDRESS: Form = { name: "an https address", pattern: /^https:\/\/[\w.-]+(:\d+)?(\/[\w./~-]*)?$/ };
const LINK: Form = { name: "an https address", pattern: /^https:\/\/[\w.-]+\/[\w/.?=-]+$/ };
const ARN: Form = { name: "the ARN of a role", pattern: /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/ };
const IP: Form = { name: "an IP address", pattern: /^[\d.]+$/ };
const COGNITO_ID: Form = { name: "an id of Cognito", pattern: /^[\w-]+:[0-9a-f-]+$/ };
const WORD: Form = { name: "a single word", pattern: /^[\w:/.@+=-]+$/ };

/** Every value that the runbook of a deployment takes from the outputs; `clientIdOf` reads another output. */
export function expectedOutputs(
  deployment: Deployment,
  clientIdOf: (key: string) => string | undefined,
): readonly ExpectedOutput[] {
  const { applications, instances, host, name } = deployment;
  return [
    ...applications.flatMap((application) => ofApplication(application, deployment, clientIdOf(application.key))),
    ...instances.map(({ id }): ExpectedOutput => ({ path: ["endpoints", id], form: ADDRESS })),
    ...(isOnAws(deployment)
      ? [
          {
            path: ["caller_role_arn"] as const,
            form: ARN,
            exactly: `arn:${deployment.host.partition}:iam::${deployment.host.accountId}:role/${name}Caller`,
          },
        ]
      : []),
    ...(isOnGcp(deployment)
      ? instances.map(({ id }): ExpectedOutput => ({ path: ["token_audiences", id], form: ADDRESS }))
      : []),
    ...(host.kind === "gcp" && host.loadBalancer !== undefined
      ? [{ path: ["load_balancer_address"] as const, form: IP }]
      : []),
  ];
}

function ofApplication(
  { key, source, identity, credentials }: Application,
  { tenant }: Deployment,
  clientId: string | undefined,
): readonly ExpectedOutput[] {
  const given = source.kind === "reference" || source.kind === "external" ? { exactly: source.clientId } : {};
  const link = clientId === undefined ? {} : { exactly: consentLink(tenant, clientId) };
  const credentialValues = credentials.flatMap(({ name, issuer }, index): readonly ExpectedOutput[] => {
    const at = ["federated_credentials", key, String(index)] as const;
    return [
      { path: [...at, "name"], form: WORD, exactly: name },
      { path: [...at, "issuer"], form: ADDRESS, exactly: issuer },
      { path: [...at, "subject"], form: WORD },
      { path: [...at, "audiences", "0"], form: WORD },
    ];
  });
  return [
    { path: ["client_ids", key], form: GUID, ...given },
    { path: ["consent_links", key, "v1"], form: LINK, ...link },
    ...(identity.kind === "pending" ? [{ path: ["identity_pool_ids", key] as const, form: COGNITO_ID }] : []),
    ...(source.kind === "external" ? credentialValues : []),
  ];
}
