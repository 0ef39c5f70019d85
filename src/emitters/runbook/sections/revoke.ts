import { type Context, grantedByHand } from "../context.js";
import { code, label, paragraph, type Section, type Step, say, shell, when } from "../document.js";
import { revokeGrants } from "./graph-commands.js";
import { needsTeamsPolicy } from "./teams.js";

/** How all of it is taken back. */
export function revokeSection(context: Context): Section {
  const { applications } = context.deployment;
  return {
    id: "revoke",
    title: "Revoke everything",
    opening: [
      paragraph`Only when the deployment is to end. The order matters: first nobody can read any more, then the rest is taken away.`,
    ],
    steps: [
      ...applications.filter(grantedByHand).map((application): Step => {
        const own = application.source.kind === "create";
        return {
          id: `revoke-${application.key}`,
          title: say`Take back the consent for ${application.title}`,
          role: "administrator",
          who: say`Privileged Role Administrator`,
          why: own
            ? say`Without it the proxies can read nothing, whatever else is still there.`
            : say`Without it the proxies can read nothing. Others may use this application, so only the permissions of the table are taken back; ask its owner first whether others need them.`,
          actions: [
            shell(...revokeGrants(application, context)),
            paragraph`Or in the Entra admin center: ${label("Enterprise apps")}, ${label("All applications")}, ${application.title}, ${label("Permissions")}, and behind each ${label("Revoke permission")}.`,
          ],
          checks: [
            paragraph`The check of the consent prints only ${code("MISSING")}. A token that a proxy holds works for up to 90 minutes more; starting the proxies anew ends that.`,
          ],
          undo: [paragraph`Consent again.`],
        };
      }),
      ...when(applications.some(needsTeamsPolicy), teamsStep()),
      destroyStep(context),
    ],
  };
}

const teamsStep = (): Step => ({
  id: "revoke-teams",
  title: say`Take the application off the Teams policy`,
  role: "teams",
  who: say`Teams Administrator`,
  why: say`A policy that names an application nobody uses is a question at the next audit.`,
  actions: [paragraph`As under ${label("Undo")} of the step about Teams.`],
  checks: [paragraph`The client id is no longer under ${code("AppIds")}.`],
  undo: [paragraph`Add it again.`],
});

function destroyStep({ deployment, host }: Context): Step {
  const { applications } = deployment;
  const others = applications.some(({ source }) => source.kind !== "create");
  return {
    id: "destroy",
    title: say`Remove the proxies`,
    role: "engineer",
    who: say`platform engineer: the same rights as for the apply`,
    why: say`What is no longer there cannot be called.`,
    actions: [
      paragraph`Take all ${code("connectors")} but one out of the manifest, compile and apply: their proxies go, with the applications that Terraform made for them. The last one goes with ${code("terraform destroy")}, which stops at what must not be lost by accident: the salt and the key${others ? ", and applications that existed before" : ""}.`,
      ...when(
        others,
        paragraph`An application that existed before leaves Terraform as it is, federated credentials aside, when it leaves the manifest. Its owner deletes the credentials of the proxies under ${label("Certificates & secrets")}.`,
      ),
      paragraph`Delete the salt and the key in ${host.place} by hand, and only when no pseudonym will ever be needed again.`,
    ],
    checks: [paragraph`This lists only what Terraform keeps on purpose:`, shell("terraform state list")],
    undo: [
      paragraph`Put the connectors back, compile and apply. Applications that Terraform makes anew have another client id and need consent again; a deleted registration can be restored for 30 days.`,
    ],
  };
}
