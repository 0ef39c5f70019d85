import type { AnyApplication } from "./applications.js";
import type { Deployment, Host } from "./deployment.js";

export type { AnyApplication } from "./applications.js";

/** A deployment as it will be when every requested application is there: what checks look at. */
export interface WholeDeployment<OnHost extends Host = Host> extends Omit<Deployment<OnHost>, "applications"> {
  readonly applications: readonly AnyApplication[];
}

export function whole(deployment: Deployment): WholeDeployment {
  const { applications, instances, requests } = deployment;
  return {
    ...deployment,
    applications: [...applications, ...requests.map(({ application }) => application)],
    instances: [...instances, ...requests.flatMap((request) => request.instances)],
  };
}
