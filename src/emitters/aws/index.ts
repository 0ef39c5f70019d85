import type { Deployment } from "../../compiler/deployment.js";
import { Configuration } from "../../terraform/index.js";
import { CALLER_ROLE_ARN, crossing, endpoint } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { declareCallerRole } from "./callers.js";
import { declareFunction, declareFunctionTrust } from "./function.js";
import { declareIdentity, type Identity } from "./identity.js";
import { rulesFiles } from "./rules.js";
import { declareSecrets } from "./secrets.js";

/** The proxies, the identities they present, their secrets and those who may call them. */
export const awsEmitter: Emitter = {
  name: "aws",
  emit: (deployment) => [
    { path: "aws/main.tf.json", content: awsModule(deployment) },
    ...rulesFiles(deployment.instances),
  ],
};

function awsModule(deployment: Deployment): string {
  const file = new Configuration(header(deployment));
  file.requireProviders(["aws", "external", "random"], "any version");
  const identities = new Map<string, Identity>();
  for (const { key } of deployment.applications) {
    const identity = declareIdentity(key, deployment, file);
    identities.set(key, identity);
    file.output(crossing(key, "identityPoolId"), identity.poolId);
    file.output(crossing(key, "identityId"), identity.identityId);
  }
  const shared = {
    deployment,
    file,
    secrets: declareSecrets(deployment.host, file),
    trust: declareFunctionTrust(file),
  };
  for (const instance of deployment.instances) {
    const identity = identities.get(instance.applicationKey);
    if (identity === undefined) throw new Error(`no application for ${instance.id}`);
    file.output(endpoint(instance.id), declareFunction(instance, identity, shared));
  }
  file.output(CALLER_ROLE_ARN, declareCallerRole(deployment, file));
  return file.toString();
}
