import type { Connector, ConnectorPermission } from "../../../compiler/connector.js";
import { isReadOnly } from "../../../compiler/graph-permissions.js";
import { visible } from "../../../diagnostics/text.js";
import { indented, table } from "../../layout.js";

/** Everything about one connector, for people; `asked` is what they called it. */
export function connectorText(connector: Connector, asked: string, columns: number | undefined): string {
  const { id, displayName, summary, availability, endpoints = [], steps = [], since, upstream } = connector;
  const lines = (texts: readonly string[]) => texts.map((text) => indented(visible(text), 2, columns)).join("");
  const sections = [
    [
      `${id}: ${visible(displayName)} (${availability})`,
      formerly(connector, asked),
      summary,
      since === undefined ? undefined : `In Psoxy since ${since}.`,
    ]
      .filter((text) => text !== undefined)
      .map((text) => indented(visible(text), 0, columns))
      .join(""),
    `Permissions, all of them application permissions of Microsoft Graph:\n${connector.permissions
      .map((permission) => permissionText(permission, columns))
      .join("\n")}`,
    endpoints.length === 0
      ? ""
      : `What the built-in rules let through:\n${table(
          ["path", "permission"],
          endpoints.map(({ path, permission = "" }) => [visible(path), visible(permission)]),
          columns,
        )}`,
    steps.length === 0 ? "" : `Beside consent:\n${lines(steps.map((step) => STEPS[step]))}`,
    linksText(connector, lines),
    upstream === undefined
      ? ""
      : `Read in Worklytics/psoxy ${visible(upstream.version)}:\n${lines([`${upstream.path} at ${upstream.commit}`])}`,
  ];
  return sections.filter((section) => section !== "").join("\n");
}

function formerly({ id, aliases = [] }: Connector, asked: string): string | undefined {
  const former = aliases.map((alias) => `${alias.id}${alias.deprecated ? " (deprecated)" : ""}`).join(", ");
  if (aliases.some((alias) => alias.id === asked)) return `Formerly ${former}; write ${id}.`;
  return former === "" ? undefined : `Formerly ${former}.`;
}

function permissionText(permission: ConnectorPermission, columns: number | undefined): string {
  const { name, id, text, level, narrower, reason, notCovered } = permission;
  const strength = level === undefined ? "" : `, level ${level} of 5`;
  return [
    indented(name, 2, columns),
    ...[
      `${id}${strength}: ${text}`,
      `Why: it ${reason}.`,
      ...(notCovered === undefined ? [] : [notCovered]),
      ...(isReadOnly(name) ? [] : ["It can change data: a manifest must name it under allowedWritePermissions."]),
      ...(narrower.length === 0 ? [] : [`Narrower, and enough for some of its calls: ${narrower.join(", ")}`]),
    ].map((line) => indented(visible(line), 4, columns)),
  ].join("");
}

const STEPS: Readonly<Record<NonNullable<Connector["steps"]>[number], string>> = {
  teamsApplicationAccessPolicy:
    "A Teams Administrator names the application in an application access policy; until then online meetings stay closed.",
  separateEntraIdConnection:
    "It names people by their ids only: run msft-entra-id beside it, to match ids with people.",
  copilotLicence: "It answers only for people who have a Microsoft 365 Copilot licence.",
};

function linksText({ links = {} }: Connector, lines: (texts: readonly string[]) => string): string {
  const { documentation, exampleData, rules } = links;
  const named = [
    ["what it is", documentation],
    ["data before and after", exampleData],
    ["built-in rules", rules],
  ] as const;
  const there = named.flatMap(([what, address]) => (address === undefined ? [] : [`${what}: ${address}`]));
  return there.length === 0 ? "" : `Links:\n${lines(there)}`;
}
