/** What other programs may use of psoxy-compile. */
export type { AwsBundle, AwsHost } from "./compiler/aws-host.js";
export { type Compilation, compile } from "./compiler/compile.js";
export type {
  Application,
  Deployment,
  FederatedCredential,
  Host,
  Permission,
  ProxyInstance,
  Tenant,
} from "./compiler/deployment.js";
export type { GcpBundle, GcpHost } from "./compiler/gcp-host.js";
export type { Manifest } from "./compiler/manifest.generated.js";
export { type Code, type Diagnostic, explanation, type Place, type Source } from "./diagnostics/index.js";
export { type DiagnosticJson, renderJson } from "./diagnostics/json.js";
export type { EmittedFile, Emitter, OutputFile } from "./emitters/emitter.js";
export { emitters } from "./emitters/index.js";
