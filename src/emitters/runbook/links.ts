/** Addresses that a runbook holds; the hosts of Microsoft are those of the tenant's cloud. */
import type { Tenant } from "../../compiler/deployment.js";

/** Upstream's default: https://github.com/Worklytics/psoxy, variable worklytics_host. */
export const ANALYTICS_HOST = "intl.worklytics.co";

/** https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
export const consentLink = ({ loginHost, tenantId }: Tenant, clientId: string): string =>
  `https://${loginHost}/${tenantId}/adminconsent?client_id=${clientId}`;

/** The page API permissions of a registration. Microsoft does not document it, so the way through the menu stands beside it. */
export const permissionsPage = ({ entraPortalHost }: Tenant, clientId: string): string =>
  `https://${entraPortalHost}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${clientId}/isMSAApp~/false`;

export const portal = ({ entraPortalHost }: Tenant): string => `https://${entraPortalHost}`;

/** What Microsoft says of a number behind AADSTS. */
export const errorPage = ({ loginHost }: Pick<Tenant, "loginHost">): string => `https://${loginHost}/error`;

export const graph = ({ graphHost }: Tenant): string => `https://${graphHost}/v1.0`;
