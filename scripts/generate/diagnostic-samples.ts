/**
 * Diagnostics that no manifest by itself gives: about folders, plans, outputs and several manifests. Each with the facts of
 * one case, for the manual. What a golden case shows is not repeated here.
 */
import { type Code, type Details, type Diagnostic, diagnostic } from "../../src/diagnostics/diagnostic.js";

const sample = <C extends Code>(code: C, path: string, details: Details<C>): Diagnostic =>
  diagnostic(code, details, { source: { path } });

const MANIFEST = "psoxy.yaml";
const FOLDER = "out/acme-prod";
const LOCK = "out/acme-prod/psoxy-compile.lock.json";
const FILE = "out/acme-prod/azuread/main.tf.json";
const OUTPUTS = "acme-prod.outputs.json";
const PLAN = "plan.json";
const APPLICATION = "module.azuread.azuread_application.outlook-cal";
const CREDENTIAL = "module.azuread.azuread_application_federated_identity_credential.outlook-cal";
const FUNCTION = "module.aws.aws_lambda_function.outlook-cal";
const ROLE = "module.aws.aws_iam_role.caller";
const SALT = "module.aws.aws_ssm_parameter.psoxy_salt";
const CONSENT = "it would have another client id, and an administrator would have to consent again";
const BUCKET = "aws_s3_bucket.notes";

