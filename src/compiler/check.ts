import { isIP } from "node:net";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { checkAws } from "./check-aws.js";
import { checkGcp } from "./check-gcp.js";
import { type Application, type Deployment, type Host, isOnAws, isOnGcp, type ProxyInstance } from "./deployment.js";
import { ENVIRONMENT_LIMITS, environmentBytes, RESERVED_BY_HOST, RESERVED_VARIABLES } from "./environment.js";
import { compressedBytes } from "./rules-storage.js";

/** Rules that span things, and what the providers would refuse only while applying, halfway through. */
export function check(deployment: Deployment): readonly Diagnostic[] {
  return [
    ...deployment.applications.flatMap(checkDisplayName),
    ...deployment.applications.flatMap(checkIds),
    ...checkRepeatedApplications(deployment.applications),
    ...deployment.instances.flatMap(checkRules),
    ...deployment.instances.flatMap((instance) => checkBundleVersion(instance, deployment)),
    ...deployment.instances.flatMap((instance) => checkVariables(instance, deployment.host)),
    ...deployment.instances.flatMap(checkIps),
    ...deployment.instances.flatMap(checkDevelopmentMode),
    ...deployment.instances.flatMap((instance) => checkEnvironmentSize(instance, deployment.host)),
    ...deployment.applications.flatMap(checkCredentials),
    ...(isOnAws(deployment) ? checkAws(deployment) : []),
    ...(isOnGcp(deployment) ? checkGcp(deployment) : []),
  ];
}

/** The provider's own check for duplicates fails on an apostrophe, and Entra trims what it stores. */
function checkDisplayName({ source, origin }: Application): readonly Diagnostic[] {
  if (source.kind !== "create") return [];
  const rule = displayNameProblem(source.displayName);
  if (rule === undefined) return [];
  const text = JSON.stringify(source.displayName);
  return [diagnostic("check/bad-display-name", { text, rule }, origin.place("displayName"))];
}

function displayNameProblem(displayName: string): string | undefined {
  if (/\p{Cc}/u.test(displayName)) return "it holds a line break or another control character";
  if (displayName.includes("'")) return "an apostrophe breaks the provider's search for applications of the same name";
  if (displayName.trim() !== displayName) return "it begins or ends with a blank";
  return undefined;
}

function checkIds({ source, origin }: Application): readonly Diagnostic[] {
  if (source.kind !== "reference" || source.objectId !== source.clientId) return [];
  const related = { message: "the object id", place: origin.place("objectId") };
  return [diagnostic("check/same-ids", { id: source.clientId }, origin.place("clientId"), related)];
}

/** Terraform would make two applications of one name, or two entries would hold one application. */
function checkRepeatedApplications(applications: readonly Application[]): readonly Diagnostic[] {
  const seen = new Map<string, Application>();
  return applications.flatMap((application) =>
    marksOf(application).flatMap(({ mark, key, what }, index, marks) => {
      const first = seen.get(mark);
      seen.set(mark, first ?? application);
      // One thing in common is enough to say.
      if (first === undefined || (index > 0 && seen.get(marks[0]?.mark ?? "") === first)) return [];
      const related = { message: `the application "${first.key}"`, place: first.origin.place(key) };
      return [
        diagnostic(
          "check/repeated-application",
          { what, first: first.key, created: key === "displayName" },
          application.origin.place(key),
          related,
        ),
      ];
    }),
  );
}

/** Entra compares names without regard to case. */
function marksOf({
  source,
}: Application): readonly { readonly mark: string; readonly key: string; readonly what: string }[] {
  if (source.kind === "create") {
    const { displayName } = source;
    return [
      {
        mark: `name ${displayName.toLowerCase()}`,
        key: "displayName",
        what: `the name ${JSON.stringify(displayName)}`,
      },
    ];
  }
  return [
    { mark: `object ${source.objectId}`, key: "objectId", what: `the object id ${source.objectId}` },
    { mark: `client ${source.clientId}`, key: "clientId", what: `the client id ${source.clientId}` },
  ];
}

/** Sources that a proxy has rules for, as of Psoxy 0.6.9 (PrebuiltSanitizerRules of Worklytics/psoxy, commit 5f92cb261). */
const BUILT_IN_RULES: readonly string[] = [
  "azure-ad",
  "msft-copilot",
  "msft-onedrive",
  "msft-teams",
  "outlook-cal",
  "outlook-mail",
];

