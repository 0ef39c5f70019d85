import { Collector, diagnostic, type Result } from "../diagnostics/index.js";
import type { Tenant } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import type { Manifest } from "./manifest.generated.js";
import { resolvePermission } from "./permissions.js";

type Hosts = Omit<Tenant, "tenantId" | "cloud" | "owners" | "consent" | "origin">;

/**
 * Hosts of Microsoft's clouds: https://learn.microsoft.com/graph/deployments and
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud. The Entra admin centers of the national
 * clouds are known from the community only. The login host in China is the provider's; a page of Microsoft's names
 * login.partner.microsoftonline.cn instead.
 */
const CLOUDS: Readonly<Record<Tenant["cloud"], Hosts>> = {
  public: {
    loginHost: "login.microsoftonline.com",
    graphHost: "graph.microsoft.com",
    entraPortalHost: "entra.microsoft.com",
    azureadEnvironment: "global",
    azureCliCloud: "AzureCloud",
    graphPowershellEnvironment: "Global",
  },
  usgovernment: {
    loginHost: "login.microsoftonline.us",
    graphHost: "graph.microsoft.us",
    entraPortalHost: "entra.microsoft.us",
    azureadEnvironment: "usgovernment",
    azureCliCloud: "AzureUSGovernment",
    graphPowershellEnvironment: "USGov",
    teamsPowershellEnvironment: "TeamsGCCH",
  },
  dod: {
    loginHost: "login.microsoftonline.us",
    graphHost: "dod-graph.microsoft.us",
    entraPortalHost: "entra.microsoft.us",
    azureadEnvironment: "dod",
    // The Azure CLI has no cloud for it; the host of Graph has to be named in each call.
    azureCliCloud: "AzureUSGovernment",
    graphPowershellEnvironment: "USGovDoD",
    teamsPowershellEnvironment: "TeamsDOD",
  },
  china: {
    loginHost: "login.chinacloudapi.cn",
    graphHost: "microsoftgraph.chinacloudapi.cn",
    entraPortalHost: "entra.microsoftonline.cn",
    azureadEnvironment: "china",
    azureCliCloud: "AzureChinaCloud",
    graphPowershellEnvironment: "China",
    teamsPowershellEnvironment: "TeamsChina",
  },
};

export function resolveTenant({ microsoft365 }: Manifest, document: ManifestDocument): Result<Tenant> {
  const report = new Collector();
  const { cloud = "public", owners = [] } = microsoft365;
  const origin = document.origin(["microsoft365"]);
  if (cloud !== "public") report.add(diagnostic("resolve/unverified-cloud", { cloud }, origin.place("cloud")));
  const byName = owners.filter((owner) => owner.includes("@"));
  report.add(
    ...byName.map((owner) => diagnostic("resolve/owner-by-name", { owner }, origin.itemPlace(owner, "owners"))),
  );
  for (const name of microsoft365.allowedWritePermissions ?? []) {
    report.take(resolvePermission(name, [name], origin.itemPlace(name, "allowedWritePermissions")));
  }
  const tenant: Tenant = {
    tenantId: microsoft365.tenantId.toLowerCase(),
    cloud,
    ...CLOUDS[cloud],
    owners: {
      objectIds: distinct(owners.filter((owner) => !owner.includes("@"))),
      userPrincipalNames: distinct(byName),
    },
    consent: microsoft365.consent ?? "runbook",
    origin,
  };
  return { value: tenant, diagnostics: report.diagnostics };
}

/** Sorted, in lower case, each once: Entra does not tell the spellings apart. */
const distinct = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map((word) => word.toLowerCase()))].sort();
