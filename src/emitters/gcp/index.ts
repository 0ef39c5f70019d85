import { type Deployment, isOnGcp, type ProxyInstance } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { Configuration, type Expression, text } from "../../terraform/index.js";
import {
  crossing,
  endpoint,
  hostModuleProviders,
  LOAD_BALANCER_ADDRESS,
  meaning,
  tokenAudience,
} from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { rulesFiles } from "../rules.js";
import { declareAccount, declareBuilder } from "./accounts.js";
import { applyRole } from "./apply-role.js";
import { declareBundle } from "./bundle.js";
import { declareFunction, declareNetwork } from "./function.js";
import { declareLoadBalancer } from "./load-balancer.js";
import { declareSecrets } from "./secrets.js";
import { declareServices } from "./services.js";

/** The proxies, the accounts they run as, their secrets and those who may call them. */
export const gcpEmitter: Emitter = {
  name: "gcp",
  emit: (deployment) =>
    isOnGcp(deployment)
      ? [
          { path: "gcp/main.tf.json", content: gcpModule(deployment) },
          { path: "gcp/apply-role.json", content: applyRole(deployment) },
          ...rulesFiles(deployment),
        ]
      : [],
};

function gcpModule(deployment: Deployment<GcpHost>): string {
  const { host, applications, instances } = deployment;
  const file = new Configuration(header(deployment));
  file.requireProviders(hostModuleProviders(deployment), "any version");
  const services = declareServices(host, file);
  const builder = declareBuilder(deployment, services, file);
  const shared = {
    deployment,
    file,
    services,
    builder,
    bundle: declareBundle(host, builder, services, file),
    secrets: declareSecrets(host, services, file),
    network: declareNetwork(host, file),
  };
  const clientIds = new Map(
    applications.map(({ key }) => [key, file.variable(crossing(key, "clientId"), meaning("clientId"))]),
  );
  for (const instance of instances) {
    const clientId = clientIds.get(instance.applicationKey);
    if (clientId === undefined) throw new Error(`no application for ${instance.id}`);
    const account = declareAccount(instance, deployment, services, file);
    const url = declareFunction(instance, account, clientId, shared);
    file.output(crossing(instance.id, "serviceAccountId"), account.uniqueId);
    file.output(tokenAudience(instance.id), url);
    file.output(endpoint(instance.id), endpointOf(instance, url, host));
  }
  if (host.loadBalancer !== undefined) {
    file.output(LOAD_BALANCER_ADDRESS, declareLoadBalancer(deployment, host.loadBalancer.domain, services, file));
  }
  return file.toString();
}

/** Base URL of an instance, with a slash at its end. */
const endpointOf = ({ functionName }: ProxyInstance, url: Expression<string>, { loadBalancer }: GcpHost) =>
  loadBalancer === undefined ? text`${url}/` : text`https://${loadBalancer.domain}/${functionName}/`;
