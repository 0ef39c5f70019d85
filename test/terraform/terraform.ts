/** Runs the real `terraform` on emitted files, against stand-in providers inside this process. No network is needed. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { ProviderBehaviours } from "./behaviour.js";
import { aws } from "./behaviours/aws.js";
import { azuread } from "./behaviours/azuread.js";
import { external } from "./behaviours/external.js";
import { google } from "./behaviours/google.js";
import { random } from "./behaviours/random.js";
import { Cloud, type CloudContents, type CloudRequest } from "./cloud.js";
import { backendOverride, deleteFiles, type Files, filesOf } from "./files.js";
import { type PlanResult, readPlan, readResult, type TerraformResult } from "./result.js";
import { loadDump, type ProviderDump } from "./schema.js";
import { StandIn } from "./stand-in.js";

/** Whether there is a `terraform` to run: `describe.skipIf(!terraformAvailable)`. */
export const terraformAvailable = (process.env.PATH ?? "").split(delimiter).some((folder) => {
  try {
    accessSync(join(folder, "terraform"), constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

export interface Provider {
  readonly dump: ProviderDump;
  readonly behaviours: ProviderBehaviours;
}

/** The providers that emitted files use, with their usual behaviours. */
export function standardProviders(): Record<"aws" | "azuread" | "external" | "google" | "random", Provider> {
  return {
    aws: { dump: loadDump("aws"), behaviours: aws },
    azuread: { dump: loadDump("azuread"), behaviours: azuread },
    external: { dump: loadDump("external"), behaviours: external },
    google: { dump: loadDump("google"), behaviours: google },
    random: { dump: loadDump("random"), behaviours: random },
  };
}

export interface RunOptions {
  /** Relative path → content, or a folder to copy. */
  readonly files: Files | string;
  /** The usual ones when left out. */
  readonly providers?: readonly Provider[];
  readonly cloud?: CloudContents;
  /** Installs what has no stand-in from wherever the user's own CLI configuration says. */
  readonly realProviders?: boolean;
}

const planFile = "plan.tfplan";
/** Milliseconds until a command is given up; also a fair timeout for a test that runs a scenario. */
export const patience = 60_000;

export class TerraformRun {
  readonly cloud: Cloud;
  /** Where Terraform runs; gone after `dispose`. */
  readonly folder: string;
  readonly #home: string;
  readonly #standIns: readonly StandIn[];
  readonly #sentinel: ChildProcess;
  readonly #children = new Set<ChildProcess>();
  #files: Files = new Map();
  #ownConfiguration = true;
  #reattach = "";
  #planned = false;

  private constructor(home: string, cloud: Cloud, standIns: readonly StandIn[]) {
    this.#home = home;
    this.folder = join(home, "root");
    this.cloud = cloud;
    this.#standIns = standIns;
    // Terraform kills the pid it is told when it cannot dial: never this process, and never a pid that does not exist.
    this.#sentinel = spawn("sleep", ["3600"], { stdio: "ignore" });
    this.#sentinel.unref();
  }

  static async start({ files, providers, cloud: contents, realProviders }: RunOptions): Promise<TerraformRun> {
    const cloud = new Cloud(contents);
    const standIns = (providers ?? Object.values(standardProviders())).map(
      ({ dump, behaviours }) => new StandIn(dump, behaviours, cloud),
    );
    // Short: a socket's path is cut after 107 bytes.
    const home = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), "tf-"));
    const run = new TerraformRun(home, cloud, standIns);
    run.#ownConfiguration = realProviders !== true;
    try {
      mkdirSync(run.folder);
      writeFileSync(join(home, "cli.tfrc"), cliConfiguration(home));
      await run.#listen();
      run.replaceFiles(files);
    } catch (error) {
      await run.dispose();
      throw error;
    }
    return run;
  }

  get requests(): readonly CloudRequest[] {
    return this.cloud.requests;
  }

  /** Another configuration for the same state. Run `init` again when modules changed. */
  replaceFiles(files: Files | string): void {
    deleteFiles(this.folder, this.#files.keys());
    this.#files = backendOverride(filesOf(files));
    for (const [path, content] of this.#files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
    this.#planned = false;
  }

  init(): Promise<TerraformResult> {
    return this.#run("init", "-json", "-input=false");
  }

  validate(): Promise<TerraformResult> {
    return this.#run("validate", "-json");
  }

  async plan(...extra: readonly string[]): Promise<PlanResult> {
    const result = await this.#run("plan", "-json", "-input=false", "-detailed-exitcode", `-out=${planFile}`, ...extra);
    this.#planned = result.ok;
    const json = result.ok ? (await this.#run("show", "-json", planFile)).output : "";
    return readPlan(result, result.ok && result.exit === 0, json);
  }

  /** Applies the last plan, or a new one where there is none. */
  async apply(): Promise<TerraformResult> {
    const what = this.#planned ? planFile : "-auto-approve";
    this.#planned = false;
    return await this.#run("apply", "-json", "-input=false", what);
  }

  destroy(...extra: readonly string[]): Promise<TerraformResult> {
    this.#planned = false;
    return this.#run("destroy", "-json", "-input=false", "-auto-approve", ...extra);
  }

  /** Output values by name. */
  async output(): Promise<Readonly<Record<string, unknown>>> {
    const result = await this.#run("output", "-json");
    if (!result.ok) throw new Error(result.report);
    const raw: Record<string, { value: unknown }> = JSON.parse(result.output);
    return Object.fromEntries(Object.entries(raw).map(([name, { value }]) => [name, value]));
  }

  /** The text of `terraform show -json` on the state. */
  async showState(): Promise<string> {
    return (await this.#run("show", "-json")).output;
  }

  /** Any other command, e.g. `state`, `rm`, an address. */
  command(...args: readonly string[]): Promise<TerraformResult> {
    return this.#run(...args);
  }

  /** The bytes of the state file and the saved plan, as far as there are any. */
  artefacts(): ReadonlyMap<string, Buffer> {
    const names = ["terraform.tfstate", planFile].filter((name) => existsSync(join(this.folder, name)));
    return new Map(names.map((name) => [name, readFileSync(join(this.folder, name))]));
  }

  /** Ends what runs and removes the folder, unless `KEEP_TERRAFORM_RUNS` is set. */
  async dispose(): Promise<void> {
    const running = [...this.#children];
    const ends = running.map((child) => new Promise((resolve) => child.once("close", resolve)));
    for (const child of running) child.kill("SIGKILL");
    await Promise.all(ends);
    for (const standIn of this.#standIns) standIn.close();
    this.#sentinel.kill();
    if (!process.env.KEEP_TERRAFORM_RUNS) rmSync(this.#home, { recursive: true, force: true });
  }

  async #listen(): Promise<void> {
    const entries = this.#standIns.map(async (standIn, index) => {
      const socket = join(this.#home, `${index}.sock`);
      await standIn.listen(socket);
      const Addr = { Network: "unix", String: socket };
      return [standIn.address, { Protocol: "grpc", ProtocolVersion: 5, Pid: this.#sentinel.pid, Test: true, Addr }];
    });
    this.#reattach = JSON.stringify(Object.fromEntries(await Promise.all(entries)));
  }

  async #run(...args: readonly string[]): Promise<TerraformResult & { readonly exit: number }> {
    const started = performance.now();
    const child = spawn("terraform", args, {
      cwd: this.folder,
      env: this.#environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#children.add(child);
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    const exit = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? -1));
    });
    clearTimeout(timer);
    this.#children.delete(child);
    const output = Buffer.concat(out).toString("utf8") || Buffer.concat(err).toString("utf8");
    const ok = exit === 0 || (exit === 2 && args.includes("-detailed-exitcode"));
    const took = Math.round(performance.now() - started);
    return { ...readResult(args.join(" "), ok, output, took), exit };
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.#ownConfiguration ? this.#home : process.env.HOME,
      TMPDIR: this.#home,
      TF_REATTACH_PROVIDERS: this.#reattach,
      TF_CLI_CONFIG_FILE: this.#ownConfiguration ? join(this.#home, "cli.tfrc") : process.env.TF_CLI_CONFIG_FILE,
      TF_IN_AUTOMATION: "true",
      TF_INPUT: "0",
      TF_CLI_ARGS: "-no-color",
      CHECKPOINT_DISABLE: "1",
      AWS_EC2_METADATA_DISABLED: "true",
      ...(process.env.TF_LOG ? { TF_LOG: process.env.TF_LOG, TF_LOG_PATH: join(this.#home, "terraform.log") } : {}),
    };
  }
}

/** Providers come from an empty folder, so one without a stand-in fails at once instead of being downloaded. */
function cliConfiguration(home: string): string {
  const mirror = JSON.stringify(join(home, "providers"));
  mkdirSync(join(home, "providers"));
  return `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`;
}
