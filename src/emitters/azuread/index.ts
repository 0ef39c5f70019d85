import type { Application, Deployment } from "../../compiler/deployment.js";
import { Configuration } from "../../terraform/index.js";
import { crossing } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { declareAdopted } from "./adopted.js";
import { declareConsent } from "./consent.js";
import { declareCreated } from "./created.js";
import { declareCredential } from "./credential.js";
import { Graph } from "./graph.js";
import { Owners } from "./owners.js";
import { declareReferenced } from "./referenced.js";
import type { Identified, Shared } from "./shared.js";

/** The applications, what they ask for, and what Entra trusts; nothing when all of Entra is in other hands. */
export const azureadEmitter: Emitter = {
  name: "azuread",
  emit: (deployment) =>
    deployment.applications.some(isOurs) ? [{ path: "azuread/main.tf.json", content: azureadModule(deployment) }] : [],
};

/** Whether anything of an application is Terraform's. */
const isOurs = ({ source }: Application): boolean => source.kind !== "external";

function azureadModule(deployment: Deployment): string {
  const file = new Configuration(header(deployment));
  file.requireProviders(["azuread"], "any version");
  const shared = {
    deployment,
    file,
    graph: new Graph(deployment.tenant, file),
    owners: new Owners(deployment.tenant, file),
  };
  for (const application of deployment.applications.filter(isOurs)) {
    const { key, credentials } = application;
    const identified = identify(application, shared);
    for (const credential of credentials) declareCredential(credential, identified, file);
    declareConsent(application, identified.clientId, shared);
    file.output(crossing(key, "clientId"), identified.clientId);
  }
  return file.toString();
}

function identify(application: Application, shared: Shared): Identified {
  const { source } = application;
  switch (source.kind) {
    case "create":
      return declareCreated(application, source.displayName, shared);
    case "adopt":
      return declareAdopted(application, source, shared);
    case "reference":
      return declareReferenced(application, source, shared);
    case "external":
      throw new Error(`nothing of ${application.key} is Terraform's`);
  }
}
