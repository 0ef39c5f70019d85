import { type Application, GRAPH_CLIENT_ID } from "../../../compiler/deployment.js";
import { type Context, clientIdOf } from "../context.js";
import {
  type Block,
  code,
  label,
  link,
  output,
  paragraph,
  type Row,
  type Step,
  say,
  shell,
  steps,
  when,
} from "../document.js";
import { permissionsPage, portal } from "../links.js";

/** What the owner of an application that is not ours does before anybody can consent. */
export const ownerSteps = (application: Application, context: Context): readonly Step[] => [
  permissionsStep(application, context),
  ...when(application.source.kind === "external", application).flatMap((external) =>
    external.credentials.map((_, index) => credentialStep(external, index, context)),
  ),
];

function permissionsStep(application: Application, context: Context): Step {
  const { key, title, permissions } = application;
  const { tenant } = context.deployment;
  const clientId = clientIdOf(application, context) ?? "";
  const byCommand = tenant.cloud === "public";
  return {
    id: `permissions-${key}`,
    title: say`Put the permissions on ${title}`,
    role: "owner",
    who: say`an owner of the application with client id ${code(clientId)}`,
    why: say`The application belongs to somebody else, and Terraform changes nothing of theirs. Only what is on its registration can be consented to.`,
    actions: [
      steps(
        say`${link(permissionsPage(tenant, clientId), "The page API permissions")}, or ${link(portal(tenant))}: ${label("Entra ID")}, ${label("App registrations")}, ${label("All applications")}, the application, ${label("API permissions")}.`,
        say`${label("Add a permission")}, ${label("Microsoft Graph")}, ${label("Application permissions")}: tick ${permissions.map(({ name }) => name).join(", ")}, then ${label("Add permissions")}. Take nothing away.`,
      ),
      ...when<Block>(
        byCommand,
        paragraph`Or with the Azure CLI:`,
        shell(
          `az ad app permission add --id ${clientId} --api ${GRAPH_CLIENT_ID} --api-permissions ${permissions.map(({ id }) => `${id}=Role`).join(" ")}`,
        ),
      ),
    ],
    checks: byCommand
      ? [
          paragraph`Among the ids that this prints are those below:`,
          shell(
            `az ad app permission list --id ${clientId} --query "[?resourceAppId=='${GRAPH_CLIENT_ID}'].resourceAccess[].id" --output tsv`,
          ),
          output(...permissions.map(({ id }) => id)),
        ]
      : [
          paragraph`The page API permissions lists each of them under Microsoft Graph, with ${label("Application")} under ${label("Type")}.`,
        ],
    undo: [paragraph`On the same page, ${label("Remove permission")} behind each that was added.`],
  };
}

function credentialStep(application: Application, index: number, context: Context): Step {
  const { key, title, credentials } = application;
  const { known } = context;
  const credential = credentials[index]?.key ?? key;
  const file = `${credential}.federated-credential.json`;
  const clientId = clientIdOf(application, context) ?? "";
  const path = ["federated_credentials", key, String(index)] as const;
  const value = (label: string, ...rest: readonly string[]): Row => [say`${label}`, known.shown(...path, ...rest)];
  return {
    id: `credential-${credential}`,
    title: say`Let the proxy ${credential} sign in as ${title}`,
    role: "owner",
    who: say`an owner of the application with client id ${code(clientId)}`,
    why: say`Entra has to be told which identity in the cloud may sign in as this application. There is no secret in it.`,
    actions: [
      paragraph`${label("Certificates & secrets")}, ${label("Federated credentials")}, ${label("Add credential")}, ${label("Other issuer")}; then letter by letter:`,
      {
        kind: "table",
        about: `Federated credential for ${credential}`,
        headings: ["Field", "Value"],
        rows: [
          value("Issuer", "issuer"),
          value("Value (subject)", "subject"),
          value("Name", "name"),
          value("Audience", "audiences", "0"),
        ],
      },
      known.filled
        ? paragraph`Or with the Azure CLI:`
        : paragraph`Or with the Azure CLI; the platform engineer runs the first line and sends the file:`,
      shell(
        `${known.jsonCommand(...path)} > ${file}`,
        `az ad app federated-credential create --id ${clientId} --parameters ${file}`,
      ),
    ],
    checks: [
      paragraph`This prints the same four values:`,
      shell(
        `az ad app federated-credential list --id ${clientId} --query '[].[issuer,subject,name,audiences[0]]' --output tsv`,
      ),
    ],
    undo: [
      shell(
        `az ad app federated-credential delete --id ${clientId} --federated-credential-id ${credentials[index]?.name ?? ""}`,
      ),
    ],
  };
}
