import { DEFAULTS } from "./answers.js";

export const INIT_HELP = `Usage: psoxy-compile init [options] [file]

Writes a manifest (default: psoxy.yaml) that compiles. It asks for what the options below do not say; where there is no
terminal, or nothing is left to ask, it does not. An existing file is never overwritten.

Options:
  --account <id>          AWS account to run in: 12 digits
  --project <id>          Google Cloud project to run in
  --host aws|gcp          the cloud, when neither is given
  --deployment <name>     name of the deployment, such as acme-prod
  --tenant <guid>         id of the Entra tenant
  --region <name>         region of the cloud, such as us-east-1 or us-central1
  --connectors <ids>      what to read, separated by commas, or all (see psoxy-compile connectors)
  --caller <id>           who may call the proxies, once for each. AWS: the unique id of a Google service account (21 digits)
                          or the ARN of a role. Google Cloud: the address of a service account, or user: or group: and one
  --applications <source> how the Entra applications come about (default: ${DEFAULTS.source}):
                            create      Terraform makes them
                            adopt       they exist; Terraform keeps their permissions up to date (--object-id)
                            reference   they exist; Terraform adds federated credentials (--object-id, --client-id)
                            external    they exist, and nothing of them is yours (--client-id)
                            requested   somebody else makes them; a request is written
  --shared                one application for all connectors
  --object-id, --client-id [<application>=]<guid>
                          of an application that exists, once for each; the name of one is its connector, or shared
  --bundle <version>      release of Psoxy (default: ${DEFAULTS.bundleVersion})
  --no-color              no colors (NO_COLOR is honoured)

Where the package is installed in node_modules, editors find the schema there; elsewhere psoxy.schema.json is written
beside the manifest, so that completion needs no network.

Exit status: 0 written, 2 wrong usage or nobody to ask, 130 broken off: nothing is written.
`;
