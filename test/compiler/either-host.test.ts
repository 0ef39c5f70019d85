/** A manifest moves from one host to the other by its `host:` alone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkAcross } from "../../src/compiler/check-across.js";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";

const folder = mkdtempSync(join(tmpdir(), "hosts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const AWS = `aws:
    accountId: "123456789012"
    region: us-east-1
    bundle: { version: 0.6.9 }
    callers: { gcpServiceAccountIds: ["123456712345671234567"] }`;
const gcp = (region = "us-central1") => `gcp:
    projectId: acme-psoxy
    region: ${region}
    bundle: { version: 0.6.9 }
    callers: { serviceAccounts: [worklytics@analytics-host.iam.gserviceaccount.com] }
    secrets: { prefix: ${region}_ }`;

const manifest = (host: string, deployment = "acme-prod", connectors = ALL) => `version: 1
deployment: ${deployment}
microsoft365:
  tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87
  owners: [5a0c1f8e-3e0b-4b53-8a43-3f7c3f0c9b11]
host:
  ${host}
proxy:
  memoryMb: 1024
  timeoutSeconds: 120
  reservedConcurrency: 10
  allowedIps: [203.0.113.0/24]
  pseudonymizeAppIds: false
  emailCanonicalization: strict
  emailDomainHandling: tokenize
  environment: { TLS_VERSION: TLSv1.3 }
connectors: ${connectors}
`;
const ALL =
  "{ azure-ad: { connector: msft-entra-id }, msft-copilot: {}, msft-onedrive: {}, msft-teams: {}, outlook-cal: {}, outlook-mail: {} }";

function compiled(text: string) {
  const path = join(folder, "manifest.yaml");
  writeFileSync(path, text);
  const { deployment, diagnostics, files } = compile(path, emitters);
  if (deployment === undefined || files.length === 0) throw new Error(JSON.stringify(diagnostics));
  return { deployment, diagnostics, files: new Map(files.map((file) => [file.path, file.content])) };
}

test("applications, permissions and settings are the same, and nothing is complained about that is not on the other", () => {
  const [onAws, onGcp] = [compiled(manifest(AWS)), compiled(manifest(gcp()))];
  expect(onGcp.diagnostics.map(({ code }) => code)).toEqual(onAws.diagnostics.map(({ code }) => code));
  const applications = ({ deployment }: typeof onAws) =>
    deployment.applications.map(({ key, title, source, permissions }) => ({ key, title, source, permissions }));
  expect(applications(onGcp)).toEqual(applications(onAws));
  const instances = ({ deployment }: typeof onAws) =>
    deployment.instances.map(({ environment: _, origin: __, settings: ___, ...rest }) => rest);
  expect(instances(onGcp)).toEqual(instances(onAws));
});

test("what a proxy reads differs by the names of its host alone", () => {
  const names = (text: string) => Object.keys(compiled(text).deployment.instances[0]?.environment ?? {});
  const [onAws, onGcp] = [names(manifest(AWS)), names(manifest(gcp()))];
  expect(onGcp.filter((name) => !onAws.includes(name))).toEqual(["AUDIENCE"]);
  expect(onAws.filter((name) => !onGcp.includes(name)).sort()).toEqual([
    "DEVELOPER_NAME_ID",
    "IDENTITY_ID",
    "IDENTITY_POOL_ID",
    "SECRETS_STORE",
  ]);
});

test("a requested number of requests at once is never exceeded", () => {
  for (const wanted of [1, 3, 5, 7, 10, 1000]) {
    const text = manifest(gcp()).replace("reservedConcurrency: 10", `reservedConcurrency: ${wanted}`);
    const { resource } = JSON.parse(compiled(text).files.get("gcp/main.tf.json") ?? "{}");
    const [service] = resource.google_cloudfunctions2_function["outlook-cal"].service_config;
    const most = service.max_instance_count * service.max_instance_request_concurrency;
    expect([most <= wanted, service.max_instance_count >= 1], String(wanted)).toEqual([true, true]);
  }
});

test("two deployments of a project cannot make one service account, also in two regions", () => {
  const one = compiled(manifest(gcp("us-central1"), "acme", "{ prod-cal: { connector: outlook-cal } }")).deployment;
  const other = compiled(manifest(gcp("us-east1"), "acme-prod", "{ cal: { connector: outlook-cal } }")).deployment;
  expect(checkAcross([one, other]).map(({ code, message }) => [code, message])).toEqual([
    ["check/name-of-another-deployment", expect.stringContaining('"acme-prod-cal"')],
  ]);
});

test("two deployments of a project cannot share a salt that both make", () => {
  const both = ["acme-one", "acme-two"].map(
    (name) => compiled(manifest(gcp(), name, "{ outlook-cal: {} }")).deployment,
  );
  expect(checkAcross(both).map(({ code }) => code)).toEqual(["check/name-of-another-deployment"]);
});