function checkRules({ connector, rules, origin }: ProxyInstance): readonly Diagnostic[] {
  if (rules === undefined) {
    if (origin.has("rules")) return [];
    // A source may name a variant, such as outlook-cal_no-app-ids-no-groups.
    if (BUILT_IN_RULES.includes(connector.sourceKind.split("_")[0] ?? "")) return [];
    const details = { sourceKind: connector.sourceKind, known: BUILT_IN_RULES };
    return [diagnostic("check/no-rules", details, origin.keyPlace())];
  }
  const endpoints = (connector.endpoints ?? []).map(({ path }) => path);
  const [example] = endpoints;
  if (example === undefined || rules.paths.some((rule) => endpoints.some((path) => mayMatch(rule, path)))) return [];
  return [diagnostic("check/foreign-rules", { connector: connector.id, example }, rules.place)];
}

/** Whether a rule could be about a path: the literal beginnings of both agree. The rule itself is never run. */
function mayMatch(rule: string, path: string): boolean {
  if (rule.includes("|")) return true;
  // A dot may be the dot of `.*`, and a backslash before a letter a class: the literal ends before both.
  const ofRule =
    rule
      .replace(/^\^/, "")
      .replace(/\\(?=[^A-Za-z0-9])/g, "")
      .split(/\.?[([{*+?$]|\\/)[0] ?? "";
  const ofPath = path.split("{")[0] ?? "";
  return ofRule.startsWith(ofPath) || ofPath.startsWith(ofRule);
}

function checkBundleVersion({ connector, origin }: ProxyInstance, { host }: Deployment): readonly Diagnostic[] {
  const version = host.bundle.kind === "file" ? undefined : host.bundle.version;
  const { since } = connector;
  if (version === undefined || since === undefined || !isOlder(version, since)) return [];
  const related = { message: "the bundle", place: host.origin.place("bundle", "version") };
  return [diagnostic("check/bundle-too-old", { connector: connector.id, version, since }, origin.keyPlace(), related)];
}

/** Compares releases; a release candidate counts as the release. */
function isOlder(version: string, than: string): boolean {
  const numbers = (text: string) => text.split("-")[0]?.split(".").map(Number) ?? [];
  const [own, other] = [numbers(version), numbers(than)];
  const difference = own.map((number, index) => number - (other[index] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) < 0;
}

function checkVariables({ ownEnvironment, settings }: ProxyInstance, { kind }: Host): readonly Diagnostic[] {
  const reserved = (name: string) => RESERVED_VARIABLES.has(name) || RESERVED_BY_HOST[kind].test(name);
  return Object.keys(ownEnvironment)
    .filter(reserved)
    .map((name) => {
      const place = settings.keyPlace("environment", name);
      return diagnostic("check/reserved-variable", { name, key: RESERVED_VARIABLES.get(name) }, place);
    });
}

function checkIps({ allowedIps, settings }: ProxyInstance): readonly Diagnostic[] {
  return allowedIps
    .filter((block) => !isIpBlock(block))
    .map((block) =>
      diagnostic("check/bad-ip-block", { text: JSON.stringify(block) }, settings.itemPlace(block, "allowedIps")),
    );
}

/** An address, or an address and the length of a prefix. */
function isIpBlock(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || address.includes("%") || rest.length > 0) return false;
  return prefix === undefined || (/^(0|[1-9][0-9]{0,2})$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function checkDevelopmentMode({ id, developmentMode, settings }: ProxyInstance): readonly Diagnostic[] {
  if (!developmentMode) return [];
  return [diagnostic("check/development-mode", { instance: id }, settings.place("developmentMode"))];
}

function checkEnvironmentSize(instance: ProxyInstance, { kind }: Host): readonly Diagnostic[] {
  const { id, ownEnvironment, environment, rules, settings } = instance;
  const bytes = environmentBytes({ ...ownEnvironment, ...environment }, rules && compressedBytes(rules.text));
  const limit = ENVIRONMENT_LIMITS[kind];
  if (bytes <= limit) return [];
  return [diagnostic("check/environment-too-large", { instance: id, bytes, limit }, settings.keyPlace("environment"))];
}

/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const CREDENTIAL_LIMIT = 20;

function checkCredentials({ key, credentials, origin }: Application): readonly Diagnostic[] {
  if (credentials.length <= CREDENTIAL_LIMIT) return [];
  const details = { application: key, credentials: credentials.length, limit: CREDENTIAL_LIMIT };
  return [diagnostic("check/too-many-credentials", details, origin.keyPlace("connectors"))];
}
