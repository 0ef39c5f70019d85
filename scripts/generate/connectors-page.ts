import type { Connector } from "../../src/compiler/connector.js";
import { alternatives, code, page, prose, table } from "./markdown.js";

type Step = NonNullable<Connector["steps"]>[number];

/** What each step of a connector file asks of people; the runbook has the commands. */
const STEPS: Readonly<Record<Step, string>> = {
  teamsApplicationAccessPolicy:
    "A Teams administrator puts the application on an application access policy; without it online meetings stay closed to the proxy.",
  separateEntraIdConnection:
    "It names people by their ids only: connect `msft-entra-id` beside it, so that the analytics service can match them.",
  copilotLicence: "It answers only for people who have a Microsoft 365 Copilot licence.",
};

const AVAILABILITY: Readonly<Record<Connector["availability"], string>> = {
  ga: "settled",
  beta: "in beta: what it reads may still change",
  alpha: "in alpha: what it reads may still change",
  deprecated: "deprecated",
};

/** The catalogue for readers: what each connector reads, what it must be granted, and why. */
export function connectorsPage(catalogue: readonly Connector[]): string {
  return page("Connectors", "connectors/microsoft-365/", [
    "What can be read. Each key under `connectors:` in a manifest is one proxy for one of these; [`definition:`](manifest.md#connectors.instance.definition) describes a connector of your own in the same form, that of `schema/connector.schema.json`.",
    table(
      ["Connector", "", "Reads", "Since Psoxy"],
      catalogue.map(({ id, displayName, availability, summary, since = "" }) => [
        `[${code(id)}](#${id})`,
        prose(availability === "ga" ? displayName : `${displayName} (${availability})`),
        prose(summary),
        since,
      ]),
    ),
    "All permissions are *application* permissions of Microsoft Graph: they work for the whole organisation, without a signed-in person, and only an administrator can grant them. Strength is Microsoft's own scale, from 1, the weakest, to 5. A narrower permission unlocks some of the same calls and no others; it is named for comparison, and the connector was not tried with it. To ask for one in place of another see [permissions of your own](applications.md#permissions-of-your-own).",
    ...catalogue.flatMap(section),
  ]);
}

function section(connector: Connector): readonly string[] {
  const { id, displayName, summary, availability, since, permissions, endpoints = [], steps = [] } = connector;
  const { aliases = [], links = {}, sourceKind, upstream } = connector;
  const facts = [
    AVAILABILITY[availability],
    ...(since === undefined ? [] : [`needs Psoxy ${since} or later`]),
    `the proxy knows it as ${code(sourceKind)}`,
    ...aliases.map((alias) => `formerly ${code(alias.id)}${alias.deprecated ? ", which is warned about" : ""}`),
  ];
  return [
    `## ${id}`,
    `**${displayName}**: ${prose(summary)}`,
    `${facts.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`,
    table(
      ["Permission", "GUID", "Strength", "Because the connector", "It does not allow"],
      permissions.map(({ name, id: guid, level, reason, notCovered = "" }) => [
        code(name),
        code(guid),
        level === undefined ? "not rated" : `${level} of 5`,
        prose(reason),
        prose(notCovered.replace(/^It does not allow (.*)\.$/, "$1")),
      ]),
    ),
    ...narrower(permissions),
    ...(steps.length === 0 ? [] : [`Beside consent:\n\n${steps.map((step) => `- ${prose(STEPS[step])}`).join("\n")}`]),
    ...(endpoints.length === 0
      ? []
      : [
          "The built-in rules let these calls through, and each is unlocked by the permission beside it:",
          table(
            ["Path", "Permission"],
            endpoints.map(({ path, permission }) => [
              code(path),
              permission === undefined ? "none of these: Graph refuses the call" : code(permission),
            ]),
          ),
        ]),
    ...linksOf(links, upstream?.version),
  ];
}

function narrower(permissions: Connector["permissions"]): readonly string[] {
  const lines = permissions
    .filter((permission) => permission.narrower.length > 0)
    .map((permission) => `- narrower than ${code(permission.name)}: ${alternatives(permission.narrower.map(code))}`);
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function linksOf(
  { documentation, exampleData, rules }: NonNullable<Connector["links"]>,
  version = "",
): readonly string[] {
  const named = [
    ["what upstream says of it", documentation],
    ["what the data look like, before and after", exampleData],
    ["the built-in rules", rules],
  ] as const;
  const links = named.flatMap(([text, address]) => (address === undefined ? [] : [`[${text}](${address})`]));
  return links.length === 0 ? [] : [`More, at Psoxy ${version}: ${links.join(", ")}.`];
}
