import { define, suggestion } from "./define.js";

/** From a manifest to a deployment: defaults, catalogue, applications and their permissions. */
export const resolveCodes = {
  "resolve/deprecated-connector": define<{ alias: string; connector: string }>({
    severity: "warning",
    message: ({ alias, connector }) => `"${alias}" is the former name of "${connector}"`,
    help: ({ alias, connector }) =>
      `write \`${connector}: {}\`; to keep every name as it was, write \`${alias}: { connector: ${connector} }\``,
    explain:
      "The connector was renamed. The former name still works, but the key also names the function, the role and the application: with `connector:` beside the old key nothing that exists is renamed.",
  }),
  "resolve/preview-connector": define<{ connector: string; availability: string }>({
    severity: "note",
    message: ({ connector, availability }) => `"${connector}" is in ${availability}: what it reads may still change`,
    explain:
      "Connectors in alpha or beta are not settled. Rules, permissions and the API behind them may change with the next release.",
  }),
  "resolve/unknown-application": define<{ key: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ key }) => `the application "${key}" serves no instance`,
    help: ({ nearest, key }) =>
      nearest === undefined
        ? `name the instances it serves with "connectors:", or remove "${key}"`
        : `use "${nearest}", or name the instances it serves with "connectors:"`,
    explain:
      "An application without `connectors:` serves the instance of the same key, and there is no such instance under `connectors`.",
  }),
  "resolve/unknown-instance": define<{ key: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `there is no instance "${key}" under \`connectors\``,
    help: ({ nearest, known }) => suggestion(nearest, known),
    explain: "The list names instances, which are the keys under `connectors`.",
  }),
  "resolve/instance-in-two-applications": define<{ instance: string; first: string; second: string }>({
    severity: "error",
    message: ({ instance, first, second }) => `"${instance}" is served by both "${first}" and "${second}"`,
    help: ({ second }) =>
      `remove it from one of the two; with \`connectors: all\` remove "${second}", or list instances in place of all`,
    explain: "A proxy signs in as exactly one application.",
  }),
  "resolve/misleading-application": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `the application "${key}" has the name of an instance that it does not serve`,
    help: () => "choose another key for the application, or add the instance to it",
    explain:
      "A reader would take the application for that of the instance of the same name, and so would Terraform's addresses.",
  }),
  "resolve/unverified-cloud": define<{ cloud: string }>({
    severity: "warning",
    message: ({ cloud }) => `deployments for the cloud "${cloud}" were never verified`,
    help: () => "compare hosts, links and permissions with Microsoft's documentation before you apply",
    explain:
      "Hosts and names of the national clouds were taken from documentation; nobody has run such a deployment with this tool. GUIDs of permissions are looked up in the tenant there.",
  }),
  "resolve/owner-by-name": define<{ owner: string }>({
    severity: "note",
    message: ({ owner }) => `to find ${owner} Terraform must read the directory, so whoever plans needs the right to`,
    help: () => "write the object id instead, and a plan needs no right beyond owning the application",
    explain:
      "Owners by user principal name are looked up with azuread_users at each plan. Object ids are used as they stand.",
  }),
  "resolve/unknown-permission": define<{ name: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ name }) => `Microsoft Graph has no permission "${name}"`,
    help: ({ nearest }) => suggestion(nearest),
    explain: "Names of permissions are spelt exactly as Microsoft publishes them, upper and lower case included.",
  }),
  "resolve/delegated-permission": define<{ name: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ name }) =>
      `"${name}" exists only as a delegated permission, for a person who is signed in; a proxy is nobody`,
    help: ({ nearest }) => suggestion(nearest),
    explain: "A proxy signs in as an application and can only be granted application permissions.",
  }),
  "resolve/resource-specific-permission": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `"${name}" is granted by the owner of one team or chat, and cannot be consented to for all`,
    help: ({ name }) =>
      `remove it, or take one for all, such as "${name.replace(/\.(Group|Chat|User)$/, ".All")}" where there is one`,
    explain:
      "Resource-specific consent is given by owners of teams and chats, not by an administrator for the organisation.",
  }),
  "resolve/write-permission": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `"${name}" is not known to read and do nothing else`,
    help: ({ name }) =>
      `take a permission that only reads, or name "${name}" under microsoft365.allowedWritePermissions`,
    explain:
      "Permissions that write, send or manage are refused unless the manifest names them under `allowedWritePermissions`, so that nobody grants one by a slip.",
  }),
  "resolve/nothing-to-replace": define<{ name: string; nearest?: string | undefined; asked: readonly string[] }>({
    severity: "error",
    message: ({ name }) => `no connector here asks for "${name}", so there is nothing to replace`,
    help: ({ nearest, asked }) => suggestion(nearest, asked),
    explain:
      "`replaces:` names a permission that the connector needs and that is then not asked for. At an instance it is one of that instance, at an application one of any instance that it serves.",
  }),
  "resolve/unknown-credential": define<{ key: string; known: readonly string[]; nearest?: string | undefined }>({
    severity: "error",
    message: ({ key }) => `the application has no federated credential for "${key}"`,
    help: ({ nearest, known }) => suggestion(nearest, known),
    explain:
      "On AWS an application has one federated credential, under its own key; on Google Cloud one for each instance, under the instance's key.",
  }),
  "resolve/covered-permission": define<{ name: string; by: string }>({
    severity: "note",
    message: ({ name, by }) =>
      name === by
        ? `"${name}" is asked for already`
        : `"${name}" is not asked for, since "${by}" allows all that it does`,
    explain: "A further permission that the application has no use for beside the others is left out.",
  }),
  "resolve/jar-on-gcp": define<{ jar: string }>({
    severity: "error",
    message: ({ jar }) => `"${jar}" is a jar, and Cloud Functions builds from a zip that holds it`,
    help: ({ jar }) => `put it into one, with the jar at its top: "${jar.replace(/\.jar$/, ".zip")}"`,
    explain:
      "Lambda takes a jar as it is. Cloud Functions unpacks what it is given and looks for a jar inside: a jar itself would be unpacked to its classes, and the build would fail.",
  }),
  "resolve/no-public-bundle": define<{ region: string; regions: readonly string[] }>({
    severity: "error",
    message: ({ region }) => `no published bundle can be read from ${region}`,
    help: ({ regions }) =>
      `copy the jar to a bucket in the region and name it with "s3:" and "sha256:"; published ones are in ${regions.join(", ")}`,
    explain:
      "Lambda reads code only from a bucket in its own region, and Psoxy is published in a few regions only. Copy the jar to a bucket of yours in the region of the proxies.",
  }),
};
