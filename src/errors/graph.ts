import type { OutsideError } from "./error.js";

/** What Microsoft Graph answers to a proxy or to a person: https://learn.microsoft.com/graph/errors */
export const graphErrors: readonly OutsideError[] = [
  {
    code: "Authorization_IdentityNotFound",
    from: "Microsoft Graph",
    means: "The tenant has no service principal of this application, because nobody has consented yet.",
    remedy: "Consent, start the proxies anew, and compare the tenant id.",
  },
  {
    code: "Authorization_RequestDenied",
    from: "Microsoft Graph",
    means:
      "To a proxy: its token lacks the permission, because it was not granted, was granted as a delegated one, or was granted after the token was issued. To a person: the directory role is missing.",
    remedy: "Run the check of consent, then start the proxies anew. A person asks for the role named in the step.",
  },
  {
    code: "Request_BadRequest",
    from: "Microsoft Graph",
    means: 'With "Permission being assigned already exists on the object": it was granted before.',
    remedy: "Nothing. Where Terraform grants, take the grant over with servicePrincipal in the manifest.",
  },
  {
    code: "Directory_QuotaExceeded",
    from: "Microsoft Graph",
    means: "Somebody without a directory role has made 250 objects, the most there may be.",
    remedy: "Delete some for good, or let somebody with a directory role apply.",
    needs: ["creates applications"],
  },
  {
    code: "KeyCredentialsInvalidEndDate",
    from: "Microsoft Graph",
    means: "The end date of a certificate is later than the certificate itself or than a policy of the tenant allows.",
    remedy: "Use federated credentials, which have no certificate; otherwise the certificate's own end, in UTC.",
    needs: ["signs with certificates"],
  },
  {
    code: "No application access policy found",
    from: "Teams",
    means: "No application access policy lets this application read the online meetings of this person.",
    remedy:
      "Add the client id to the policy and wait 30 minutes. Somebody with a policy of their own does not get the one for everyone.",
    needs: ["reads online meetings"],
  },
];
