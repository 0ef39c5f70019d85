import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Deployment } from "./deployment.js";
import type { Path } from "./origin.js";

/** Rules between the deployments of one run: each has a folder, functions and a salt of its own. */
export function checkAcross(deployments: readonly Deployment[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly deployment: Deployment; readonly path: Path }>();
  return deployments.flatMap((deployment) =>
    claims(deployment).flatMap(({ kind, what, name, path }) => {
      const before = first.get(what);
      if (before === undefined) {
        first.set(what, { deployment, path });
        return [];
      }
      const related = { message: "the other one", place: before.deployment.origin.place(...before.path) };
      return [diagnostic(CODES[kind], { name }, deployment.origin.place(...path), related)];
    }),
  );
}

const CODES = {
  deployment: "check/deployment-twice",
  name: "check/name-of-another-deployment",
  application: "check/application-of-another-deployment",
} as const;

interface Claim {
  readonly kind: keyof typeof CODES;
  /** What nobody else may have, where. */
  readonly what: string;
  readonly name: string;
  readonly path: Path;
}

function claims({ name, host, applications, instances }: Deployment): readonly Claim[] {
  // Service accounts are of a project, whatever the region, and are called like the functions.
  const where = host.kind === "aws" ? `${host.accountId} ${host.region}` : host.projectId;
  const { path, create, store } = host.secrets;
  return [
    { kind: "deployment", what: `deployment ${name}`, name, path: ["deployment"] },
    ...applications.flatMap(({ key, source }): readonly Claim[] =>
      source.kind === "adopt"
        ? [
            {
              kind: "application",
              what: `application ${source.objectId}`,
              name: source.objectId,
              path: ["applications", key, "objectId"],
            },
          ]
        : [],
    ),
    ...instances.map(({ id, functionName }) => ({
      kind: "name" as const,
      what: `function ${where} ${functionName}`,
      name: functionName,
      path: ["connectors", id],
    })),
    ...(create
      ? [
          {
            kind: "name" as const,
            what: `${store} ${where} ${path}`,
            name: path,
            path: ["host", host.kind, "secrets", host.kind === "aws" ? "path" : "prefix"],
          },
        ]
      : []),
  ];
}
