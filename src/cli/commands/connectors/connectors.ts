import { catalogue } from "../../../compiler/catalogue.generated.js";
import type { Connector } from "../../../compiler/connector.js";
import { visible } from "../../../diagnostics/text.js";
import { parseWords, UsageError } from "../../arguments.js";
import { table } from "../../layout.js";
import { printDiagnostics } from "../../print.js";
import type { ExitStatus, Streams } from "../../streams.js";
import { connectorText } from "./connector-text.js";
import { connectorById, connectorInFile, isConnectorFile, nearestConnector } from "./find.js";

/** Form of what is printed for programs. Raised when a field changes its meaning or goes. */
const REPORT_VERSION = 1;

const OPTIONS = {
  format: { type: "string", default: "text" },
  "no-color": { type: "boolean", default: false },
} as const;

/** `psoxy-compile connectors [id|file]`: what can be read, or everything about one connector. */
export async function connectors(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [word, ...more] = positionals;
  const { format } = values;
  if (more.length > 0) throw new UsageError("connectors is about one connector, or about all of them");
  if (format !== "text" && format !== "json") throw new UsageError(`--format is text or json, not "${format}"`);
  const say = (content: object, text: () => string): ExitStatus => {
    streams.output(
      format === "json" ? `${JSON.stringify({ version: REPORT_VERSION, ...content }, null, 2)}\n` : text(),
    );
    return 0;
  };
  if (word === undefined) return say({ connectors: catalogue }, () => catalogueText(streams.columns));
  const { value: connector, diagnostics } = isConnectorFile(word)
    ? connectorInFile(word)
    : { value: connectorById(word) ?? unknown(word), diagnostics: [] };
  await printDiagnostics(diagnostics, !values["no-color"], streams);
  if (connector === undefined || diagnostics.some(({ severity }) => severity === "error")) return 1;
  return say({ connector }, () => connectorText(connector, word, streams.columns));
}

function unknown(word: string): never {
  const near = nearestConnector(word);
  const hint = near === undefined ? "psoxy-compile connectors lists them" : `did you mean ${near}?`;
  throw new UsageError(`no connector is called "${visible(word)}"; ${hint}`);
}

function catalogueText(columns: number | undefined): string {
  const row = ({ id, displayName, availability, permissions }: Connector) => [
    id,
    displayName,
    availability,
    permissions.map(({ name }) => name).join(", "),
  ];
  return table(["id", "name", "availability", "permissions"], catalogue.map(row), columns);
}
