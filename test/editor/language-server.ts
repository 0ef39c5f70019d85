/** The real yaml-language-server, as an editor drives it. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";

/** Path of a schema → patterns of the files that it is for: what an editor's settings say. */
export type SchemaAssociations = Readonly<Record<string, readonly string[]>>;

export interface LanguageServer {
  /** Opens a file, whatever is on disk, and tells what the server has to say about it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  complete(path: string, position: Position): Promise<readonly CompletionItem[]>;
  /** Markdown of what shows beside the mouse. */
  hover(path: string, position: Position): Promise<string>;
  stop(): Promise<void>;
}

export async function startLanguageServer(folder: string, schemas: SchemaAssociations): Promise<LanguageServer> {
  const server = spawn(process.execPath, [PROGRAM, "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const settings: Readonly<Record<string, unknown>> = {
    yaml: { schemas, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false }, hoverSchemaSource: false },
  };
  const configured = new Promise<void>((resolve) =>
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      setImmediate(resolve);
      return items.map(({ section = "" }) => settings[section]);
    }),
  );
  const reports = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    reports.get(fileURLToPath(uri))?.(diagnostics),
  );
  connection.listen();
  const documentationFormat: MarkupContent["kind"][] = ["markdown"];
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: String(pathToFileURL(folder)),
    workspaceFolders: [{ uri: String(pathToFileURL(folder)), name: "workspace" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat } },
        hover: { contentFormat: documentationFormat },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  // A file that is opened before the server has asked for settings is judged without a schema.
  await configured;
  const at = (path: string, position: Position) => ({
    textDocument: { uri: String(pathToFileURL(path)) },
    position,
  });
  return {
    async open(path, text) {
      const report = new Promise<readonly Diagnostic[]>((resolve) => reports.set(path, resolve));
      const uri = String(pathToFileURL(path));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      return report;
    },
    async complete(path, position) {
      const found = await connection.sendRequest(CompletionRequest.type, at(path, position));
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    async hover(path, position) {
      const found = await connection.sendRequest(HoverRequest.type, at(path, position));
      return found === null ? "" : (found.contents as MarkupContent).value;
    },
    async stop() {
      const stopped = new Promise((resolve) => server.once("exit", resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await stopped;
      connection.dispose();
    },
  };
}

const require = createRequire(import.meta.url);
const PROGRAM = require.resolve("yaml-language-server/bin/yaml-language-server");
