import type { OutsideError } from "./error.js";

/**
 * What signing in and consenting can end in:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const entraErrors: readonly OutsideError[] = [
  {
    code: "AADSTS70021",
    from: "Entra",
    means: "No federated credential of the application fits the token that the proxy shows.",
    remedy:
      "Wait some minutes after a credential was made or changed. Then compare issuer, subject and audience letter by letter.",
  },
  {
    code: "AADSTS700211",
    from: "Entra",
    means: "No federated credential has the issuer of the proxy's token.",
    remedy: "The issuer must be the same text, without a slash added or lost at its end.",
  },
  {
    code: "AADSTS700212",
    from: "Entra",
    means: "No federated credential has the audience of the proxy's token.",
    remedy: "On AWS the audience is the id of the identity pool, on Google Cloud what the variable AUDIENCE says.",
  },
  {
    code: "AADSTS700213",
    from: "Entra",
    means: "No federated credential has the subject of the proxy's token.",
    remedy:
      "On AWS the subject is the identity of this application's client id in the pool, not the pool's own id. On Google Cloud it is the number of the service account, which is another one after the account was made anew. Apply again.",
  },
  {
    code: "AADSTS7002138",
    from: "Entra",
    means: "The subject of the federated credential differs from the token's in the case of letters.",
    remedy: "Enter it letter by letter as Terraform prints it.",
  },
  {
    code: "AADSTS700016",
    from: "Entra",
    means: "The tenant knows no application with this client id.",
    remedy: "Look whether the object id was taken for the client id, and whether the tenant id is right.",
  },
  {
    code: "AADSTS7000112",
    from: "Entra",
    means: "The application is disabled in the tenant.",
    remedy: "Enterprise apps, the application, Properties: let users sign in to it (Enabled for users to sign-in).",
  },
  {
    code: "AADSTS90002",
    from: "Entra",
    means: "There is no such tenant in this cloud of Microsoft.",
    remedy: "Compare the tenant id in the manifest, and the cloud.",
  },
  {
    code: "AADSTS90038",
    from: "Entra",
    means: "The tenant belongs to another cloud of Microsoft.",
    remedy: "Set microsoft365.cloud in the manifest, compile and apply again.",
    needs: ["in another cloud of Microsoft"],
  },
  {
    code: "AADSTS900439",
    from: "Entra",
    means: "An application of a US government cloud was used at the public cloud's address.",
    remedy: "Use the links and hosts of this runbook; az cloud set comes before az login.",
    needs: ["in another cloud of Microsoft"],
  },
  {
    code: "AADSTS90094",
    from: "Entra",
    means: "Whoever opened the link is not allowed to consent.",
    remedy:
      "Somebody with Privileged Role Administrator opens it. A new role takes up to 15 minutes, or a new sign-in.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS90093",
    from: "Entra",
    means: "The person who signed in may not grant one of these permissions.",
    remedy:
      "Privileged Role Administrator is needed; Cloud Application Administrator is not enough for Microsoft Graph.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS90095",
    from: "Entra",
    means: "The tenant sends requests for consent to reviewers first.",
    remedy: "Send the request on the page, or let a reviewer with Privileged Role Administrator open the link.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS65001",
    from: "Entra",
    means: "No consent is recorded for the application.",
    remedy: "Consent, and look whether the registration lists any permission at all.",
  },
  {
    code: "AADSTS65004",
    from: "Entra",
    means: "The page of consent was left without accepting.",
    remedy: "Open the link again.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS650056",
    from: "Entra",
    means: "The registration lists no permissions, nobody consented, or client id and tenant do not belong together.",
    remedy: "Look at API permissions of the registration; apply again where it is empty.",
  },
  {
    code: "AADSTS650057",
    from: "Entra",
    means: "The registration does not ask for any permission of this API.",
    remedy: "Add the permissions of Microsoft Graph to the registration.",
  },
  {
    code: "AADSTS500011",
    from: "Entra",
    means: "The tenant knows no API at the address that the token was asked for.",
    remedy: "The host of Microsoft Graph must be that of the tenant's cloud.",
  },
  {
    code: "AADSTS50011",
    from: "Entra",
    means:
      "The link asked to come back to an address that the application does not list; these applications list none.",
    remedy: "Run the check: consent may be recorded all the same. Otherwise use the page API permissions.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS500113",
    from: "Entra",
    means: "After Accept there was no address to come back to; these applications have none.",
    remedy: "Run the check: consent is recorded all the same.",
    needs: ["grants by hand"],
  },
  {
    code: "AADSTS53003",
    from: "Entra",
    means: "Conditional Access refused the sign-in.",
    remedy:
      "The sign-in log names the policy (Entra ID, Monitoring, Sign-in logs, Service principal sign-ins). Except the application from it.",
  },
];
