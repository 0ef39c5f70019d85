import type { Context } from "../context.js";
import { code, label, output, paragraph, type Section, type Step, say, shell, when } from "../document.js";
import { engineerRole, needsDirectoryRole } from "../people.js";
import { signIn } from "./graph-commands.js";

/** Terraform, and what goes with it. */
export function applySection(context: Context): Section {
  const { deployment, host, known } = context;
  return {
    id: "apply",
    title: "Apply",
    opening: [],
    steps: [
      applyStep(context),
      ...host.afterApply,
      ...when(!known.filled, fillStep(context)),
      ...when(needsDirectoryRole(deployment), giveBackStep(context)),
    ],
  };
}

function applyStep({ deployment, host }: Context): Step {
  const { tenant, applications } = deployment;
  const grants = applications.some(({ consent }) => consent.kind === "terraform");
  return {
    id: "apply",
    title: say`Apply with Terraform`,
    role: "engineer",
    who: say`platform engineer: ${engineerRole(deployment)}; ${host.rights}`,
    why: grants
      ? say`This makes the proxies, and in Entra what the manifest leaves to Terraform, consent included.`
      : say`This makes the proxies, and in Entra what the manifest leaves to Terraform. It grants nothing: nobody's data can be read before the consent below.`,
    actions: [
      paragraph`In the folder of this file:`,
      shell(...signIn(tenant), ...host.preparations, "terraform init", "terraform apply"),
      paragraph`Read what Terraform says it will do before you answer ${code("yes")}. If it stops with an error, mend the cause and run ${code("terraform apply")} again: what is there already stays.`,
    ],
    checks: [
      paragraph`A second plan finds nothing to do:`,
      shell("terraform plan"),
      output("No changes. Your infrastructure matches the configuration."),
    ],
    undo: [paragraph`As under ${label("Revoke everything")}. Do not delete anything by hand that Terraform made.`],
  };
}

/** Administrators have no Terraform: they get the values themselves. */
function fillStep({ deployment: { name, manifestName } }: Context): Step {
  return {
    id: "fill",
    title: say`Fill in this runbook and send it`,
    role: "engineer",
    who: say`platform engineer`,
    why: say`Administrators have no Terraform. The filled runbook holds the client ids, links and addresses that are commands here, and no secret.`,
    actions: [
      paragraph`In the folder of the manifest, where ${code(`out/${name}`)} is the folder of this file:`,
      shell(
        `terraform -chdir=out/${name} output -json > ${name}.outputs.json`,
        `npx psoxy-compile runbook ${manifestArgument(manifestName)} --outputs ${name}.outputs.json -o ${name}.consent.html`,
      ),
      paragraph`Send ${code(`${name}.consent.html`)} to everyone named above. It is one file that any browser opens; ${code(".md")} in place of ${code(".html")} gives Markdown.`,
    ],
    checks: [
      paragraph`In the new file the consent link is an address, and no command begins with ${code("terraform output")}.`,
    ],
    undo: [paragraph`Delete the two files. They can be made again at any time.`],
  };
}

/** A manifest from standard input has no name. */
const manifestArgument = (manifestName: string): string =>
  /^[\w.-]+$/.test(manifestName) && !manifestName.startsWith("-") ? manifestName : "psoxy.yaml";

function giveBackStep({ deployment }: Context): Step {
  const grants = deployment.applications.some(({ consent }) => consent.kind === "terraform");
  return {
    id: "give-role-back",
    title: say`Give the directory role back`,
    role: "engineer",
    who: say`platform engineer, to whoever gave the role`,
    why: grants
      ? say`A role that can grant permissions opens the whole tenant. It is needed again only when an application or a permission is added.`
      : say`Owning the applications is enough for every later apply. The role is needed again only when an application is added.`,
    actions: [
      paragraph`Ask for the role to be taken away: Entra admin center, ${label("Roles & admins")}, the role, ${label("Assignments")}.`,
    ],
    checks: [
      paragraph`After 15 minutes, signed in anew with ${code("az login")}, a plan still works for whoever owns the applications:`,
      shell("terraform plan"),
      output("No changes. Your infrastructure matches the configuration."),
    ],
    undo: [paragraph`Ask for the role again.`],
  };
}
