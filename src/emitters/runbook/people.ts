import type { Deployment } from "../../compiler/deployment.js";
import type { Context } from "./context.js";
import { type Block, code, paragraph, type Role, type Row, type Section, type Sentence, say } from "./document.js";

interface Person {
  readonly title: string;
  /** The smallest role that is enough. */
  readonly role: Sentence;
  /** Who cannot do it, though one would think so. */
  readonly cannot: Sentence;
  readonly tools: Sentence;
}

/** Names of the roles, for headings and filters. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  engineer: "Platform engineer",
  owner: "Owner of the application",
  administrator: "Entra administrator",
  teams: "Teams administrator",
  caller: "Whoever tests",
  analyst: "Whoever connects the analytics service",
};

/** In the order in which they are first needed. */
const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** The roles of those who have something to do. */
export const rolesOf = (sections: readonly Section[]): readonly Role[] =>
  ROLES.filter((role) => sections.some(({ steps }) => steps.some((step) => step.role === role)));

/** Who is needed; `numbers` tells the steps of each. */
export function peopleTable(
  sections: readonly Section[],
  numbers: (role: Role) => readonly string[],
  context: Context,
): readonly Block[] {
  const rows = rolesOf(sections).map((role): Row => {
    const { title, role: smallest, cannot, tools } = person(role, context);
    return [say`${title}`, say`${numbers(role).join(", ")}`, smallest, cannot, tools];
  });
  return [
    {
      kind: "table",
      about: "Who is needed",
      headings: ["Person", "Steps", "Smallest role", "Not enough", "Needs"],
      rows,
    },
    paragraph`Global Administrator may do every step in Entra and Teams, and is never needed. A role that was just given works after up to 15 minutes, or after signing in anew.`,
  ];
}

function person(role: Role, { deployment, host }: Context): Person {
  const title = ROLE_NAMES[role];
  switch (role) {
    case "engineer":
      return {
        title,
        role: say`${engineerRole(deployment)}; ${host.rights}`,
        cannot: needsDirectoryRole(deployment)
          ? say`Privileged Role Administrator alone: it may grant, not register`
          : say`Application Developer alone: it may change only what it owns`,
        tools: say`Terraform, the ${host.cli}, the Azure CLI, ${code("jq")} and a POSIX shell`,
      };
    case "owner":
      return {
        title,
        role: say`ownership of the registration, or Cloud Application Administrator`,
        cannot: say`Privileged Role Administrator: it may grant, not change a registration`,
        tools: say`a browser, or the Azure CLI`,
      };
    case "administrator":
      return {
        title,
        role: say`Privileged Role Administrator`,
        cannot: say`Application Administrator and Cloud Application Administrator: they may consent to every API but Microsoft Graph's application permissions. Owning the application`,
        tools: say`a browser; for the checks the Azure CLI in a POSIX shell (Azure Cloud Shell has both), or PowerShell`,
      };
    case "teams":
      return {
        title,
        role: say`Teams Administrator`,
        cannot: say`Privileged Role Administrator, and owning the application`,
        tools: say`PowerShell 7 with the module ${code("MicrosoftTeams")}`,
      };
    case "caller":
      return {
        title,
        role: say`${host.caller.who}; no role in Entra`,
        cannot: say`administrators of the tenant: the proxies know callers of the cloud only`,
        tools: say`the ${host.cli} and ${code("curl")} 7.75 or later`,
      };
    case "analyst":
      return {
        title,
        role: say`none in Entra; the right to set up connections in the analytics service`,
        cannot: say`rights in the cloud or the tenant, which do not count there`,
        tools: say`a browser`,
      };
  }
}

/** What whoever applies needs in Entra: https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task */
export function engineerRole({ applications }: Deployment): string {
  const sources = applications.map(({ source }) => source.kind);
  if (applications.some(({ consent }) => consent.kind === "terraform")) {
    return "in Entra Privileged Role Administrator, to grant, and Application Developer or Cloud Application Administrator";
  }
  if (sources.includes("create")) return "in Entra Application Developer, or Cloud Application Administrator";
  return sources.some((kind) => kind !== "external") ? "owner of the applications in Entra" : "none in Entra";
}

/** Whether that is more than owning applications. */
export const needsDirectoryRole = ({ applications }: Deployment): boolean =>
  applications.some(({ source, consent }) => source.kind === "create" || consent.kind === "terraform");
