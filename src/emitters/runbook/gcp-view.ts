import type { Deployment } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { shellArgument } from "../escape.js";
import { type HostPart, when } from "./host-view.js";

export function gcpView({ host, instances }: Deployment<GcpHost>, fromAddresses: string): HostPart {
  const { projectId, region, callers, loadBalancer, impersonate, secrets } = host;
  const people = callers.testers.filter((member) => !member.startsWith("serviceAccount:"));
  const account = callers.testers.find((member) => member.startsWith("serviceAccount:"))?.replace(/^[^:]*:/, "");
  const impersonated = people.length === 0 ? account : undefined;
  return {
    hostRightsCell: `in Google Cloud project ${projectId} a role made of \`gcp/apply-role.json\``,
    hostCli: "Google Cloud CLI",
    hostPlaceText: `Google Cloud project \`${projectId}\``,
    preparations: [
      "gcloud auth application-default login",
      // What Terraform itself asks before it can turn on the others.
      `gcloud services enable --project ${projectId} cloudresourcemanager.googleapis.com serviceusage.googleapis.com${
        impersonate === undefined ? "" : " iamcredentials.googleapis.com"
      }`,
    ].map((preparation) => ({ preparation })),
    pendingIdentities: [],
    balanced: loadBalancer === undefined ? [] : [{ balancedDomain: loadBalancer.domain }],
    secretCommands: ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((property) => ({
      secretCommand: `gcloud secrets versions access latest --project ${projectId} --secret=${secrets.prefix}${property}; echo`,
    })),
    secretRole: [{ secretRoleText: "the role Secret Manager Secret Accessor on both" }],
    restarts: instances.map(({ functionName }) => ({
      // A label of the service alone starts a revision, and is neither the function's nor Terraform's.
      restart: `gcloud run services update ${functionName} --project ${projectId} --region ${region} --update-labels "restarted=$(date +%s)" --quiet`,
    })),
    assumed: [],
    ownCredentials: [],
    signedIn: when(people.length > 0, { signedInFromText: fromAddresses }),
    impersonated:
      impersonated === undefined ? [] : [{ impersonatedAccount: impersonated, impersonatedFromText: fromAddresses }],
    nobody: when(people.length === 0 && impersonated === undefined, { nobodyFromText: fromAddresses }),
    callArguments: '--header "Authorization: Bearer $token"',
    tokenOf: (id) =>
      impersonated === undefined
        ? []
        : [
            `token=$(gcloud auth print-identity-token --impersonate-service-account ${shellArgument(impersonated)} --audiences "$(terraform output -json token_audiences | jq -r '.["${id}"]')")`,
          ],
  };
}
