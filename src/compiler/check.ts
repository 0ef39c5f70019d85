import { isIP } from "node:net";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { checkAws } from "./check-aws.js";
import type { Application, Deployment, ProxyInstance } from "./deployment.js";
import { RESERVED_PREFIXES, RESERVED_VARIABLES } from "./environment.js";

/** Rules that span things, and what the providers would refuse only while applying, halfway through. */
export function check(deployment: Deployment): readonly Diagnostic[] {
  return [
    ...deployment.applications.flatMap(checkDisplayName),
    ...deployment.instances.flatMap(checkVariables),
    ...deployment.instances.flatMap(checkIps),
    ...checkAws(deployment),
  ];
}

/** The provider's own check for duplicates fails on an apostrophe, and Entra trims what it stores. */
function checkDisplayName({ displayName, origin }: Application): readonly Diagnostic[] {
  const rule = displayNameProblem(displayName);
  if (rule === undefined) return [];
  return [
    diagnostic("check/bad-display-name", { text: JSON.stringify(displayName), rule }, origin.place("displayName")),
  ];
}

function displayNameProblem(displayName: string): string | undefined {
  if (/\p{Cc}/u.test(displayName)) return "it holds a line break or another control character";
  if (displayName.includes("'")) return "an apostrophe breaks the provider's search for applications of the same name";
  if (displayName.trim() !== displayName) return "it begins or ends with a blank";
  return undefined;
}

function checkVariables({ ownEnvironment, settings }: ProxyInstance): readonly Diagnostic[] {
  const reserved = (name: string) =>
    RESERVED_VARIABLES.has(name) || RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix));
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
