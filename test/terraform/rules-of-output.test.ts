import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emittedDeployment, emittedDeployments } from "./emitted.js";
import type { Files } from "./files.js";
import {
  ALLOWED_STATEMENTS,
  missingStatements,
  needlessStatements,
  readableSecrets,
  unequalRequests,
  wrongPermissionIds,
  wrongVariables,
} from "./rules-of-output.js";
import { ALLOWED_GRANTS, looseSecrets, missingGrants, needlessGrants } from "./rules-of-output-gcp.js";

/** Variables that golden manifests add under `environment:`. */
const OWN = ["NOTE", "TLS_VERSION", "USER_AGENT"];

test.each(emittedDeployments)("$name keeps the rules", ({ name, files }) => {
  expect(wrongPermissionIds(files)).toEqual([]);
  expect(unequalRequests(files)).toEqual([]);
  expect(needlessStatements(files)).toEqual([]);
  expect(missingStatements(files)).toEqual([]);
  const pending = /(identity-pending|pending-identity)\//.test(name) ? ["outlook-mail: no IDENTITY_ID"] : [];
  expect(wrongVariables(files, OWN)).toEqual(pending);
  expect(readableSecrets(files)).toEqual([]);
  expect(needlessGrants(files)).toEqual([]);
  expect(missingGrants(files)).toEqual([]);
  expect(looseSecrets(files)).toEqual([]);
});

const sound = emittedDeployment("one-connector/acme-prod");
const soundOnGcp = emittedDeployment("gcp-one-connector/acme-prod");

/** The sound output with one text changed; the text must be there. */
function planted(path: string, before: string, after: string): Files {
  const files = path.startsWith("gcp/") ? soundOnGcp : sound;
  const content = files.get(path) ?? "";
  if (!content.includes(before)) throw new Error(`${before} is not in ${path}`);
  return new Map([...files, [path, content.replaceAll(before, after)]]);
}

