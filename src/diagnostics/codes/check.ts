import { define, list, suggestion } from "./define.js";

/** Rules that span several parts of a deployment, and what providers would only refuse while applying. */
export const checkCodes = {
  "check/no-callers": define<{ keys: string }>({
    severity: "error",
    message: () => "nobody may call the proxies",
    help: ({ keys }) => `add ${keys} under \`callers:\``,
    explain:
      "The role that callers assume would have an empty trust policy, which AWS refuses while Terraform applies; Google Cloud would refuse every call.",
  }),
  "check/trust-policy-too-large": define<{ characters: number; limit: number }>({
    severity: "warning",
    message: ({ characters, limit }) =>
      `callers and addresses make a trust policy of about ${characters} characters; an account allows ${limit} unless its quota was raised`,
    help: () => "name blocks in place of single addresses, fewer callers, or have the quota raised to 4096",
    explain:
      "IAM refuses a longer trust policy while Terraform applies. Addresses stand in it once for each kind of caller.",
  }),
  "check/vpc-needs-gateway": define<Record<never, never>>({
    severity: "error",
    message: () => "calls through a function URL do not reach a function in a VPC",
    help: () => "leave `endpoint:` out, or write `endpoint: apiGateway`",
    explain: "Upstream found that function URLs of functions in a VPC time out. An API gateway is made instead.",
  }),
  "check/gateway-timeout": define<{ timeoutSeconds: number; limit: number }>({
    severity: "warning",
    message: ({ timeoutSeconds, limit }) =>
      `the API gateway gives up after ${limit} seconds, whatever the ${timeoutSeconds} of the function`,
    help: ({ limit }) => `set timeoutSeconds to ${limit} or less, or call the proxies through function URLs`,
    explain: "An HTTP API of API Gateway answers with an error after 30 seconds; the function goes on and is paid for.",
  }),
  "check/unverified-issuer": define<{ region: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ region }) => `nobody has verified which issuer Cognito's tokens name in ${region}`,
    help: ({ nearest }) =>
      nearest === undefined
        ? "obtain a token from Cognito there, decode it, and write its `iss` to `issuer:` under `identity:`"
        : `if "${nearest}" is meant, write that; otherwise obtain a token from Cognito there, decode it, and write its \`iss\` to \`issuer:\` under \`identity:\``,
    explain:
      "Entra compares the issuer of a token with the federated credential letter by letter. In regions that must be opted in to, the issuer may be one of the region's own.",
  }),
  "check/cli-without-role": define<Record<never, never>>({
    severity: "warning",
    message: () => "the AWS CLI that finds the identities knows nothing of the role that Terraform assumes",
    help: () => "name a profile for the same role with `cliProfile:` under `identity:`, or list the ids there",
    explain:
      "Identities in Cognito are found by the AWS CLI, with whatever credentials it has where Terraform runs. Without a profile these may be of another account.",
  }),
  "check/identity-pending": define<{ application: string }>({
    severity: "warning",
    message: ({ application }) => `the identity of "${application}" is not known yet, so Entra will not trust it`,
    help: ({ application }) =>
      `apply, obtain the id as the runbook says, write it to "${application}:" under \`identity.ids\` and compile again`,
    explain:
      "With ids in the manifest nothing is looked up. An application without one gets everything but its federated credential and the variable IDENTITY_ID.",
  }),
  "check/repeated-tag": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `the tag "${key}" stands here in another spelling, too`,
    help: () => "keep one of them",
    explain: "IAM compares keys of tags without regard to upper and lower case, so making the roles would fail.",
  }),
  "check/unknown-identity": define<{ key: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ key }) => `there is no application "${key}"`,
    help: ({ key, nearest }) => suggestion(nearest) ?? `remove "${key}", or correct it`,
    explain: "Identity ids are listed by the key of the application: that of a group, or of an instance with its own.",
  }),
  "check/other-region": define<{ what: string; is: string; should: string }>({
    severity: "error",
    message: ({ what, is, should }) => `${what} is of ${is}, and must be of ${should}`,
    explain: "Keys and identities are of one region, and every ARN is of one partition: aws, aws-us-gov or aws-cn.",
  }),
  "check/development-mode": define<{ instance: string }>({
    severity: "warning",
    message: ({ instance }) =>
      `"${instance}" is in development mode: a caller may ask for real people's data without sanitization`,
    help: () => "remove `developmentMode: true` before any data of real people can be read",
    explain:
      "In development mode a proxy honours a header that skips sanitization, and writes more into its log. It is for tests with made-up data only.",
  }),
  "check/name-too-long": define<{ what: string; name: string; limit: number }>({
    severity: "error",
    message: ({ what, name, limit }) =>
      `the ${what} "${name}" has ${name.length} characters, more than the ${limit} allowed`,
    help: () => "shorten the deployment's name or the connector's key",
    explain: "Names of things in the cloud are made of the deployment's name and the connector's key, and have limits.",
  }),
  "check/name-too-short": define<{ name: string; least: number }>({
    severity: "error",
    message: ({ name, least }) =>
      `the function name "${name}" has ${name.length} characters, and Google Cloud asks for ${least}`,
    help: () => "choose a longer name for the deployment or the connector's key",
    explain: "Names of functions are made of the deployment's name and the connector's key.",
  }),
  "check/too-many-credentials": define<{ application: string; credentials: number; limit: number }>({
    severity: "error",
    message: ({ application, credentials, limit }) =>
      `the application "${application}" would have ${credentials} federated credentials, and Entra allows ${limit}`,
    help: () => "let several applications share the instances",
    explain:
      "On Google Cloud each instance presents the identity of its own service account, so an application has a federated credential for each instance that it serves.",
  }),
  "check/builder-missing": define<{ projectId: string }>({
    severity: "error",
    message: () => "nobody would grant the service account that builds the functions what it needs",
    help: ({ projectId }) =>
      `name one that has it, with \`builderServiceAccount:\`, such as builder@${projectId}.iam.gserviceaccount.com; or leave \`projectIam:\` out`,
    explain:
      "Cloud Build builds a function as a service account that may write logs, write images and read the source. Without project-level IAM it must exist, and hold the roles logging.logWriter, artifactregistry.writer and storage.objectViewer.",
  }),
  "check/cannot-be-stopped": define<{ instance: string }>({
    severity: "error",
    message: ({ instance }) => `"${instance}" cannot be stopped by allowing it no requests on Google Cloud`,
    help: () => "remove the callers, or the instance",
    explain: "A Lambda function with a reserved concurrency of 0 serves nothing. Cloud Functions know no such limit.",
  }),
  "check/log-retention-elsewhere": define<Record<never, never>>({
    severity: "warning",
    message: () => "on Google Cloud the project's log bucket says how long logs are kept, not this",
    help: () =>
      "set it on the bucket _Default with `gcloud logging buckets update`; it is 30 days unless somebody changed it",
    explain:
      "AWS keeps a log for each function, with a time of its own. Cloud Logging keeps the logs of a project together, in buckets.",
  }),
  "check/same-ids": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `${id} cannot be both the object id and the client id`,
    help: () => "the overview of the app registration shows both: Application (client) ID and Object ID",
    explain:
      "An app registration has two GUIDs. With the object id in place of the client id Entra answers AADSTS700016.",
  }),
  "check/id-of-something-else": define<{ id: string; key: string; whose: string }>({
    severity: "error",
    message: ({ id, key, whose }) => `${id} is the id of ${whose}, so it cannot be the ${key} of an application`,
    help: () => "the overview of the app registration shows its ids: Application (client) ID and Object ID",
    explain:
      "The same GUID stands elsewhere in the manifest, or is known to Microsoft, as the id of something that is no app registration.",
  }),
  "check/unused-service-principal": define<Record<never, never>>({
    severity: "warning",
    message: () => "this is not used: Terraform does not grant the permissions of this application",
    help: () => "write `consent: terraform` under microsoft365, or remove it",
    explain:
      "A service principal and its app role assignments are taken over only where consent is Terraform's: `consent: terraform`, for applications that are created or adopted.",
  }),
  "check/unknown-assignment": define<{ name: string; names: readonly string[]; nearest?: string | undefined }>({
    severity: "error",
    message: ({ name }) =>
      `the application does not ask for "${name}", so its assignment is not Terraform's to take over`,
    help: ({ nearest, names }) => suggestion(nearest, names),
    explain:
      "Terraform grants exactly the permissions that the connectors need. Others that an administrator granted stay as they are, outside Terraform.",
  }),
  "check/consent-by-terraform": define<Record<never, never>>({
    severity: "note",
    message: () => "whoever applies grants permissions for the whole tenant, and needs Privileged Role Administrator",
    help: () =>
      "a service principal needs AppRoleAssignment.ReadWrite.All and Application.Read.All; with `consent: runbook` an administrator consents instead",
    explain:
      "An app role assignment of Microsoft Graph is admin consent. Cloud Application Administrator is not enough for it, and a pipeline that may create such assignments can grant itself anything.",
  }),
  "check/nothing-to-grant": define<Record<never, never>>({
    severity: "warning",
    message: () => "no application here is created or adopted, so Terraform grants nothing",
    help: () => "write `consent: runbook`: whoever has the applications in hand consents",
    explain:
      "Consent by Terraform needs applications that Terraform makes or keeps up to date. Permissions of referenced, external and requested applications are granted by people.",
  }),
  "check/repeated-application": define<{ what: string; first: string; created: boolean }>({
    severity: "error",
    message: ({ what, first }) => `${what} is that of the application "${first}", too`,
    help: ({ created }) =>
      created
        ? "give one of them another displayName; upper and lower case count as the same"
        : "correct the id of one of them, or let one application serve both with `connectors:`",
    explain: "Applications are told apart by their name where they are created, and by their ids where they exist.",
  }),
  "check/no-rules": define<{ sourceKind: string; known: readonly string[] }>({
    severity: "error",
    message: ({ sourceKind }) =>
      `a proxy has no built-in rules for the source "${sourceKind}", so it would refuse every request`,
    help: ({ known }) =>
      `add "rules:" with rules of your own; only these values of "sourceKind:" have built-in ones: ${known.join(", ")}`,
    explain:
      "Without rules the health check of the proxy passes, and every request for data is answered with an error.",
  }),
  "check/bundle-too-old": define<{ connector: string; version: string; since: string }>({
    severity: "error",
    message: ({ connector, version, since }) =>
      `Psoxy ${version} does not know "${connector}", which came with ${since}`,
    help: ({ since }) => `take ${since} or later`,
    explain:
      "A proxy has built-in rules for the connectors that its release knows, and refuses every request for others.",
  }),
  "check/foreign-rules": define<{ connector: string; example: string }>({
    severity: "error",
    message: ({ connector, example }) =>
      `none of these rules is about a path that "${connector}" reads, such as ${example}`,
    help: () => "is this the file of another connector?",
    explain: "A proxy lets through what its rules name. With rules of another source it would refuse every request.",
  }),
  "check/rules-too-large": define<{ bytes: number; limit: number }>({
    severity: "error",
    message: ({ bytes, limit }) =>
      `these rules have about ${bytes} bytes when compressed, more than the ${limit} that fit`,
    help: () => "remove comments, or endpoints that are not read",
    explain: "Rules are kept in the function's environment or in a parameter, which has 8 KB at most.",
  }),
  "check/deployment-twice": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `another manifest of this run has the deployment "${name}", too`,
    help: () => "rename one: they would write to one folder and make things of one name",
    explain: "The name of a deployment is that of its folder, and part of every name in the cloud.",
  }),
  "check/name-of-another-deployment": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `another deployment of this run makes "${name}" in the same account and region, or project`,
    help: () => "rename the deployment, the instance, or the path of the secrets",
    explain:
      "Names are made of the deployment's and the instance's name, and two pairs can make one name: acme + prod-cal and acme-prod + cal. Two deployments with one salt cannot both make it: let one of them name it with `salt: existing`.",
  }),
  "check/application-of-another-deployment": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `another deployment of this run adopts the application ${name}, too`,
    help: () => "adopt it in one of them, and write `source: reference` in the other",
    explain:
      "Two states of Terraform would keep one list of permissions, each as it needs it. A referenced application may be used by any number of deployments.",
  }),
  "check/salt-would-move": define<{ before: string; now: string }>({
    severity: "error",
    message: ({ before, now }) => `the salt and the key are at ${before}; at ${now} Terraform would make new ones`,
    help: () =>
      "leave them where they are; or copy both there yourself and write `salt: existing`: the old ones then stay, too",
    explain:
      "A new salt changes every pseudonym, so what the analytics service knows no longer fits what the proxies send. Terraform never moves the value of a secret.",
  }),
  "check/salt-would-be-made": define<Record<never, never>>({
    severity: "error",
    message: () => "the salt and the key exist already, so Terraform cannot make them",
    help: () => "leave `salt: existing`; a deployment with new ones needs a name of its own",
    explain:
      "The last run took the salt and the key as existing. With `salt: create` Terraform would try to make both under names that are taken; and new ones would change every pseudonym.",
  }),
  "check/salt-elsewhere": define<{ before: string; now: string }>({
    severity: "warning",
    message: ({ before, now }) => `the proxies read the salt and the key at ${now} from now on, no longer at ${before}`,
    help: () => "make sure that both hold the same values there before you apply",
    explain:
      "With another salt every pseudonym changes, and what the analytics service knows no longer fits what the proxies send. Values that Terraform made stay where they were, outside Terraform.",
  }),
  "check/account-moved": define<{ before: string; now: string }>({
    severity: "error",
    message: ({ before, now }) =>
      `the deployment runs in ${before}; in ${now} Terraform would find nothing and make all anew`,
    help: () =>
      "give the deployment in the new place a name of its own, with a copy of the salt and `salt: existing`; if nothing was ever applied, remove the output folder and compile again",
    explain:
      "Account, project and region of a deployment stay as they are: Terraform looks for everything it knows in the new place, finds nothing, and makes it again, with a new salt and new identities, while all that ran before is left behind.",
  }),
  "check/host-moved": define<{ before: string; now: string }>({
    severity: "warning",
    message: ({ before, now }) =>
      `this deployment ran on ${before}: the next plan destroys the proxies there, and their addresses and callers do not carry over to ${now}`,
    help: () =>
      "give your analytics service the new addresses after the next apply; or compile under another deployment name first, and let both run for a while",
    explain:
      "Applications in Entra, their client ids and the consent stay; their federated credentials are replaced. The proxies are made anew on the other host: they have other addresses, other callers, a bundle of their own, and the salt only if it was copied and named with `salt: existing`. The provider of the former host stays in the output so that what ran there can be destroyed, until its line is removed from the lock.",
  }),
  "check/application-swapped": define<{ key: string }>({
    severity: "error",
    message: ({ key }) =>
      `"${key}" is another application than before, and Terraform would replace what belongs to the former one`,
    help: () =>
      "give the other application a key of its own, with `connectors:`; the former one then leaves Terraform as it is",
    explain:
      "Terraform knows things by the key of their application. Under the same key it would take the other application for a new version of the former one, and delete what stands on that.",
  }),
  "check/application-renamed": define<{ from: string; to: string }>({
    severity: "note",
    message: ({ from, to }) => `the application "${from}" is called "${to}" now, and keeps its client id and consent`,
    help: () => "if they are two applications, compile once without the new one, and then with it",
    explain:
      "An application of one key is gone and one of another has come, with the same ids or, where Terraform made it, for the same connectors. It moves to its new address in Terraform.",
  }),
  "check/application-let-go": define<{ key: string }>({
    severity: "note",
    message: ({ key }) =>
      `the Entra application "${key}" leaves Terraform as it is; permissions that it was given stay on it`,
    help: () =>
      "take from it in Entra what is not wanted; when applied, its lines under letGo may be removed from the lock",
    explain:
      "An application that existed before, or that was handed over, is never deleted by Terraform. It stays listed in the lock as let go, so that every state of it is let go, until the lines are removed.",
  }),
  "check/consent-revoked": define<{ key: string; permission: string }>({
    severity: "warning",
    message: ({ key, permission }) => `the next plan takes "${permission}" from the application "${key}"`,
    help: () => "bring the permission back if that is not meant",
    explain:
      "Consent is Terraform's, and nothing in the manifest asks for this permission any more, so its app role assignment is deleted.",
  }),
  "check/consent-again": define<{ instances: readonly string[] }>({
    severity: "warning",
    message: ({ instances }) =>
      `${list(instances)} ${instances.length === 1 ? "signs" : "sign"} in as another application than before, which needs consent of its own`,
    help: () => "have an administrator ready: between the next apply and the consent the proxies get no data",
    explain:
      "Consent belongs to an application. When a proxy signs in as another one, that one must be consented to, and named in the Teams application access policy where there is one.",
  }),
  "check/proxy-destroyed": define<{ instance: string }>({
    severity: "warning",
    message: ({ instance }) => `the next plan destroys the proxy "${instance}" and what was made for it alone`,
    help: ({ instance }) => `bring "${instance}" back if that is not meant`,
    explain: "The last run wrote a proxy that this manifest no longer has. A proxy of another name is another proxy.",
  }),
  "check/data-changes": define<{ instances: readonly string[]; setting: string; before: string; now: string }>({
    severity: "warning",
    message: ({ instances, setting, before, now }) =>
      `${setting} of ${list(instances)} was ${before} and is ${now}: the same people get other pseudonyms or other data`,
    help: () => "tell the analytics service before you apply, or leave it as it was",
    explain:
      "The setting decides how ids and addresses are pseudonymized. After a change, data from before and after do not fit together.",
  }),
  "check/application-destroyed": define<{ key: string }>({
    severity: "warning",
    message: ({ key }) => `the next plan destroys the Entra application "${key}", its consent and its client id`,
    help: ({ key }) => `bring "${key}" back if that is not meant; a new application needs new consent`,
    explain:
      "The last run wrote an application that this manifest no longer has, because an instance was removed or renamed, or moved to another application.",
  }),
  "check/reserved-prefix": define<{ name: string; prefix: string }>({
    severity: "error",
    message: ({ name, prefix }) =>
      `"${name}" begins with "${prefix}" where a name of a parameter begins, and AWS keeps that for itself`,
    help: () => "choose another name",
    explain: "Names in AWS Systems Manager Parameter Store may not begin with aws or ssm, in any case.",
  }),
  "check/reserved-variable": define<{ name: string; key?: string | undefined }>({
    severity: "error",
    message: ({ name }) => `the environment variable ${name} is not yours to set here`,
    help: ({ key }) => (key === undefined ? "remove it" : `use "${key}:" instead`),
    explain:
      "psoxy-compile or the cloud sets this variable; a value from the manifest would break the proxy or be ignored.",
  }),
  "check/environment-too-large": define<{ instance: string; bytes: number; limit: number }>({
    severity: "error",
    message: ({ instance, bytes, limit }) =>
      `the environment of "${instance}" has ${bytes} bytes, more than the ${limit} that its host allows`,
    help: () => "shorten or remove variables, or rules of your own",
    explain:
      "Names and values of a function's environment variables may have 4 KB together on Lambda, and 32 KB on Cloud Functions, where rules of your own are among them.",
  }),
  "check/bad-tag": define<{ text: string }>({
    severity: "error",
    message: ({ text }) => `${text} is no key or value of a tag that AWS accepts`,
    help: () => "use letters, digits, blanks and _ . : / = + - @; keys must not begin with aws:",
    explain: "AWS refuses other characters in tags while Terraform applies.",
  }),
  "check/bad-ip-block": define<{ text: string }>({
    severity: "error",
    message: ({ text }) => `${text} is no IP address or CIDR block`,
    help: () => 'write an address such as "203.0.113.7" or a block such as "203.0.113.0/24"',
    explain: "Callers are compared with addresses and CIDR blocks, IPv4 or IPv6.",
  }),
  "check/bad-display-name": define<{ text: string; rule: string }>({
    severity: "error",
    message: ({ text, rule }) => `${text} is no good name for an application: ${rule}`,
    explain:
      "The azuread provider takes names that Entra or its own check for duplicates then trips over: apostrophes, line breaks, blanks at either end.",
  }),
};