export const samples: readonly Diagnostic[] = [
  sample("load/no-match", "deployments/*.yml", { pattern: "deployments/*.yml" }),
  sample("load/no-revision", "mian:psoxy.yaml", {
    word: "mian:psoxy.yaml",
    reason: "fatal: invalid object name 'mian'.",
  }),
  sample("load/not-a-lock", "old.lock.json", { reason: "it holds the marks of a merge conflict" }),
  sample("load/unreadable", MANIFEST, { reason: "EACCES: permission denied, open 'psoxy.yaml'" }),
  sample("load/too-large", "export.yaml", { bytes: 4_194_304, limit: 1_000_000 }),
  sample("check/deployment-twice", "emea.psoxy.yaml", { name: "acme-prod" }),
  sample("check/name-of-another-deployment", "emea.psoxy.yaml", { name: "acme-prod-cal" }),
  sample("check/application-of-another-deployment", "emea.psoxy.yaml", {
    name: "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70",
  }),
  sample("output/edited-file", FILE, { path: FILE }),
  sample("output/foreign-file", FILE, { path: FILE, locked: true }),
  sample("output/not-a-file", FILE, { path: FILE }),
  sample("output/not-a-folder", FOLDER, { path: FOLDER }),
  sample("output/unusable-lock", LOCK, {
    path: LOCK,
    folder: FOLDER,
    deployment: "acme-prod",
    kind: "conflict",
    reason: "it holds the marks of a merge conflict",
  }),
  sample("output/lock-lost", LOCK, { path: LOCK }),
  sample("output/busy", FOLDER, { folder: FOLDER, pid: 4711, host: "runner-2", path: LOCK, elsewhere: false }),
  sample("output/interrupted", FOLDER, { folder: FOLDER }),
  sample("output/finished", FOLDER, { folder: FOLDER, changed: [] }),
  sample("output/undone", FOLDER, { folder: FOLDER, changed: ["main.tf.json"] }),
  sample("output/cannot-recover", FOLDER, { path: `${FOLDER}/.psoxy-compile`, reason: "the journal is not whole" }),
  sample("output/changed-meanwhile", FOLDER, { folder: FOLDER }),
  sample("output/cannot-read", FILE, { path: FILE, reason: `EACCES: permission denied, open '${FILE}'` }),
  sample("output/cannot-write", FILE, {
    path: FILE,
    reason: "ENOSPC: no space left on device, write",
    state: "as before",
  }),
  sample("output/stale", FILE, { path: FILE, state: "it differs from what the manifest gives" }),
  sample("output/orphaned-folder", FOLDER, { folder: FOLDER, manifest: MANIFEST }),
  sample("output/renamed-deployment", FOLDER, {
    folder: FOLDER,
    before: "acme-prod",
    now: "acme-main",
    manifest: MANIFEST,
  }),
  sample("outputs/unreadable", OUTPUTS, { reason: "it is empty, as before the first apply" }),
  sample("outputs/missing", OUTPUTS, { name: "client_ids.outlook-cal" }),
  sample("outputs/malformed", OUTPUTS, { name: "client_ids.outlook-cal", given: '"pending"', form: "a GUID" }),
  sample("outputs/foreign", OUTPUTS, {
    name: "client_ids.outlook-cal",
    given: '"0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a"',
    expected: '"9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"',
  }),
  sample("outputs/cannot-write", "sent/consent.html", {
    path: "sent/consent.html",
    reason: "ENOENT: no such file or directory, open 'sent/consent.html'",
  }),
  sample("outputs/compiled-folder", `${FOLDER}/filled.html`, { path: `${FOLDER}/filled.html`, folder: FOLDER }),
  sample("plan/unreadable", PLAN, {
    path: PLAN,
    reason: "it is the saved plan itself",
    help: "hand in what `terraform show -json` makes of it",
  }),
  sample("plan/without-lock", FOLDER, { folder: FOLDER }),
  sample("plan/overridden", `${FOLDER}/aws_override.tf`, { paths: ["aws_override.tf"] }),
  sample("plan/of-something-else", PLAN, { deployment: "acme-prod", known: 0, all: 21 }),
  sample("plan/destroys-everything", PLAN, { deployment: "acme-prod", count: 21 }),
  sample("plan/destroys", MANIFEST, { address: APPLICATION, why: "the manifest still has the application" }),
  sample("plan/replaces", MANIFEST, { address: APPLICATION, why: CONSENT }),
  sample("plan/makes-anew", MANIFEST, { address: APPLICATION, why: CONSENT }),
  sample("plan/touches-salt", MANIFEST, { address: SALT, what: "replaces" }),
  sample("plan/lets-go", MANIFEST, { address: APPLICATION }),
  sample("plan/moves", MANIFEST, { from: "azuread_application.old", to: APPLICATION }),
  sample("plan/imports", MANIFEST, {
    address: APPLICATION,
    id: "/applications/3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70",
  }),
  sample("plan/not-in-manifest", MANIFEST, {
    address: "module.aws.aws_iam_role_policy.extra",
    does: "makes",
    grants: ["s3:GetObject"],
  }),
  sample("plan/own-object", MANIFEST, { address: BUCKET, does: "makes" }),
  sample("plan/permission", MANIFEST, {
    address: APPLICATION,
    application: "outlook-cal",
    permission: "Mail.ReadWrite",
  }),
  sample("plan/permission-missing", MANIFEST, {
    address: APPLICATION,
    application: "outlook-cal",
    permission: "Calendars.Read",
  }),
  sample("plan/owners", MANIFEST, { address: APPLICATION, owners: ["0f9e8d7c-6b5a-4c3d-8e2f-1a0b9c8d7e6f"] }),
  sample("plan/consent", MANIFEST, {
    address: "module.azuread.azuread_app_role_assignment.extra",
    argument: "app_role_id",
    permission: "Mail.ReadWrite",
  }),
  sample("plan/trust", MANIFEST, {
    address: CREDENTIAL,
    argument: "issuer",
    planned: "https://token.example.com",
    emitted: "https://cognito-identity.amazonaws.com",
  }),
  sample("plan/statement", MANIFEST, { address: ROLE, what: "allows sts:AssumeRole to *" }),
  sample("plan/grant", MANIFEST, {
    address: "module.gcp.google_cloud_run_service_iam_member.outlook-cal_caller",
    argument: "member",
    planned: "allUsers",
    emitted: "serviceAccount:worklytics@analytics-host.iam.gserviceaccount.com",
  }),
  sample("plan/variable", MANIFEST, { address: FUNCTION, name: "IS_DEVELOPMENT_MODE", planned: "true" }),
  sample("plan/rules", MANIFEST, { address: FUNCTION, path: "rules/calendar.yaml" }),
  sample("plan/runs-programs", MANIFEST, { address: FUNCTION }),
  sample("plan/argument", MANIFEST, { address: FUNCTION, argument: "handler", planned: "x.Y", emitted: "a.B" }),
  sample("plan/detail", MANIFEST, { address: FUNCTION, argument: "memory_size", planned: "1024", emitted: "512" }),
  sample("plan/output", MANIFEST, { output: "client_ids", planned: '{"outlook-cal":"other"}' }),
  sample("plan/missing", MANIFEST, { address: FUNCTION }),
];
