import type { Application } from "../../../compiler/deployment.js";
import { type Context, clientIdOf, clientIdWord, inOtherHands } from "../context.js";
import {
  type Block,
  code,
  heading,
  label,
  link,
  paragraph,
  say,
  shell,
  steps,
  strong,
  when,
  yaml,
} from "../document.js";
import { consentLink, permissionsPage, portal } from "../links.js";
import { signIn } from "./graph-commands.js";

/** The ways to consent, the easiest first. One is enough. */
export const ways = (application: Application, context: Context): readonly Block[] => [
  paragraph`One of these is enough; the first is the easiest.`,
  ...byLink(application, context),
  ...byPortal(application, context),
  ...byCli(application, context),
  heading(say`By script`),
  paragraph`Graph PowerShell is the last step of this section; it serves all applications at once.`,
  ...byTerraform(application),
];

function byLink(application: Application, context: Context): readonly Block[] {
  const { tenant } = context.deployment;
  const clientId = clientIdOf(application, context);
  return [
    heading(say`By link`),
    clientId === undefined
      ? paragraph`Open the link that this prints to the platform engineer; the filled runbook has it here:`
      : paragraph`Open ${link(consentLink(tenant, clientId))}.`,
    ...when(clientId === undefined, shell(context.known.command("consent_links", application.key, "v1"))),
    paragraph`Sign in, compare the permissions on the page with the table, and choose ${label("Accept")}. The page after that may be an error about a reply address (${code("AADSTS500113")} or ${code("AADSTS50011")}): the application has none, since nobody signs in to it. The consent is recorded all the same; the check below says so.`,
  ];
}

function byPortal(application: Application, context: Context): readonly Block[] {
  const { tenant } = context.deployment;
  const clientId = clientIdOf(application, context);
  return [
    heading(say`In the Entra admin center`),
    steps(
      clientId === undefined
        ? say`${link(portal(tenant))}: ${label("Entra ID")}, ${label("App registrations")}, ${label("All applications")}, ${application.title}, ${label("API permissions")}.`
        : say`${link(permissionsPage(tenant, clientId), "The page API permissions")}, or by the menu of ${link(portal(tenant))}: ${label("Entra ID")}, ${label("App registrations")}, ${label("All applications")}, ${application.title}, ${label("API permissions")}.`,
      say`Compare with the table. Every line must say ${label("Application")} under ${label("Type")}.`,
      say`${label("Grant admin consent")}, ${label("Yes")}. Every line then says ${label("Granted")}.`,
    ),
  ];
}

function byCli(application: Application, context: Context): readonly Block[] {
  const { tenant } = context.deployment;
  if (tenant.cloud !== "public") {
    return [
      heading(say`With the Azure CLI`),
      paragraph`${strong("Not in this cloud")}: ${code("az ad app permission admin-consent")} refuses to run outside the public cloud. Use the script.`,
    ];
  }
  return [
    heading(say`With the Azure CLI`),
    paragraph`It grants all that is on the registration, as the link does:`,
    shell(...signIn(tenant), `az ad app permission admin-consent --id ${clientIdWord(application, context)}`),
  ];
}

function byTerraform(application: Application): readonly Block[] {
  if (inOtherHands(application)) return [];
  return [
    heading(say`By Terraform`),
    paragraph`Then it is part of every apply, and whoever applies needs Privileged Role Administrator. In the manifest, after which it is compiled and applied again:`,
    yaml("microsoft365:", "  consent: terraform"),
  ];
}
