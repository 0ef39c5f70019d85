import { catalogue } from "../../../compiler/catalogue.generated.js";
import { type Answers, type ApplicationSource, applicationsOf, IDS_OF } from "./answers.js";

/** How the file and those who read it will find things. */
export interface Surroundings {
  /** Where an editor finds the schema, from the manifest's folder. */
  readonly schema: string;
  /** What compiles it, to be typed in its folder. */
  readonly command: string;
}

/** The manifest as somebody would write it by hand. */
export function manifestText(answers: Answers, { schema, command }: Surroundings): string {
  const { host, deployment, tenantId, connectors } = answers;
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# $schema: ${schema}`,
    `# After each change: ${command}`,
    `# What a key means: psoxy-compile explain host.${host}.callers`,
    "version: 1",
    "# Part of every name in the cloud and in Entra: another name is another deployment.",
    `deployment: ${scalar(deployment)}`,
    "",
    "microsoft365:",
    `  tenantId: ${scalar(tenantId)}`,
    "",
    "host:",
    `  ${host}:`,
    ...hostLines(answers).map((line) => `    ${line}`),
    "",
    "# One proxy for each.",
    "connectors:",
    ...connectors.map(connectorLine),
    ...applicationLines(answers),
    "",
  ].join("\n");
}

function hostLines({ host, account, region, bundleVersion, callers }: Answers): readonly string[] {
  return [
    `${host === "aws" ? "accountId" : "projectId"}: ${scalar(account)}`,
    `region: ${scalar(region)}`,
    "# Release of Psoxy that runs there.",
    `bundle: { version: ${scalar(bundleVersion)} }`,
    "# Who may read through the proxies; nobody else can.",
    "callers:",
    ...Object.entries(callersByKey(host, callers)).flatMap(([key, list]) =>
      list.length === 0 ? [] : [`  ${key}:`, ...list.map((caller) => `    - ${scalar(caller)}`)],
    ),
  ];
}

/** Callers under the keys that they belong to; their form tells. */
function callersByKey(host: Answers["host"], callers: readonly string[]): Readonly<Record<string, readonly string[]>> {
  if (host === "aws") {
    const isArn = (caller: string) => caller.startsWith("arn:");
    return {
      gcpServiceAccountIds: callers.filter((caller) => !isArn(caller)),
      awsArns: callers.filter(isArn),
    };
  }
  const isTester = (caller: string) => /^(user|group):/.test(caller);
  return {
    serviceAccounts: callers
      .filter((caller) => !isTester(caller))
      .map((caller) => caller.replace(/^serviceAccount:/, "")),
    testPrincipals: callers.filter(isTester),
  };
}

function connectorLine(id: string): string {
  const { displayName, availability } = catalogue.find((connector) => connector.id === id) ?? {};
  const settled = availability === "ga" ? "" : ` (${availability})`;
  return displayName === undefined ? `  ${scalar(id)}: {}` : `  ${id}: {} # ${displayName}${settled}`;
}

function applicationLines(answers: Answers): readonly string[] {
  const { source, shared, connectors } = answers;
  const keys = applicationsOf(answers);
  const isShared = shared && connectors.length > 1;
  if (source === "create" && !isShared) return ["", "# Terraform makes an Entra application for each of them."];
  return [
    "",
    ...(isShared ? ["# One Entra application for all of them."] : []),
    `# ${REMARKS[source]}`,
    "applications:",
    ...keys.map((key) => applicationLine(key, isShared, answers)),
  ];
}

function applicationLine(key: string, isShared: boolean, { source, objectIds, clientIds }: Answers): string {
  const ids = { objectIds: ["objectId", objectIds[key]], clientIds: ["clientId", clientIds[key]] } as const;
  const parts = [
    ...(source === "create" ? [] : [`source: ${source}`]),
    ...(isShared ? ["connectors: all"] : []),
    ...IDS_OF[source].map((which) => `${ids[which][0]}: ${scalar(ids[which][1] ?? "")}`),
  ];
  return `  ${scalar(key)}: { ${parts.join(", ")} }`;
}

const REMARKS: Readonly<Record<ApplicationSource, string>> = {
  create: "Terraform makes it.",
  adopt: "adopt: it exists, and Terraform keeps its Graph permissions up to date.",
  reference: "reference: it exists; Terraform makes its federated credentials, no more.",
  external: "external: it exists; the runbook says what its owners are to enter there.",
  requested: "requested: somebody else makes it; write `source: adopt` when it is there.",
};

/** Text as YAML: as it is where YAML, old or new, cannot take it for anything but this text; otherwise in quotes. */
function scalar(text: string): string {
  const word = /^[a-z][\w.@/-]*$/i.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  const version = /^\d+\.\d+\.\d+[\w.-]*$/.test(text);
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  return word || version || guid ? text : JSON.stringify(text);
}
