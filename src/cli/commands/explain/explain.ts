import { catalogue } from "../../../compiler/catalogue.generated.js";
import type { Connector } from "../../../compiler/connector.js";
import { permissionNames } from "../../../compiler/graph-permissions.js";
import { type Code, codes, explanation, nearest } from "../../../diagnostics/index.js";
import { visible } from "../../../diagnostics/text.js";
import { explainError, findErrors } from "../../../errors/find.js";
import { type OutsideError, outsideErrors } from "../../../errors/index.js";
import { UsageError } from "../../arguments.js";
import { fitted } from "../../layout.js";
import type { ExitStatus, Streams } from "../../streams.js";
import { connectorText } from "../connectors/connector-text.js";
import { connectorById, connectorIds } from "../connectors/find.js";
import { type ExplainedField, explainedFields, fieldText } from "./field-text.js";
import { findFields, manifestFields } from "./fields.js";
import { type ExplainedPermission, explainedPermission, permissionText } from "./permission.js";

/** Form of what is printed for programs. Raised when a field changes its meaning or goes. */
const REPORT_VERSION = 1;

type Explanation =
  | { readonly kind: "diagnostic"; readonly code: Code; readonly severity: string; readonly text: string }
  | ({ readonly kind: "error" } & OutsideError)
  | { readonly kind: "connector"; readonly connector: Connector }
  | ExplainedPermission
  | ExplainedField;

/** `psoxy-compile explain [word]`: what a code, an error, a permission, a connector or a field of a manifest means. */
export function explain(words: readonly string[], streams: Streams): ExitStatus {
  const { asked, json } = parse(words);
  if (asked.length === 0) {
    const groups = explainable();
    streams.output(
      json ? `${JSON.stringify({ version: REPORT_VERSION, explainable: groups }, null, 2)}\n` : list(groups),
    );
    return 0;
  }
  // A message may be pasted without quotes.
  const wanted = asked.join(" ").trim();
  const found = explanationsOf(wanted);
  if (found.length > 0) {
    const texts = () => found.map((one) => fitted(textOf(one, wanted, streams.columns), streams.columns)).join("\n");
    streams.output(json ? `${JSON.stringify({ version: REPORT_VERSION, explained: found }, null, 2)}\n` : texts());
    return 0;
  }
  streams.error(`psoxy-compile: there is nothing to explain about "${visible(wanted)}".\n${hint(wanted)}`);
  return 2;
}

/** An option must come first: what is pasted behind it may hold anything. */
function parse(words: readonly string[]) {
  const [first = "", ...rest] = words;
  const [format, asked] = first === "--format" ? [rest[0], rest.slice(1)] : [/^--format=(.*)/.exec(first)?.[1], rest];
  if (format === undefined && first !== "--format") return { asked: words, json: false };
  if (format !== "json" && format !== "text") {
    throw new UsageError(`--format is text or json, not "${visible(format ?? "")}"`);
  }
  return { asked, json: format === "json" };
}

function explanationsOf(wanted: string): readonly Explanation[] {
  const code = diagnosticCodes().find((known) => known === wanted.toLowerCase());
  if (code !== undefined) {
    return [{ kind: "diagnostic", code, severity: codes[code].severity, text: explanation(code) }];
  }
  const connector = connectorById(wanted);
  if (connector !== undefined) return [{ kind: "connector", connector }];
  const permission = explainedPermission(wanted);
  if (permission !== undefined) return [permission];
  const errors = findErrors(wanted);
  if (errors.length > 0) return errors.map((error) => ({ kind: "error", ...error }));
  const fields = manifestFields();
  return explainedFields(findFields(wanted, fields), fields);
}

function textOf(one: Explanation, wanted: string, columns: number | undefined): string {
  switch (one.kind) {
    case "diagnostic":
      return `${one.code} (${one.severity})\n\n${one.text}\n`;
    case "error":
      return explainError(one);
    case "connector":
      return connectorText(one.connector, wanted, columns);
    case "field":
      return fieldText(one, columns);
    default:
      return permissionText(one);
  }
}

const diagnosticCodes = (): readonly Code[] => (Object.keys(codes) as Code[]).sort();

function hint(wanted: string): string {
  const number = /AADSTS(\d+)/i.exec(wanted)?.[1];
  if (number !== undefined) {
    return `Microsoft explains it at https://login.microsoftonline.com/error?code=${number}.\n`;
  }
  const paths = manifestFields().map(({ path }) => path);
  const near = nearest(wanted, [
    ...diagnosticCodes(),
    ...outsideErrors.map(({ code }) => code),
    ...connectorIds,
    ...paths,
    ...paths.map((path) => path.slice(path.lastIndexOf(".") + 1)),
    ...permissionNames(),
  ]);
  return near === undefined
    ? "psoxy-compile explain, without a word, lists all that there is.\n"
    : `Did you mean ${near}?\n`;
}

/** Something to ask about. */
interface Group {
  readonly title: string;
  readonly words: readonly string[];
}

function explainable(): readonly Group[] {
  const origins = [...new Set(outsideErrors.map(({ from }) => from))];
  const asked = [...new Set(catalogue.flatMap(({ permissions }) => permissions.map(({ name }) => name)))].sort();
  return [
    { title: "fields of a manifest, or the last key alone", words: manifestFields().map(({ path }) => path) },
    { title: "connectors", words: catalogue.map(({ id }) => id) },
    { title: "permissions, and any other of Microsoft Graph by name or GUID", words: asked },
    { title: "diagnostics of psoxy-compile", words: diagnosticCodes() },
    ...origins.map((origin) => ({
      title: `errors of ${origin}`,
      words: outsideErrors.filter(({ from }) => from === origin).map(({ code }) => code),
    })),
  ];
}

const list = (groups: readonly Group[]): string =>
  groups.map(({ title, words }) => `${title}:\n${words.map((word) => `  ${word}\n`).join("")}`).join("\n");
