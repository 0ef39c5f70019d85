import { type ApplicationRequest, type Deployment, GRAPH_CLIENT_ID } from "../../compiler/deployment.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { fill } from "../template.js";
import template from "./request.md.mustache";
import { accessFile, requestView } from "./view.js";

/** What somebody else is asked to make in Entra: a request to be sent to them, and a file that it comes with. */
export const entraEmitter: Emitter = {
  name: "entra",
  emit: (deployment) => deployment.requests.flatMap((request) => requestFiles(request, deployment)),
};

function requestFiles(request: ApplicationRequest, deployment: Deployment): readonly OutputFile[] {
  const { key } = request.application;
  const text = {
    path: `entra/${key}.request.md`,
    content: fill(template, requestView(request, deployment)),
  };
  // Elsewhere GUIDs of permissions are not promised to be the same, so that only names can be asked for.
  if (deployment.tenant.cloud !== "public") return [text];
  return [text, { path: `entra/${accessFile(key)}`, content: requiredResourceAccess(request) }];
}

/** In the form that `az ad app create --required-resource-accesses` takes. */
function requiredResourceAccess({ application }: ApplicationRequest): string {
  const resourceAccess = application.permissions.map(({ id }) => ({ id, type: "Role" }));
  return `${JSON.stringify([{ resourceAppId: GRAPH_CLIENT_ID, resourceAccess }], null, 2)}\n`;
}
