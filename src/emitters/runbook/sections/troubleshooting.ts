import type { Deployment } from "../../../compiler/deployment.js";
import { outsideErrors, type Trait } from "../../../errors/index.js";
import type { Context } from "../context.js";
import { code, link, paragraph, type Section, say } from "../document.js";
import { errorPage } from "../links.js";
import { needsTeamsPolicy } from "./teams.js";

/** The errors that can happen here. */
export function troubleshootingSection({ deployment }: Context): Section {
  const traits = traitsOf(deployment);
  const possible = outsideErrors.filter(({ needs = [] }) => needs.every((trait) => traits.has(trait)));
  return {
    id: "troubleshooting",
    title: "Troubleshooting",
    opening: [
      paragraph`Proxies name the cause in the header ${code("X-Psoxy-Error")} of their answer, and more in their log. What Entra answers begins with ${code("AADSTS")}; Microsoft explains every such number on ${link(errorPage(deployment.tenant))}. ${code("npx psoxy-compile explain")} with a code prints the same as this table, for all there are.`,
      {
        kind: "table",
        about: "Errors, what they mean here and what to do",
        headings: ["Error", "From", "Means", "Do"],
        rows: possible.map((error) => [
          [code(error.code)],
          say`${error.from}`,
          say`${error.means}`,
          say`${error.remedy}`,
        ]),
      },
    ],
    steps: [],
  };
}

function traitsOf({ applications, instances, host, tenant }: Deployment): ReadonlySet<Trait> {
  const sources = applications.map(({ source }) => source.kind);
  const consents = applications.map(({ consent }) => consent.kind);
  const conditions: Readonly<Record<Trait, boolean>> = {
    "in another cloud of Microsoft": tenant.cloud !== "public",
    "creates applications": sources.includes("create"),
    "keeps applications in Terraform": sources.some((kind) => kind !== "external"),
    "names owners":
      sources.includes("create") && tenant.owners.objectIds.length + tenant.owners.userPrincipalNames.length > 0,
    "names owners by mail address": tenant.owners.userPrincipalNames.length > 0,
    "grants by Terraform": consents.includes("terraform"),
    "grants by hand": consents.includes("runbook"),
    "reads online meetings": applications.some(needsTeamsPolicy),
    "limits addresses": instances.some(({ allowedIps }) => allowedIps.length > 0),
    "has rules of its own": instances.some(({ rules }) => rules !== undefined),
    "runs in a network of its own": host.vpc !== undefined,
    "keeps copies of replies": instances.some(({ ownEnvironment }) =>
      Object.keys(ownEnvironment).some((name) => name.startsWith("SIDE_OUTPUT")),
    ),
    "signs with certificates": false,
  };
  return new Set((Object.keys(conditions) as Trait[]).filter((trait) => conditions[trait]));
}
