import type { AwsHost } from "../../compiler/aws-host.js";
import { type Deployment, isOnAws } from "../../compiler/deployment.js";
import { Configuration } from "../../terraform/index.js";
import { CALLER_ROLE_ARN, crossing, endpoint, hostModuleProviders } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { rulesFiles } from "../rules.js";
import { applyPolicy } from "./apply-policy.js";
import { declareBundle } from "./bundle.js";
import { declareCallerRole } from "./callers.js";
import { declareFunction, declareFunctionTrust } from "./function.js";
import { declareGateway } from "./gateway.js";
import { declareIdentity, type Identity } from "./identity.js";
import { declareSecrets } from "./secrets.js";

/** The proxies, the identities they present, their secrets and those who may call them. */
export const awsEmitter: Emitter = {
  name: "aws",
  emit: (deployment) =>
    isOnAws(deployment)
      ? [
          { path: "aws/main.tf.json", content: awsModule(deployment) },
          { path: "aws/apply-policy.json", content: applyPolicy(deployment) },
          ...rulesFiles(deployment),
        ]
      : [],
};

function awsModule(deployment: Deployment<AwsHost>): string {
  const { host, applications, instances } = deployment;
  const file = new Configuration(header(deployment));
  file.requireProviders(hostModuleProviders(deployment), "any version");
  const identities = new Map<string, Identity>();
  for (const application of applications) {
    const { key } = application;
    const identity = declareIdentity(application, deployment, file);
    identities.set(key, identity);
    file.output(crossing(key, "identityPoolId"), identity.poolId);
    if (application.identity.kind === "lookUp") file.output(crossing(key, "identityId"), identity.identityId);
  }
  const gateway = host.endpoint === "apiGateway" ? declareGateway(deployment, file) : undefined;
  const shared = {
    deployment,
    file,
    bundle: declareBundle(deployment, file),
    secrets: declareSecrets(host, file),
    trust: declareFunctionTrust(file),
    ...(gateway === undefined ? {} : { gateway }),
  };
  for (const instance of instances) {
    const identity = identities.get(instance.applicationKey);
    if (identity === undefined) throw new Error(`no application for ${instance.id}`);
    file.output(endpoint(instance.id), declareFunction(instance, identity, shared));
  }
  file.output(CALLER_ROLE_ARN, declareCallerRole(deployment, gateway, file));
  return file.toString();
}
