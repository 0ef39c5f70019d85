import type { OutsideError } from "./error.js";

/** First words of messages of Terraform's azuread provider, release 3.9.0, and what each needs. */
export const azureadErrors: readonly OutsideError[] = (
  [
    {
      code: "Could not create application",
      means: "Whoever applies may not register applications.",
      remedy: "Application Developer is enough; or let somebody else make the application, with source: requested.",
      needs: ["creates applications"],
    },
    {
      code: "could not check for existing application(s)",
      means: "Whoever applies may not list applications, which finds names that are taken.",
      remedy: "Directory Readers is enough.",
      needs: ["creates applications"],
    },
    {
      code: "Failed to patch application with object ID",
      means: "The application was made, but not completed; Terraform marks it as tainted and would replace it.",
      remedy: "terraform untaint with the address in the message, then apply again.",
      needs: ["creates applications"],
    },
    {
      code: "Could not remove initial owner from application with object ID",
      means: "The owners in the manifest lack whoever applies; the application is marked as tainted.",
      remedy:
        "Add whoever applies to microsoft365.owners, compile, terraform untaint with the address in the message, and apply.",
      needs: ["names owners"],
    },
    {
      code: "Could not retrieve owners for Application",
      means: "Whoever applies may not read the owners of an application.",
      remedy: "Let an owner apply. When the application is new, terraform untaint comes first.",
      needs: ["keeps applications in Terraform"],
    },
    {
      code: "Could not update application with object ID",
      means: "Whoever applies does not own the application and has no role for it.",
      remedy: "Become an owner, or Cloud Application Administrator.",
      needs: ["keeps applications in Terraform"],
    },
    {
      code: "Adding federated identity credential for Application",
      means: "Whoever applies does not own the application and has no role for it.",
      remedy: "Become an owner, or Cloud Application Administrator.",
      needs: ["keeps applications in Terraform"],
    },
    {
      code: "Could not create service principal",
      means: "Whoever applies may not make service principals.",
      remedy: "Application Administrator or Cloud Application Administrator is needed.",
      needs: ["grants by Terraform"],
    },
    {
      code: "Could not create app role assignment",
      means: "Whoever applies may not grant permissions of Microsoft Graph.",
      remedy: "Privileged Role Administrator is needed.",
      needs: ["grants by Terraform"],
    },
    {
      code: "Finding user with UPN",
      means: "Whoever applies may not look up people, or there is no such person.",
      remedy: "Give owners by object id, or Directory Readers to whoever applies.",
      needs: ["names owners by mail address"],
    },
    {
      code: "Listing service principals for filter",
      means: "Whoever applies may not look up service principals, which finds the ids of permissions.",
      remedy: "Directory Readers is enough.",
      needs: ["keeps applications in Terraform"],
    },
    {
      code: 'An existing "azuread_application" with name',
      means: "The name of an application is taken, perhaps by one that an apply left behind half made.",
      remedy:
        "terraform untaint when the id in the message is that one; otherwise give another displayName, or adopt it.",
      needs: ["creates applications"],
    },
    {
      code: "A resource with the ID",
      means: "The service principal, or a grant, came with earlier consent.",
      remedy: "Write the ids that the runbook prints under servicePrincipal in the manifest, compile and apply again.",
      needs: ["grants by Terraform"],
    },
    {
      code: "unable to build authorizer",
      means: "Terraform is not signed in to Entra: the Azure CLI is missing, or nobody used az login.",
      remedy: "Install the Azure CLI, then az login as the step of applying says.",
      needs: ["keeps applications in Terraform"],
    },
  ] satisfies readonly Omit<OutsideError, "from">[]
).map((error) => ({ ...error, from: "Terraform" }) as const);
