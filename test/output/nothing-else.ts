/** What a lock says beside the deployment and the files, where a test does not care. */
export const NOTHING_ELSE = {
  manifest: "psoxy.yaml",
  tenant: { tenantId: "6e4c8e9f-76cf-41d1-806e-61838b880b87", cloud: "public" },
  owners: [],
  callers: {},
  bundle: "",
  host: { kind: "aws", account: "123456789012", region: "us-east-1" },
  formerHosts: [],
  secrets: { store: "parameterStore", path: "/acme/", salt: "create" },
  applications: {},
  instances: {},
  entra: false,
  letGo: [],
  moves: {},
} as const;
