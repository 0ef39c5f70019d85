import type { ProxyInstance } from "../../../compiler/deployment.js";
import { queryValue } from "../../escape.js";
import type { Context } from "../context.js";
import { code, link, paragraph, type Row, type Section, type Step, say, shell, when } from "../document.js";
import { ANALYTICS_HOST } from "../links.js";

/** What the analytics service must be told. */
export function connectSection(context: Context): Section {
  const { instances } = context.deployment;
  return {
    id: "connect",
    title: "Connect the analytics service",
    opening: [],
    steps: instances.map((instance) => connectStep(instance, context)),
  };
}

function connectStep(instance: ProxyInstance, context: Context): Step {
  const { id, title, connector } = instance;
  const { host, known, deployment } = context;
  const rows: readonly Row[] = [
    [say`Name of the connection`, say`${connector.displayName} via Psoxy`],
    [say`Psoxy Base URL`, known.shown("endpoints", id)],
    ...host.connection.map(({ name, shown }) => [say`${name}`, shown]),
  ];
  const address = linkOf(instance, context);
  const alone = connector.steps?.includes("separateEntraIdConnection") === true;
  return {
    id: `connect-${id}`,
    title: say`Connect ${title}`,
    role: "analyst",
    who: say`whoever sets up data connections in the analytics service`,
    why: say`The service has to know where the proxy is${deployment.host.kind === "aws" ? say` and which role to assume` : []}. None of these values is a secret.`,
    actions: [
      { kind: "table", about: `Values for ${title}`, headings: ["Field", "Value"], rows },
      ...(address === undefined
        ? []
        : known.filled
          ? [
              paragraph`In Worklytics this link opens the form with the values in it: ${link(address.text, `connect ${id}`)}.`,
            ]
          : [
              paragraph`In Worklytics the link that this prints opens the form with the values in it:`,
              shell(address.command),
            ]),
      ...when(
        alone,
        paragraph`This source names people by their ids only. Connect ${code("msft-entra-id")} beside it, so that the ids can be matched with people.`,
      ),
    ],
    checks: [paragraph`The service says that the connection works; its first read may take a day.`],
    undo: [paragraph`Delete the connection in the service. The proxy stays.`],
  };
}

/** https://github.com/Worklytics/psoxy, infra/modules/worklytics-psoxy-connection-generic */
function linkOf({ id, connector }: ProxyInstance, { deployment, host, known }: Context) {
  const { worklyticsConnectorId } = connector;
  if (worklyticsConnectorId === undefined) return undefined;
  const parameters = [
    {
      parameter: "PROXY_DEPLOYMENT_KIND",
      queryWord: deployment.host.kind.toUpperCase(),
      value: deployment.host.kind.toUpperCase(),
    },
    ...host.connection,
    { parameter: "PROXY_ENDPOINT", queryWord: known.queryWord("endpoints", id), value: known.value("endpoints", id) },
  ];
  const start = `https://${ANALYTICS_HOST}/analytics/connect/${queryValue(worklyticsConnectorId)}/settings`;
  const format = parameters.map(({ parameter }) => `${parameter}=%s`).join("&");
  return {
    text: `${start}?${parameters.map(({ parameter, value = "" }) => `${parameter}=${queryValue(value)}`).join("&")}`,
    command: `printf '${start.replaceAll("%", "%%")}?${format}\\n' ${parameters.map(({ queryWord }) => queryWord).join(" ")}`,
  };
}
