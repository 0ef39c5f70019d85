/** Manifests of a test, compiled to what Terraform gets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { compile } from "../../src/compiler/compile.js";
import type { Deployment } from "../../src/compiler/deployment.js";
import { renderText } from "../../src/diagnostics/text.js";
import { emitters } from "../../src/emitters/index.js";
import { lockAmong } from "../golden-cases.js";
import type { Files } from "./files.js";
import { unexplained } from "./plan-check.js";
import type { PlanResult } from "./result.js";
import { converge } from "./scenario.js";
import { type RunOptions, TerraformRun } from "./terraform.js";

/** A manifest with one connector, whose parts a test may replace. */
export interface Parts {
  readonly microsoft365?: string;
  readonly host?: string;
  readonly proxy?: string;
  readonly connectors?: string;
  readonly applications?: string;
}

/** The text of a manifest; each part is a flow mapping. */
export const manifest = (parts: Parts = {}): string =>
  manifestOn(
    `aws:
    accountId: "123456789012"
    region: us-east-1
    callers: { gcpServiceAccountIds: ["123456712345671234567"] }`,
    parts,
  );

/** The same on Google Cloud; `host` may say another region, too. */
export const gcpManifest = ({ region = "us-central1", ...parts }: Parts & { readonly region?: string } = {}): string =>
  manifestOn(
    `gcp:
    projectId: acme-psoxy
    region: ${region}
    callers: { serviceAccounts: [worklytics@analytics-host.iam.gserviceaccount.com] }`,
    parts,
  );

const manifestOn = (host: string, parts: Parts): string => `version: 1
deployment: acme-prod
microsoft365: { tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87${parts.microsoft365 ?? ""} }
host:
  ${host}
    ${parts.host ?? "bundle: { version: 0.6.9 }"}
proxy: ${parts.proxy ?? "{}"}
connectors: ${parts.connectors ?? "{ outlook-cal: {} }"}
applications: ${parts.applications ?? "{}"}
`;

/**
 * What a manifest and the files it names compile to, where `former` is what stood in the folder; throws with the
 * diagnostics when there are errors.
 */
export const compiled = (text: string, attachments: Readonly<Record<string, string>> = {}, former?: Files): Files =>
  compilation(text, attachments, former).files;

/** What the files of a manifest were emitted for. */
export const deploymentOf = (files: Files): Deployment | undefined => deployments.get(files);

const deployments = new WeakMap<Files, Deployment>();

/** The same, with the deployment that was made of the manifest. */
export function compilation(
  text: string,
  attachments: Readonly<Record<string, string>> = {},
  former?: Files,
): { readonly files: Files; readonly deployment: Deployment } {
  const folder = mkdtempSync(join(tmpdir(), "compiled-"));
  try {
    for (const [name, content] of Object.entries({ ...attachments, "manifest.yaml": text })) {
      writeFileSync(join(folder, name), content);
    }
    const { files, deployment, diagnostics } = compile(join(folder, "manifest.yaml"), emitters, {
      lockOf: (name) => (former === undefined ? undefined : lockAmong([...former], name)),
    });
    if (files.length > 0 && deployment !== undefined) {
      const emitted = new Map(files.map(({ path, content }) => [path, content]));
      deployments.set(emitted, deployment);
      return { files: emitted, deployment };
    }
    throw new Error(diagnostics.map((entry) => renderText(entry, pc.createColors(false))).join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a plan does, in a line for each object: the action, and the address without its module. */
export const said = ({ changes }: PlanResult): readonly string[] =>
  changes.map(({ actions, address }) => `${actions} ${address.replace(/^module\.\w+\./, "")}`).sort();

/**
 * A deployment whose manifest changes: each is compiled with the lock of the one before, and applied. Declare it with
 * `await using`.
 */
export class Life implements AsyncDisposable {
  readonly run: TerraformRun;
  #compilation: ReturnType<typeof compilation>;

  private constructor(run: TerraformRun, first: ReturnType<typeof compilation>) {
    this.run = run;
    this.#compilation = first;
  }

  static async begin(text: string, options: Omit<RunOptions, "files"> = {}): Promise<Life> {
    const first = compilation(text);
    const life = new Life(await TerraformRun.start({ ...options, files: first.files }), first);
    await life.#converge();
    return life;
  }

  /** What the plan of the changed manifest does, all of which the manifest explains; it is applied, and the next is empty. */
  async goOn(text: string): Promise<readonly string[]> {
    this.#compilation = compilation(text, {}, this.files);
    this.run.replaceFiles(this.files);
    return this.#converge();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.run.dispose();
  }

  /** The files that Terraform has now. */
  get files(): Files {
    return this.#compilation.files;
  }

  async #converge(): Promise<readonly string[]> {
    try {
      const { plan, second } = await converge(this.run);
      const { deployment, files } = this.#compilation;
      const strange = [plan, second].flatMap((made) => unexplained(deployment, files, made));
      if (strange.length > 0) throw new Error(`the manifest does not explain the plan:\n${strange.join("\n")}`);
      return said(plan);
    } catch (error) {
      await this.run.dispose();
      throw error;
    }
  }
}
