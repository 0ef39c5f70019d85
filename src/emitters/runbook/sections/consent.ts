import type { Application } from "../../../compiler/deployment.js";
import { type Context, grantedByHand, inOtherHands } from "../context.js";
import {
  type Block,
  code,
  label,
  output,
  paragraph,
  type Section,
  type Step,
  say,
  shell,
  strong,
  when,
} from "../document.js";
import { grantScript } from "./grant-script.js";
import { allGranted, compareGrants, existingGrants, signIn } from "./graph-commands.js";
import { ownerSteps } from "./owner.js";
import { permissionTable } from "./permissions.js";
import { ways } from "./ways.js";

/** Per application: what it asks for, how it is granted, and whether it was. */
export function consentSection(context: Context): Section {
  const { applications } = context.deployment;
  const byHand = applications.filter(grantedByHand);
  return {
    id: "consent",
    title: "Consent",
    opening: [
      paragraph`Everything below is of the kind ${strong("application permission")}: it works for the whole organisation and without a signed-in person. That is why only an administrator can agree to it. Strength is Microsoft's own scale, from 1, the weakest, to 5. A narrower permission unlocks some of the same calls and no others; it is named for comparison, and the connector was not tried with it.`,
    ],
    steps: [
      ...applications.flatMap((application) => [
        ...when(inOtherHands(application), application).flatMap((others) => ownerSteps(others, context)),
        consentStep(application, context),
      ]),
      ...when(byHand.length > 0, byHand).map((list) => scriptStep(list, context)),
    ],
  };
}

function consentStep(application: Application, context: Context): Step {
  const { key, title, consent } = application;
  const { deployment } = context;
  const served = deployment.instances.filter(({ applicationKey }) => applicationKey === key);
  const byTerraform = consent.kind === "terraform";
  return {
    id: `consent-${key}`,
    title: say`Consent for ${title}`,
    role: byTerraform ? "engineer" : "administrator",
    who: byTerraform
      ? say`platform engineer, with Privileged Role Administrator`
      : say`Privileged Role Administrator of tenant ${code(deployment.tenant.tenantId)}`,
    why: say`The proxy reads ${served.map((instance) => instance.title).join(", ")} through this application, and can read nothing before these permissions are granted.`,
    actions: [
      permissionTable(application, served),
      ...served
        .filter(({ connector }) => connector.steps?.includes("copilotLicence") === true)
        .map(
          (instance) =>
            paragraph`The proxy of ${instance.title} answers only for people who have a Microsoft 365 Copilot licence.`,
        ),
      ...(byTerraform
        ? grantedByTerraform(application, context)
        : [...warning(application), ...ways(application, context)]),
    ],
    checks: [
      paragraph`This compares what is granted with what is needed. It needs no role, only a sign-in to the tenant (${code(signIn(deployment.tenant).join("; "))}) in a POSIX shell. An error that the resource does not exist means that nobody has consented yet.`,
      shell(...compareGrants(application, context)),
      paragraph`It must print exactly this:`,
      output(...allGranted(application)),
      paragraph`${code("MISSING")}: ${missing(application)}. ${code("NOT NEEDED HERE")}: the application is granted more than these connectors use; ${application.source.kind === "create" ? "take it back unless you know why" : "ask its owner"}.`,
    ],
    undo: byTerraform
      ? [
          paragraph`Take the connector out of the manifest, compile and apply. A grant that is taken back by hand comes back with the next apply.`,
        ]
      : [
          paragraph`Leaving the page without accepting changes nothing. Consent that was given is taken back as under ${label("Revoke everything")}.`,
        ],
  };
}

/** What to do about a permission that is not granted. */
function missing({ source, consent }: Application): string {
  if (consent.kind === "terraform") return "apply again";
  return source.kind === "create" ? "consent again" : "it is not on the registration, or nobody consented since it is";
}

/** "Grant admin consent" is about the registration as a whole. */
function warning({ source }: Application): readonly Block[] {
  if (source.kind === "create") return [];
  return [
    paragraph`${strong("Before you begin")}: this application exists and may serve others. Consent for the whole tenant grants everything on its registration, and may take back permissions that were granted earlier and are no longer there. Run the check below first and keep what it prints. The PowerShell script grants exactly the permissions of the table and takes nothing back.`,
  ];
}

function grantedByTerraform(application: Application, context: Context): readonly Block[] {
  const { consent, key } = application;
  return [
    paragraph`Terraform grants these permissions when it is applied. Nobody has to open a link.`,
    ...when(
      consent.kind === "terraform" && consent.existing === undefined,
      paragraph`Did an administrator consent to this application before? Then the apply stops at what is there already. The first line that this prints is the object id of its service principal, then comes the id of each grant. Write them to the manifest under ${code("applications")}, ${code(key)}, ${code("servicePrincipal")}; then compile and apply again.`,
      shell(...existingGrants(application, context)),
    ),
  ];
}

function scriptStep(applications: readonly Application[], context: Context): Step {
  return {
    id: "grant-script",
    title: say`Instead of the links: Graph PowerShell`,
    role: "administrator",
    who: say`Privileged Role Administrator, in PowerShell 7 with the module ${code("Microsoft.Graph.Applications")}`,
    why: say`For those who keep their changes as scripts. It grants exactly the permissions of the tables above and never takes one back, also when it runs twice.`,
    actions: [
      paragraph`Save this as ${code("grant.ps1")} and run it: it only says what it would do. ${code("./grant.ps1 -Grant")} does it.`,
      ...grantScript(applications, context),
    ],
    checks: [
      paragraph`Run it once more without ${code("-Grant")}. It must print this:`,
      output(
        ...applications.flatMap((application) => [
          application.title,
          ...allGranted(application).map((line) => `  ${line}`),
        ]),
      ),
    ],
    undo: [paragraph`As under ${label("Revoke everything")}.`],
  };
}
