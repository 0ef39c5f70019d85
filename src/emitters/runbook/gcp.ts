import type { Deployment } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { shellArgument } from "../escape.js";
import { code, output, paragraph, type Step, say, shell } from "./document.js";
import { fromAddresses, type HostPart } from "./host.js";
import type { Known } from "./known.js";

export function gcpPart(deployment: Deployment<GcpHost>, known: Known): HostPart {
  const { host, instances } = deployment;
  const { projectId, region, impersonate, secrets } = host;
  return {
    place: say`Google Cloud project ${code(projectId)}`,
    rights: say`in Google Cloud project ${code(projectId)} a role made of ${code("gcp/apply-role.json")}`,
    cli: "Google Cloud CLI",
    preparations: [
      "gcloud auth application-default login",
      // What Terraform itself asks before it can turn on the others.
      `gcloud services enable --project ${projectId} cloudresourcemanager.googleapis.com serviceusage.googleapis.com${
        impersonate === undefined ? "" : " iamcredentials.googleapis.com"
      }`,
    ],
    afterApply: domainRecord(host, known),
    secretCommands: ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map(
      (name) => `gcloud secrets versions access latest --project ${projectId} --secret=${secrets.prefix}${name}; echo`,
    ),
    secretRole: say`This needs the role Secret Manager Secret Accessor on both, which applying does not.`,
    restarts: instances.map(
      ({ functionName }) =>
        // A label of the service alone starts a revision, and is neither the function's nor Terraform's.
        `gcloud run services update ${functionName} --project ${projectId} --region ${region} --update-labels "restarted=$(date +%s)" --quiet`,
    ),
    caller: { ...caller(deployment, known), callArguments: '--header "Authorization: Bearer $token"' },
    connection: [],
  };
}

function domainRecord({ loadBalancer }: GcpHost, known: Known): readonly Step[] {
  if (loadBalancer === undefined) return [];
  const { domain } = loadBalancer;
  return [
    {
      id: "domain",
      title: say`Point ${code(domain)} at the proxies`,
      role: "engineer",
      who: say`whoever keeps the DNS zone of ${code(domain)}`,
      why: say`Callers find the proxies under this name, and Google makes its certificate only when the name leads there.`,
      actions: [
        ...(known.filled
          ? [paragraph`Make a record A of ${code(domain)} with the address ${known.shown("load_balancer_address")}.`]
          : [
              paragraph`Make a record A of ${code(domain)} with the address that this prints:`,
              shell("terraform output -raw load_balancer_address"),
            ]),
      ],
      checks: [
        paragraph`Within an hour the certificate is good, which this prints as a zero:`,
        shell(`curl --silent --show-error --output /dev/null --write-out '%{ssl_verify_result}\\n' https://${domain}/`),
        output("0"),
      ],
      undo: [paragraph`Remove the record.`],
    },
  ];
}

function caller({ host, instances }: Deployment<GcpHost>, known: Known): Omit<HostPart["caller"], "callArguments"> {
  const { callers } = host;
  const from = fromAddresses(instances);
  const people = callers.testers.filter((member) => !member.startsWith("serviceAccount:"));
  const account = callers.testers.find((member) => member.startsWith("serviceAccount:"))?.replace(/^[^:]*:/, "");
  const signedIn = { preparations: ["token=$(gcloud auth print-identity-token)"], preparationsFor: () => [] };
  if (people.length > 0) {
    return {
      who: say`one of the principals that the manifest lists under ${code("testPrincipals")}${from}, signed in with ${code("gcloud auth login")}`,
      ...signedIn,
    };
  }
  if (account === undefined) {
    return {
      who: say`nobody yet: the manifest lets only the service account of your analytics service call. List yourself under ${code("testPrincipals")}, compile and apply, and sign in with ${code("gcloud auth login")}${from}`,
      ...signedIn,
    };
  }
  return {
    who: say`somebody who may act as ${code(account)}, with the role Service Account OpenID Connect Identity Token Creator on it${from}`,
    preparations: [],
    preparationsFor: ({ id }) => [
      `token=$(gcloud auth print-identity-token --impersonate-service-account ${shellArgument(account)} --audiences ${known.word("token_audiences", id)})`,
    ],
  };
}
