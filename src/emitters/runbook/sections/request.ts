import type { Context } from "../context.js";
import { bullets, code, paragraph, type Section, say } from "../document.js";

/** Applications that somebody else is to register first. */
export function requestSection({ deployment }: Context): Section {
  const { requests, tenant } = deployment;
  return {
    id: "request",
    title: "Ask for applications",
    opening: [],
    steps: requests.map(({ application, instances }) => ({
      id: `request-${application.key}`,
      title: say`Ask for ${application.source.displayName}`,
      role: "engineer",
      who: say`platform engineer; the answer comes from whoever registers applications in tenant ${code(tenant.tenantId)}`,
      why: say`The manifest says that somebody else registers this application. Until it is there nothing of it is deployed: ${instances.map(({ title }) => title).join(", ")}. All the rest works without it.`,
      actions: [
        paragraph`Send these files, which hold no secret:`,
        bullets(
          [code(`entra/${application.key}.request.md`)],
          ...(tenant.cloud === "public" ? [[code(`entra/${application.key}.required-resource-access.json`)]] : []),
        ),
        paragraph`What comes back is an object id. In the manifest, application ${code(application.key)}, write ${code("source: adopt")} and ${code("objectId:")} with it; then compile and apply again. The runbook that is written then has the steps of this application.`,
      ],
      checks: [paragraph`Compile again: the report no longer lists the application among those to be asked for.`],
      undo: [
        paragraph`Whoever registered the application deletes it. An application without consent can read nothing.`,
      ],
    })),
  };
}
