import { basename } from "node:path";
import { parseConnector } from "../../../compiler/attachments.js";
import { catalogue } from "../../../compiler/catalogue.generated.js";
import type { Connector } from "../../../compiler/connector.js";
import { readSource } from "../../../compiler/load.js";
import { Collector, nearest, type Result } from "../../../diagnostics/index.js";

/** The connector of the catalogue that has this id, or had it formerly. */
export const connectorById = (id: string): Connector | undefined =>
  catalogue.find((connector) => connector.id === id) ??
  catalogue.find(({ aliases = [] }) => aliases.some((alias) => alias.id === id));

/** Ids, former ones too, for guesses at what a misspelt one means. */
export const connectorIds: readonly string[] = catalogue.flatMap(({ id, aliases = [] }) => [
  id,
  ...aliases.map((alias) => alias.id),
]);

/** The id of the connector that a misspelt id most likely means. */
export function nearestConnector(id: string): string | undefined {
  const near = nearest(id, connectorIds);
  return near === undefined ? undefined : connectorById(near)?.id;
}

export const isConnectorFile = (word: string): boolean => /\.ya?ml$/i.test(word);

/** A connector of one's own, as it would be in a manifest that allows whatever it asks for. */
export function connectorInFile(path: string): Result<Connector | undefined> {
  const report = new Collector();
  const source = report.take(readSource(path));
  const id = basename(path).replace(/\.ya?ml$/i, "");
  const anyPermission = { includes: () => true };
  const connector = source.text === undefined ? undefined : report.take(parseConnector(id, source, anyPermission));
  return { value: connector, diagnostics: report.diagnostics };
}
