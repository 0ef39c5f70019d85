import { alternatives, define, list, suggestion } from "./define.js";

/** From a value to a manifest: its shape, against the schema. */
export const validateCodes = {
  "validate/unknown-key": define<{ key: string; nearest?: string | undefined; allowed: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `there is no key "${key}" here`,
    help: ({ nearest, allowed }) =>
      nearest !== undefined
        ? `use ${JSON.stringify(nearest)}`
        : allowed.length === 0
          ? "remove it"
          : `remove it, or use ${alternatives(allowed)}`,
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
    message: ({ expected, found }) =>
      `${expected} ${expected.startsWith("keys") ? "belong" : "belongs"} here, not ${found}`,
    help: ({ instead }) => (instead === undefined ? undefined : `write ${instead}`),
    explain: "The value has the wrong kind: text where a list belongs, a number where text belongs and so on.",
  }),
  "validate/nothing-there": define<{ key: string; below: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `nothing stands behind "${key}:"`,
    help: ({ key, below }) =>
      below.length > 0
        ? `indent ${list(below)} below "${key}:"`
        : key === "connectors"
          ? "indent a connector below it, such as `outlook-cal: {}`"
          : `write a value behind "${key}:", indent its keys below it, or remove it`,
    explain: "The key has no value. Keys that belong to it must be indented further than it is.",
  }),
  "validate/number-in-quotes": define<{ digits: string }>({
    severity: "error",
    message: ({ digits }) => `"${digits}" in quotes is text, a number belongs here`,
    help: ({ digits }) => `write ${digits}, without quotes`,
    explain: "In quotes digits are text. Sizes, seconds and days are numbers; ids made of digits are text.",
  }),
  "validate/empty": define<{ what: string }>({
    severity: "error",
    message: ({ what }) => `the ${what} is empty`,
    help: () => "leave the key out to take the default",
    explain: "An empty text or list says nothing that leaving the key out would not say more clearly.",
  }),
  "validate/catalogue-connector": define<{ key: string; second: string }>({
    severity: "error",
    message: ({ key, second }) => `"${key}" is a connector of the catalogue, so "${second}:" cannot stand here`,
    help: ({ key, second }) => `choose another key, such as ${key}-2, or remove "${second}:"`,
    explain: "A key that is the id of a catalogue connector always stands for that connector.",
  }),
  "validate/setting-not-indented": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `"${key}" is a setting and not a connector`,
    help: ({ key }) => `indent "${key}:" below the connector that it is for`,
    explain:
      "Keys under `connectors` are connectors; what one of them is set to stands below it, further to the right.",
  }),
  "validate/source-missing": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `"${key}" belongs to an application that exists, and this one is created`,
    help: ({ key }) =>
      key === "clientId"
        ? 'add "source: external" if all of it is in other hands, or "source: reference" with its objectId'
        : 'add "source: adopt" to have its permissions kept up to date, or "source: reference" to leave it to others',
    explain: "Without `source:` an application is created, and has no ids before that.",
  }),
  "validate/secret-in-manifest": define<Record<never, never>>({
    severity: "error",
    message: () => "a salt does not belong in a manifest; `salt:` under `secrets:` is create or existing",
    help: () =>
      "write `salt: create` for a new one; for one that you have write `salt: existing`, and store it as PSOXY_SALT under the path of the secrets",
    explain:
      "Manifests are committed and read by many. The value is not repeated here; if it is a salt in use, whoever could read the manifest knows it.",
  }),
  "validate/digits-not-text": define<{ digits: string; source?: string }>({
    severity: "error",
    message: ({ digits }) => `${digits} is read as a number and loses digits`,
    help: ({ digits }) => `write it in quotes: "${digits}"`,
    explain:
      "Account and service account ids are text made of digits. Without quotes YAML reads them as numbers: leading zeros go, and long ids are rounded.",
  }),
  "validate/text-not-quoted": define<{ source: string; digits?: string }>({
    severity: "error",
    message: ({ source }) => `${source} is not read as text`,
    help: ({ source }) => `write it in quotes: "${source}"`,
    explain: "Some words mean something to YAML: true, null, 1.10. In quotes they are text.",
  }),
  "validate/not-one-of": define<{ value: string; allowed: readonly (string | number)[]; nearest?: string | undefined }>(
    {
      severity: "error",
      message: ({ value, allowed }) =>
        allowed.length === 1
          ? `${value} is not ${alternatives(allowed)}, the only choice`
          : `${value} is not one of ${alternatives(allowed)}`,
      help: ({ nearest }) => suggestion(nearest),
      explain: "The value comes from a fixed list.",
    },
  ),
  "validate/malformed": define<{ value: string; rule: string; instead?: string | undefined }>({
    severity: "error",
    message: ({ value, rule }) => `${value} is not ${rule}`,
    help: ({ value, instead }) => {
      if (instead !== undefined) return `write "${instead}"`;
      return /[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(value)
        ? "it holds an invisible character: write it anew by hand"
        : undefined;
    },
    explain: "The text is not of the form that this key needs.",
  }),
  "validate/malformed-guid": define<{ value: string; repaired?: string | undefined }>({
    severity: "error",
    message: ({ value }) => `${value} is not a GUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12`,
    help: ({ repaired }) =>
      repaired === undefined
        ? "the overview pages of Entra show the ids of the tenant and of each application"
        : `write "${repaired}", without anything around it`,
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
    help: () => "remove one of the two",
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