test.each([
  [
    "a wrong GUID",
    () =>
      wrongPermissionIds(
        planted("azuread/main.tf.json", "df021288-bdef-4463-88db-98f22de89214", "a154be20-db9c-4678-8ab7-66f6cc099a59"),
      ),
    ["User.Read.All is not a154be20-db9c-4678-8ab7-66f6cc099a59"],
  ],
  [
    "a wrong GUID of an adopted application",
    () =>
      wrongPermissionIds(
        new Map([["azuread/main.tf.json", '{ "locals": { "x_permissions": { "User.Read.All": "a" } } }']]),
      ),
    ["User.Read.All is not a"],
  ],
  [
    "a grant of something else than it says",
    () =>
      wrongPermissionIds(new Map([["azuread/main.tf.json", '{ "a": { "//": "User.Read.All", "app_role_id": "a" } }']])),
    ["User.Read.All is not a"],
  ],
  [
    "a request that asks for one thing in words and for another in the file",
    () =>
      unequalRequests(
        new Map([
          ["entra/x.request.md", "| `User.Read.All` | | | `df021288-bdef-4463-88db-98f22de89214` |\n"],
          ["entra/x.required-resource-access.json", '[{ "resourceAccess": [{ "id": "a" }] }]'],
        ]),
      ),
    ["entra/x.request.md: df021288-bdef-4463-88db-98f22de89214 is not a"],
  ],
  [
    "an action too many",
    () =>
      needlessStatements(
        planted("aws/main.tf.json", '"logs:CreateLogStream",', '"logs:CreateLogStream", "logs:CreateLogGroup",'),
      ),
    ["WriteOwnLogs: logs:CreateLogGroup"],
  ],
  [
    "a resource too many",
    () => needlessStatements(planted("aws/main.tf.json", "parameter/acme-prod/PSOXY_SALT", "parameter/acme-prod/*")),
    ["ReadSaltAndKey: arn:aws:ssm:us-east-1:123456789012:parameter/acme-prod/*"],
  ],
  [
    "a statement that is not on the list",
    () => needlessStatements(planted("aws/main.tf.json", "ProveIdentityToEntra", "Anything")),
    ["Anything is not on the list"],
  ],
  [
    "a statement that is missing",
    () =>
      missingStatements(
        planted(
          "aws/main.tf.json",
          '"cognito-identity:GetOpenIdTokenForDeveloperIdentity"',
          '"cognito-identity:Nothing"',
        ),
      ),
    ["outlook-cal: cognito-identity:GetOpenIdTokenForDeveloperIdentity"],
  ],
  [
    "a misspelt variable",
    () => wrongVariables(planted("aws/main.tf.json", '"CLIENT_ID"', '"CLIENTID"')),
    ["outlook-cal: nobody reads CLIENTID", "outlook-cal: no CLIENT_ID"],
  ],
  [
    "a secret that would be read back",
    () => readableSecrets(planted("aws/main.tf.json", '"value_wo":', '"value":')),
    ["value", "value"],
  ],
  [
    "a grant that takes others' away",
    () => needlessGrants(planted("gcp/main.tf.json", "google_project_iam_member", "google_project_iam_binding")),
    [
      "google_project_iam_binding.proxy_builder_artifactregistry_writer takes away what others were granted",
      "google_project_iam_binding.proxy_builder_logging_logWriter takes away what others were granted",
      "google_project_iam_binding.proxy_builder_storage_objectViewer takes away what others were granted",
    ],
  ],
  [
    "a role too many",
    () => needlessGrants(planted("gcp/main.tf.json", "roles/logging.logWriter", "roles/editor")),
    ["google_project_iam_member.proxy_builder_logging_logWriter: roles/editor is not on the list"],
  ],
  [
    "a proxy that everybody may call",
    () =>
      needlessGrants(
        planted("gcp/main.tf.json", "serviceAccount:worklytics@analytics-host.iam.gserviceaccount.com", "allUsers"),
      ),
    ["google_cloud_run_v2_service_iam_member.outlook-cal_worklytics_74ff5bba: allUsers"],
  ],
  [
    "an account that two functions share",
    () =>
      missingGrants(
        planted("gcp/main.tf.json", "google_service_account.outlook-cal.email", "google_service_account.all.email"),
      ),
    ["outlook-cal runs as ${google_service_account.all.email}"],
  ],
  [
    "a proxy that may not read the salt",
    () => missingGrants(planted("gcp/main.tf.json", '"outlook-cal_psoxy_salt"', '"outlook-cal_pepper"')),
    ["outlook-cal may not read psoxy_salt"],
  ],
  [
    "versions that would be deleted",
    () => looseSecrets(planted("gcp/main.tf.json", "ABANDON", "DELETE")),
    ["google_secret_manager_secret_version.psoxy_encryption_key", "google_secret_manager_secret_version.psoxy_salt"],
  ],
  [
    "a variable that is of the other host",
    () => wrongVariables(planted("gcp/main.tf.json", '"AUDIENCE"', '"IDENTITY_ID"')),
    ["outlook-cal: nobody reads IDENTITY_ID", "outlook-cal: no AUDIENCE"],
  ],
])("%s is caught", (_, objections, expected) => {
  expect(objections()).toEqual(expected);
});

test("the manual lists every statement that a role may hold", () => {
  const manual = readFileSync(join(import.meta.dirname, "../../docs/aws-permissions.md"), "utf8");
  for (const [sid, { actions }] of Object.entries(ALLOWED_STATEMENTS)) {
    expect(manual).toContain(`\`${sid}\``);
    for (const action of actions) expect(manual, sid).toContain(action);
  }
});

test("the manual lists every role that is granted on Google Cloud, and every permission of who applies", () => {
  const manual = readFileSync(join(import.meta.dirname, "../../docs/gcp-roles.md"), "utf8");
  for (const roles of Object.values(ALLOWED_GRANTS)) {
    for (const role of Object.keys(roles)) expect(manual).toContain(`\`${role}\``);
  }
  const applied = emittedDeployments.flatMap(({ files }) => JSON.parse(files.get("gcp/apply-role.json") ?? "{}"));
  for (const permission of applied.flatMap(({ includedPermissions = [] }) => includedPermissions)) {
    const [service = "", verb = ""] = permission.split(/\.(?=[A-Za-z]+$)/);
    const row = manual.split("\n").find((line) => line.includes(`\`${service}\``)) ?? "";
    expect(row, permission).toContain(verb);
  }
});
