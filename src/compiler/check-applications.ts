import { type Diagnostic, diagnostic, nearest } from "../diagnostics/index.js";
import { GRAPH_CLIENT_ID, type Tenant } from "./deployment.js";
import type { AnyApplication, WholeDeployment } from "./whole.js";

/** What Entra would refuse or mistake for something else, application by application and among them. */
export function checkApplications({ applications, tenant }: WholeDeployment): readonly Diagnostic[] {
  return [
    ...applications.flatMap(checkDisplayName),
    ...applications.flatMap((application) => checkIds(application, tenant)),
    ...checkRepeatedApplications(applications),
    ...applications.flatMap(checkExistingConsent),
    ...checkConsent(applications, tenant),
    ...applications.flatMap(checkCredentials),
  ];
}

/** The provider's own check for duplicates fails on an apostrophe, and Entra trims what it stores. */
function checkDisplayName({ source, origin }: AnyApplication): readonly Diagnostic[] {
  if (!("displayName" in source)) return [];
  const rule = displayNameProblem(source.displayName);
  if (rule === undefined) return [];
  const text = JSON.stringify(source.displayName);
  return [diagnostic("check/bad-display-name", { text, rule }, origin.place("displayName"))];
}

function displayNameProblem(displayName: string): string | undefined {
  if (/\p{Cc}/u.test(displayName)) return "it holds a line break or another control character";
  if (displayName.includes("'")) return "an apostrophe breaks the provider's search for applications of the same name";
  if (displayName.trim() !== displayName) return "it begins or ends with a blank";
  return undefined;
}

/** An id of an application that is known to be the id of something else. */
function checkIds({ source, origin }: AnyApplication, tenant: Tenant): readonly Diagnostic[] {
  const objectId = "objectId" in source ? source.objectId : undefined;
  const clientId = "clientId" in source ? source.clientId : undefined;
  if (clientId !== undefined && clientId === objectId) {
    const related = { message: "the object id", place: origin.place("objectId") };
    return [diagnostic("check/same-ids", { id: clientId }, origin.place("clientId"), related)];
  }
  return Object.entries({ objectId, clientId }).flatMap(([key, id]) => {
    const whose = id === undefined ? undefined : otherThing(id, tenant);
    return whose === undefined
      ? []
      : [diagnostic("check/id-of-something-else", { id: String(id), key, whose }, origin.place(key))];
  });
}

function otherThing(id: string, { tenantId, owners }: Tenant): string | undefined {
  if (id === tenantId) return "the tenant";
  if (id === GRAPH_CLIENT_ID) return "Microsoft Graph itself";
  return owners.objectIds.includes(id) ? "an owner" : undefined;
}

/** Terraform would make two applications of one name, or two entries would hold one application. */
function checkRepeatedApplications(applications: readonly AnyApplication[]): readonly Diagnostic[] {
  const seen = new Map<string, AnyApplication>();
  return applications.flatMap((application) =>
    marksOf(application).flatMap(({ mark, key, what }, index, marks) => {
      const first = seen.get(mark);
      seen.set(mark, first ?? application);
      // One thing in common is enough to say.
      if (first === undefined || (index > 0 && seen.get(marks[0]?.mark ?? "") === first)) return [];
      const related = { message: `the application "${first.key}"`, place: first.origin.place(key) };
      return [
        diagnostic(
          "check/repeated-application",
          { what, first: first.key, created: key === "displayName" },
          application.origin.place(key),
          related,
        ),
      ];
    }),
  );
}

interface Mark {
  readonly mark: string;
  readonly key: string;
  readonly what: string;
}

/** Entra compares names without regard to case. */
function marksOf({ source }: AnyApplication): readonly Mark[] {
  if ("displayName" in source) {
    const { displayName } = source;
    const what = `the name ${JSON.stringify(displayName)}`;
    return [{ mark: `name ${displayName.toLowerCase()}`, key: "displayName", what }];
  }
  const ids = { objectId: "the object id", clientId: "the client id" };
  return Object.entries(ids).flatMap(([key, what]) => {
    const id = (source as Readonly<Record<string, string | undefined>>)[key];
    return id === undefined ? [] : [{ mark: `${key} ${id}`, key, what: `${what} ${id}` }];
  });
}

/** Traces of consent that Terraform is not to take over, and assignments of permissions that are not asked for. */
function checkExistingConsent({ consent, permissions, origin }: AnyApplication): readonly Diagnostic[] {
  if (consent.kind !== "terraform") {
    if (!origin.has("servicePrincipal")) return [];
    return [diagnostic("check/unused-service-principal", {}, origin.keyPlace("servicePrincipal"))];
  }
  const names = permissions.map(({ name }) => name);
  return Object.keys(consent.existing?.assignmentIds ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => {
      const place = origin.keyPlace("servicePrincipal", "appRoleAssignments", name);
      return diagnostic("check/unknown-assignment", { name, names, nearest: nearest(name, names) }, place);
    });
}

/** What consent by Terraform asks of whoever applies, and where it does not reach. */
function checkConsent(applications: readonly AnyApplication[], { consent, origin }: Tenant): readonly Diagnostic[] {
  if (consent !== "terraform") return [];
  const granted = applications.some((application) => application.consent.kind === "terraform");
  return [diagnostic(granted ? "check/consent-by-terraform" : "check/nothing-to-grant", {}, origin.place("consent"))];
}

/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const CREDENTIAL_LIMIT = 20;

function checkCredentials({ key, credentials, origin }: AnyApplication): readonly Diagnostic[] {
  if (credentials.length <= CREDENTIAL_LIMIT) return [];
  const details = { application: key, credentials: credentials.length, limit: CREDENTIAL_LIMIT };
  return [diagnostic("check/too-many-credentials", details, origin.keyPlace("connectors"))];
}
