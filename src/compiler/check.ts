import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { checkApplications } from "./check-applications.js";
import { checkAws } from "./check-aws.js";
import { checkGcp } from "./check-gcp.js";
import { type Deployment, type Host, isOnAws, isOnGcp, type ProxyInstance } from "./deployment.js";
import { ENVIRONMENT_LIMITS, environmentBytes, RESERVED_BY_HOST, RESERVED_VARIABLES } from "./environment.js";
import { ipFamily } from "./ip-address.js";
import { compressedBytes } from "./rules-storage.js";
import { type WholeDeployment, whole } from "./whole.js";

/** Rules that span things, and what the providers would refuse only while applying, halfway through. */
export function check(deployment: Deployment): readonly Diagnostic[] {
  const all = whole(deployment);
  return [
    ...checkApplications(all),
    ...all.instances.flatMap(checkRules),
    ...all.instances.flatMap((instance) => checkBundleVersion(instance, all)),
    ...all.instances.flatMap((instance) => checkVariables(instance, all.host)),
    ...all.instances.flatMap(checkIps),
    ...all.instances.flatMap(checkDevelopmentMode),
    ...all.instances.flatMap((instance) => checkEnvironmentSize(instance, all.host)),
    ...(isOnAws(all) ? checkAws(all) : []),
    ...(isOnGcp(all) ? checkGcp(all) : []),
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

function checkBundleVersion({ connector, origin }: ProxyInstance, { host }: WholeDeployment): readonly Diagnostic[] {
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
  const family = ipFamily(address);
  if (family === undefined || rest.length > 0) return false;
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
