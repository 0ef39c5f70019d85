import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment, ProxyInstance } from "../../compiler/deployment.js";
import { shellArgument } from "../escape.js";
import { code, output, paragraph, type Step, say, shell } from "./document.js";
import { fromAddresses, type HostPart } from "./host.js";
import type { Known } from "./known.js";

export function awsPart(deployment: Deployment<AwsHost>, known: Known): HostPart {
  const { host, instances } = deployment;
  const { accountId, region, secrets } = host;
  const service = host.endpoint === "apiGateway" ? "execute-api" : "lambda";
  return {
    place: say`AWS account ${code(accountId)}`,
    rights: say`in AWS account ${code(accountId)} the rights in ${code("aws/apply-policy.json")}`,
    cli: "AWS CLI",
    preparations: [],
    afterApply: pendingIdentities(deployment, known),
    secretCommands: ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((name) => secretCommand(`${secrets.path}${name}`, host)),
    secretRole: [],
    restarts: instances.map(
      ({ functionName }) =>
        `aws lambda update-function-code --region ${region} --function-name ${functionName} ${codeArgument(host)} > /dev/null`,
    ),
    caller: {
      ...caller(host, instances, known),
      preparationsFor: () => [],
      callArguments: `--aws-sigv4 'aws:amz:${region}:${service}' --user "$id:$key" --header "x-amz-security-token: $token"`,
    },
    connection: [
      {
        parameter: "PROXY_AWS_REGION",
        name: "AWS Psoxy Region",
        shown: [code(region)],
        queryWord: region,
        value: region,
      },
      {
        parameter: "PROXY_AWS_ROLE_ARN",
        name: "AWS Psoxy Role ARN",
        shown: known.shown("caller_role_arn"),
        queryWord: known.queryWord("caller_role_arn"),
        value: known.value("caller_role_arn"),
      },
    ],
  };
}

function pendingIdentities({ applications, host }: Deployment<AwsHost>, known: Known): readonly Step[] {
  return applications
    .filter(({ identity }) => identity.kind === "pending")
    .map(({ key }) => ({
      id: `identity-${key}`,
      title: say`Obtain the identity of ${code(key)}`,
      role: "engineer",
      who: say`platform engineer, signed in to AWS account ${code(host.accountId)}`,
      why: say`The manifest leaves out what Entra is to trust for this application, and its proxies cannot sign in before that is known.`,
      actions: [
        paragraph`Run this, write what it prints to the manifest under ${code(`host.aws.identity.ids.${key}`)}, then compile and apply again:`,
        shell(
          `aws cognito-identity get-open-id-token-for-developer-identity --region ${host.region} --token-duration 1 --query IdentityId --output text --identity-pool-id ${known.word("identity_pool_ids", key)} --logins ${host.cognito.developerProviderName}=${known.word("client_ids", key)}`,
        ),
      ],
      checks: [
        paragraph`It prints the region, a colon and a GUID, like this:`,
        output(`${host.region}:00000000-0000-0000-0000-000000000000`),
      ],
      undo: [paragraph`Nothing to undo: running it again prints the same identity.`],
    }));
}

function secretCommand(name: string, { region, secrets }: AwsHost): string {
  return secrets.store === "parameterStore"
    ? `aws ssm get-parameter --region ${region} --with-decryption --name ${name} --query Parameter.Value --output text`
    : `aws secretsmanager get-secret-value --region ${region} --secret-id ${name} --query SecretString --output text`;
}

/** Redeploys the same code. */
function codeArgument({ bundle }: AwsHost): string {
  const key = bundle.kind === "s3" ? bundle.key : bundle.fileName;
  return `--s3-bucket ${bundle.bucket} --s3-key ${shellArgument(key)}`;
}

function caller({ callers, accountId }: AwsHost, instances: readonly ProxyInstance[], known: Known) {
  const from = fromAddresses(instances);
  if (callers.awsArns.length + callers.testArns.length > 0) {
    return {
      who: say`one of the AWS principals that the manifest lets call the proxies${from}`,
      preparations: [
        `set -- $(aws sts assume-role --role-arn ${known.word("caller_role_arn")} --role-session-name psoxy-test --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)`,
        "id=$1 key=$2 token=$3",
      ],
    };
  }
  return {
    who: say`platform engineer, with credentials of account ${code(accountId)} that may call the proxies, since the manifest names no AWS principal that may assume the caller role${from}`,
    preparations: [
      'eval "$(aws configure export-credentials --format env)"',
      "id=$AWS_ACCESS_KEY_ID key=$AWS_SECRET_ACCESS_KEY token=$AWS_SESSION_TOKEN",
    ],
  };
}
