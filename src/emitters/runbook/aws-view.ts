import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment } from "../../compiler/deployment.js";
import { shellArgument } from "../escape.js";
import { type HostPart, when } from "./host-view.js";

export function awsView({ host, applications, instances }: Deployment<AwsHost>, fromAddresses: string): HostPart {
  const testers = host.callers.awsArns.length + host.callers.testArns.length > 0;
  const service = host.endpoint === "apiGateway" ? "execute-api" : "lambda";
  return {
    hostRightsCell: `in AWS account ${host.accountId} the rights in \`aws/apply-policy.json\``,
    hostCli: "AWS CLI",
    hostPlaceText: `AWS account \`${host.accountId}\``,
    preparations: [],
    pendingIdentities: applications
      .filter(({ identity }) => identity.kind === "pending")
      .map(({ key }) => ({
        pendingKey: key,
        pendingRegion: host.region,
        pendingProvider: host.cognito.developerProviderName,
      })),
    balanced: [],
    secretCommands: ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((property) => ({
      secretCommand: secretCommand(`${host.secrets.path}${property}`, host),
    })),
    secretRole: [],
    restarts: instances.map(({ functionName }) => ({
      restart: `aws lambda update-function-code --region ${host.region} --function-name ${functionName} ${codeArgument(host)} > /dev/null`,
    })),
    assumed: when(testers, { assumedFromText: fromAddresses }),
    ownCredentials: when(!testers, { ownAccountId: host.accountId, ownFromText: fromAddresses }),
    signedIn: [],
    impersonated: [],
    nobody: [],
    callArguments: `--aws-sigv4 'aws:amz:${host.region}:${service}' --user "$id:$key" --header "x-amz-security-token: $token"`,
    tokenOf: () => [],
  };
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
