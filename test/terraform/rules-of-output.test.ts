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
});

const sound = emittedDeployment("one-connector/acme-prod");

/** The sound output with one text changed; the text must be there. */
function planted(path: string, before: string, after: string): Files {
  const content = sound.get(path) ?? "";
  if (!content.includes(before)) throw new Error(`${before} is not in ${path}`);
  return new Map([...sound, [path, content.replaceAll(before, after)]]);
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
