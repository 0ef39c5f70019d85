/** What a lock says beside the deployment and the files, where a test does not care. */
export const NOTHING_ELSE = {
  manifest: "psoxy.yaml",
  host: { kind: "aws", account: "123456789012", region: "us-east-1" },
  formerHosts: [],
  secrets: { store: "parameterStore", path: "/acme/", salt: "create" },
  applications: {},
  instances: {},
  entra: false,
  letGo: [],
  moves: {},
} as const;
