import type { Application } from "../../../compiler/deployment.js";
import { powershellString } from "../../escape.js";
import { type Context, clientIdOf } from "../context.js";
import { code, codes, heading, output, paragraph, powershell, type Section, say, strong } from "../document.js";

/** https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy */
const NEED_POLICY = ["OnlineMeetings.Read.All", "OnlineMeetings.ReadWrite.All", "OnlineMeetingArtifact.Read.All"];

export const needsTeamsPolicy = ({ permissions }: Pick<Application, "permissions">): boolean =>
  permissions.some(({ name }) => NEED_POLICY.includes(name));

/** Upstream's name of it, which people may have already. */
const POLICY = "Teams-Policy-For-Worklytics";

/** The policy without which online meetings stay closed. */
export function teamsSection(context: Context): Section {
  const applications = context.deployment.applications.filter(needsTeamsPolicy);
  const names = NEED_POLICY.filter((name) =>
    applications.some(({ permissions }) => permissions.some((permission) => permission.name === name)),
  );
  return {
    id: "teams",
    title: "Let Teams show online meetings",
    opening: [],
    steps: [
      {
        id: "teams",
        title: say`Put the application on an application access policy`,
        role: "teams",
        who: say`Teams Administrator, in PowerShell with the module ${code("MicrosoftTeams")}. Open PowerShell after the role was given: a sign-in from before does not have it`,
        why: say`Consent is not enough for ${codes(names)}: Teams shows a meeting only to applications that a policy of its organiser names. Everything else works without this step.`,
        actions: [
          heading(say`1. Look first`),
          paragraph`A tenant has ${strong("one policy for everyone")}. Granting another one to everyone takes the place of the first, without a word, and cuts off the applications on it. So see what is there:`,
          powershell(...signIn(context), "Get-CsApplicationAccessPolicy | Format-List Identity, Description, AppIds"),
          paragraph`Keep what it prints. Each id under ${code("AppIds")} is another application that reads meetings; the Entra admin center finds its name under Enterprise apps.`,
          heading(say`2a. There is a policy: extend it`),
          paragraph`Take the one that is granted to everyone; if there are several and nobody knows which, ask whoever made them. Adding an application takes nothing from the others.`,
          powershell(
            ...signIn(context),
            ...clientIds(applications, context),
            "$policy = Read-Host 'Identity of the policy, as printed above'",
            "foreach ($clientId in $clientIds) { Set-CsApplicationAccessPolicy -Identity $policy -AppIds @{ Add = $clientId } }",
          ),
          heading(say`2b. There is none: make one`),
          paragraph`Only when the list above was empty:`,
          powershell(
            ...signIn(context),
            ...clientIds(applications, context),
            "if (Get-CsApplicationAccessPolicy) { throw 'There is a policy already: extend that one.' }",
            `New-CsApplicationAccessPolicy -Identity ${powershellString(POLICY)} -AppIds $clientIds -Description ${powershellString("Psoxy reads online meetings")}`,
            `Grant-CsApplicationAccessPolicy -PolicyName ${powershellString(POLICY)} -Global`,
          ),
        ],
        checks: [
          paragraph`The client id stands under ${code("AppIds")} of the policy:`,
          powershell("Get-CsApplicationAccessPolicy | Format-List Identity, AppIds"),
          ...applications.flatMap((application) => {
            const clientId = clientIdOf(application, context);
            return clientId === undefined ? [] : [output(clientId)];
          }),
          paragraph`Teams takes up to 30 minutes before it lets the proxy in. People who were given another policy of their own keep that one: their meetings stay closed until it is extended, too.`,
        ],
        undo: [
          paragraph`After 2a, or when others use the policy by now:`,
          powershell(
            ...clientIds(applications, context),
            "$policy = Read-Host 'Identity of the policy'",
            "foreach ($clientId in $clientIds) { Set-CsApplicationAccessPolicy -Identity $policy -AppIds @{ Remove = $clientId } }",
          ),
          paragraph`After 2b, while nobody else uses it:`,
          powershell(
            "Grant-CsApplicationAccessPolicy -PolicyName $Null -Global",
            `Remove-CsApplicationAccessPolicy -Identity ${powershellString(POLICY)}`,
          ),
        ],
      },
    ],
  };
}

function signIn({ deployment: { tenant } }: Context): readonly string[] {
  const environment = tenant.teamsPowershellEnvironment;
  return [`Connect-MicrosoftTeams${environment === undefined ? "" : ` -TeamsEnvironmentName ${environment}`}`];
}

const clientIds = (applications: readonly Application[], context: Context): readonly string[] => [
  `$clientIds = @(${applications
    .map((application) => {
      const clientId = clientIdOf(application, context);
      return clientId === undefined
        ? `(Read-Host ${powershellString(`Client id of ${application.title}`)})`
        : powershellString(clientId);
    })
    .join(", ")})`,
];
