import { alternatives, define, suggestion } from "./define.js";

/** From a value to a manifest: its shape, against the schema. */
export const validateCodes = {
  "validate/unknown-key": define<{ key: string; nearest?: string | undefined; allowed: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `there is no key "${key}" here`,
    help: ({ nearest, allowed }) => suggestion(nearest, allowed),
    explain: "The key does not belong in this mapping. Keys that begin with x- are free at the top of a manifest.",
  }),
  "validate/missing-key": define<{ key: string; description: string }>({
    severity: "error",
    message: ({ key }) => `"${key}" is missing here`,
    help: ({ key, description }) => (description === "" ? `add "${key}:"` : `add "${key}:" (${description})`),
    explain: "The mapping lacks a key that has no default.",
  }),
  "validate/wrong-type": define<{ expected: string; found: string; instead?: string }>({
    severity: "error",
    message: ({ expected, found }) => `${expected} belongs here, this is ${found}`,
    help: ({ instead }) => (instead === undefined ? undefined : `write ${instead}`),
    explain: "The value has the wrong kind: text where a list belongs, a number where text belongs and so on.",
  }),
  "validate/digits-not-text": define<{ digits: string }>({
    severity: "error",
    message: ({ digits }) => `${digits} is read as a number and loses digits`,
    help: ({ digits }) => `write it in quotes: "${digits}"`,
    explain:
      "Account and service account ids are text made of digits. Without quotes YAML reads them as numbers: leading zeros go, and long ids are rounded.",
  }),
  "validate/text-not-quoted": define<{ source: string }>({
    severity: "error",
    message: ({ source }) => `${source} is not read as text`,
    help: ({ source }) => `write it in quotes: "${source}"`,
    explain: "Some words mean something to YAML: true, null, 1.10. In quotes they are text.",
  }),
  "validate/not-one-of": define<{ value: string; allowed: readonly (string | number)[]; nearest?: string | undefined }>(
    {
      severity: "error",
      message: ({ value, allowed }) => `${value} is not one of ${alternatives(allowed)}`,
      help: ({ nearest }) => suggestion(nearest),
      explain: "The value comes from a fixed list.",
    },
  ),
  "validate/malformed": define<{ value: string; rule: string }>({
    severity: "error",
    message: ({ value, rule }) => `${value} is not ${rule}`,
    explain: "The text is not of the form that this key needs.",
  }),
  "validate/malformed-guid": define<{ value: string; repaired?: string | undefined }>({
    severity: "error",
    message: ({ value }) => `${value} is not a GUID of the form 00000000-0000-0000-0000-000000000000`,
    help: ({ repaired }) => (repaired === undefined ? undefined : `write "${repaired}", without anything around it`),
    explain:
      "Ids of tenants, applications and people in Entra are GUIDs: 32 hexadecimal digits in five groups, no braces.",
  }),
  "validate/out-of-range": define<{ value: string; rule: string }>({
    severity: "error",
    message: ({ value, rule }) => `${value} does not fit here: it must be ${rule}`,
    explain: "The number, the length of the text or of the list is outside what the host accepts.",
  }),
  "validate/repeated-item": define<{ item: string }>({
    severity: "error",
    message: ({ item }) => `${item} stands in this list twice`,
    help: () => "remove one of the two",
    explain: "The list is a set: an item counts once.",
  }),
  "validate/choose-one": define<{ choices: readonly string[] }>({
    severity: "error",
    message: ({ choices }) => `exactly one of ${alternatives(choices)} belongs here`,
    explain: "The mapping takes one of several forms, told apart by a key.",
  }),
  "validate/two-choices": define<{ chosen: string; other: string }>({
    severity: "error",
    message: ({ chosen, other }) => `"${other}" cannot stand beside "${chosen}"`,
    help: ({ chosen, other }) => `keep "${chosen}" or "${other}"; two manifests can describe both`,
    explain: "The mapping takes one of several forms, told apart by a key, and this one has two of them.",
  }),
  "validate/unknown-connector": define<{ key: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `no connector is called "${key}"`,
    help: ({ nearest, known }) =>
      nearest === undefined
        ? `use ${alternatives(known)}; for another instance of one of them add "connector:", for one of your own "definition:"`
        : `use "${nearest}"`,
    explain:
      "A key under `connectors` is the id of a catalogue connector. Under another key, say which connector it is with `connector:`, or describe one of your own in a file named by `definition:`.",
  }),
  "validate/no-connectors": define<Record<never, never>>({
    severity: "error",
    message: () => "no connector is named, so there is nothing to deploy",
    help: () => "add one, such as `outlook-cal: {}`",
    explain: "A deployment has at least one instance of a connector.",
  }),
  "validate/certificate-authentication": define<Record<never, never>>({
    severity: "error",
    message: () => "a certificate is a secret to keep and to renew; psoxy-compile sets up federated credentials only",
    help: () => "write `authentication: federated`, or leave the key out",
    explain:
      "Federated credentials make Entra trust the cloud identity of the proxy, so that no secret exists. Proxies that use certificates today move over by compiling with federated credentials, applying, and removing the certificate from the application afterwards.",
  }),
  "validate/unknown-version": define<{ value: string }>({
    severity: "error",
    message: ({ value }) => `${value} is not a version of the manifest's form; this psoxy-compile reads version 1`,
    help: () => "write `version: 1`, or use a newer psoxy-compile",
    explain:
      "The number at `version` names the form of the manifest, not the version of the tool or of your deployment.",
  }),
};
