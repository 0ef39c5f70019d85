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
