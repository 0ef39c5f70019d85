import { define } from "./define.js";

/** Rules that span several parts of a deployment, and what providers would only refuse while applying. */
export const checkCodes = {
  "check/no-callers": define<Record<never, never>>({
    severity: "error",
    message: () => "nobody may call the proxies",
    help: () => "add gcpServiceAccountIds or awsArns under `callers:`",
    explain:
      "The role that callers assume would have an empty trust policy, which AWS refuses while Terraform applies.",
  }),
  "check/name-too-long": define<{ what: string; name: string; limit: number }>({
    severity: "error",
    message: ({ what, name, limit }) =>
      `the ${what} "${name}" has ${name.length} characters, more than the ${limit} allowed`,
    help: () => "shorten the deployment's name or the connector's key",
    explain: "Names of things in the cloud are made of the deployment's name and the connector's key, and have limits.",
  }),
  "check/same-ids": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `${id} cannot be both the object id and the client id`,
    help: () => "the overview of the app registration shows both: Application (client) ID and Object ID",
    explain:
      "An app registration has two GUIDs. With the object id in place of the client id Entra answers AADSTS700016.",
  }),
  "check/repeated-application": define<{ what: string; first: string }>({
    severity: "error",
    message: ({ what, first }) => `${what} is that of the application "${first}", too`,
    help: () => "two entries for one application would fight over it: let one entry serve both",
    explain: "Applications are told apart by their name where they are created, and by their ids where they exist.",
  }),
  "check/no-rules": define<{ sourceKind: string; known: readonly string[] }>({
    severity: "error",
    message: ({ sourceKind }) =>
      `a proxy has no built-in rules for the source "${sourceKind}", so it would refuse every request`,
    help: ({ known }) => `add "rules:" with rules of your own; there are built-in ones for ${known.join(", ")}`,
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
  "check/reserved-prefix": define<{ name: string; prefix: string }>({
    severity: "error",
    message: ({ name, prefix }) =>
      `"${name}" begins with "${prefix}", which AWS keeps for itself in names of parameters`,
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
      `the environment of "${instance}" has ${bytes} bytes, more than the ${limit} that Lambda allows`,
    help: () => "shorten or remove variables",
    explain: "Names and values of a Lambda function's environment variables may have 4 KB together.",
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
