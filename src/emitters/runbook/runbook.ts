import type { Deployment } from "../../compiler/deployment.js";
import { type Context, contextOf } from "./context.js";
import { type Block, code, codes, paragraph, type Role, type Section, strong, when } from "./document.js";
import type { Outputs } from "./known.js";
import { peopleTable, rolesOf } from "./people.js";
import { applySection } from "./sections/apply.js";
import { connectSection } from "./sections/connect.js";
import { consentSection } from "./sections/consent.js";
import { requestSection } from "./sections/request.js";
import { restartSection } from "./sections/restart.js";
import { revokeSection } from "./sections/revoke.js";
import { secretsSection } from "./sections/secrets.js";
import { needsTeamsPolicy, teamsSection } from "./sections/teams.js";
import { testSection } from "./sections/test-calls.js";
import { troubleshootingSection } from "./sections/troubleshooting.js";

/** All that people do for one deployment, in order. */
export interface Runbook {
  readonly deployment: Deployment;
  readonly opening: readonly Block[];
  /** Those with steps are counted, from 1. */
  readonly sections: readonly Section[];
  /** Whoever has something to do. */
  readonly roles: readonly Role[];
}

/** With the outputs of Terraform every value stands where it is needed; without them, the command that prints it. */
export function runbookOf(deployment: Deployment, outputs?: Outputs): Runbook {
  const context = contextOf(deployment, outputs);
  const sections = sectionsOf(context);
  const counted = sections.filter(({ steps }) => steps.length > 0);
  const stepsOf = (role: Role) =>
    counted.flatMap(({ steps }, section) =>
      steps.flatMap((step, index) => (step.role === role ? [`${section + 1}.${index + 1}`] : [])),
    );
  const people: Section = {
    id: "people",
    title: "Who is needed",
    opening: peopleTable(sections, stepsOf, context),
    steps: [],
  };
  return { deployment, opening: openingOf(context), sections: [people, ...sections], roles: rolesOf(sections) };
}

function sectionsOf(context: Context): readonly Section[] {
  const { applications, instances, requests } = context.deployment;
  const there = applications.length > 0;
  return [
    ...when(requests.length > 0, context).map(requestSection),
    applySection(context),
    secretsSection(context),
    ...when(there, context).map(consentSection),
    ...when(applications.some(needsTeamsPolicy), context).map(teamsSection),
    ...when(instances.length > 0, context).flatMap((here) => [
      restartSection(here),
      testSection(here),
      connectSection(here),
    ]),
    troubleshootingSection(context),
    revokeSection(context),
  ];
}

function openingOf({ deployment, known }: Context): readonly Block[] {
  const { tenant, applications } = deployment;
  return [
    paragraph`What is left for people to do, in order. Each step says who does it, why, what to do, how to see that it worked, and how to undo it. No password, key or token has to be sent to anyone.`,
    ...when(
      !known.filled && applications.length > 0,
      paragraph`This file was written before the apply, so what only Terraform knows stands as a command that prints it. The step after the apply fills those in.`,
    ),
    ...when(
      tenant.cloud !== "public",
      paragraph`${strong("Unverified")}: the tenant is in the cloud ${code(tenant.cloud)}. Addresses and commands below are those that Microsoft publishes for it, as far as it does; nobody has tried them there. Hosts used: ${codes([tenant.loginHost, tenant.graphHost, tenant.entraPortalHost])}.`,
    ),
  ];
}
