import type { Deployment } from "../../../src/compiler/deployment.js";
import { expectedOutputs } from "../../../src/emitters/runbook/expected-outputs.js";

/** Values of each form, as an apply could give them. */
const VALUES: Readonly<Record<string, string>> = {
  "a GUID": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  "an IP address": "203.0.113.7",
  "an id of Cognito": "us-east-1:7c9e6679-7425-40de-944b-e07fc1f90ae7",
  "a single word": "us-east-1:0f8fad5b-d9cb-469f-a165-70867728950e",
};

/** What `terraform output -json` could print for a deployment. */
export function outputsOf(deployment: Deployment): Record<string, { value: unknown }> {
  const made: Record<string, unknown> = { client_ids: {}, endpoints: {} };
  for (const { path, form, exactly } of expectedOutputs(deployment, clientIdOf)) {
    const value = exactly ?? VALUES[form.name] ?? `https://${path.slice(1).join("-")}.proxies.example/`;
    let place: Record<string, unknown> = made;
    for (const key of path.slice(0, -1)) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[path.at(-1) ?? ""] = value;
  }
  return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, { value }]));

  function clientIdOf(key: string): string | undefined {
    const source = deployment.applications.find((application) => application.key === key)?.source;
    return source !== undefined && "clientId" in source ? source.clientId : VALUES["a GUID"];
  }
}
