/** The action's own steps, run as GitHub's runner would: expressions, outputs, the summary, and the first failure ends the job. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const ROOT = join(import.meta.dirname, "../..");

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run: string;
  readonly "working-directory"?: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

export interface Job {
  /** Where the repository was checked out. */
  readonly workspace: string;
  /** Where the runner keeps files of the job. */
  readonly temporary: string;
  /** Folder of programs that stand before those of this machine. */
  readonly programs: string;
  readonly event: "pull_request" | "push";
  /** `GITHUB_SHA`: for a pull request GitHub's merge of it. */
  readonly commit: string;
  /** What the event says of the base of the pull request; it may be older than the parent of the merge. */
  readonly base?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly failed: string | undefined;
  readonly ran: readonly string[];
  readonly log: string;
  readonly summary: string;
}

export function runAction(job: Job): Ended {
  const files = { output: join(job.temporary, "output"), summary: join(job.temporary, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const values: Record<string, string> = {
    "github.token": "token",
    "github.event_name": job.event,
    "github.event.pull_request.base.sha": job.base ?? "",
    "github.event.pull_request.number": "7",
  };
  for (const [name, input] of Object.entries(action.inputs)) {
    values[`inputs.${name}`] = job.inputs?.[name] ?? evaluated(input.default, values);
  }
  const ran: string[] = [];
  let log = "";
  let failed: string | undefined;
  for (const step of action.runs.steps) {
    if (step.if !== undefined && !holds(step.if, values)) continue;
    ran.push(step.name);
    const env = Object.entries(step.env).map(([name, value]) => [name, evaluated(value, values)]);
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
      cwd: join(job.workspace, evaluated(step["working-directory"] ?? ".", values)),
      encoding: "utf8",
      env: {
        PATH: `${job.programs}:${process.env.PATH}`,
        HOME: job.temporary,
        RUNNER_TEMP: job.temporary,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_SHA: job.commit,
        GITHUB_REPOSITORY: "acme/infra",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_RUN_ID: "42",
        ...Object.fromEntries(env),
      },
    });
    log += `${stdout}${stderr}`;
    for (const [, name, value = ""] of readFileSync(files.output, "utf8").matchAll(/^([^=\n]+)=(.*)$/gm)) {
      values[`steps.${step.id}.outputs.${name}`] = value;
    }
    writeFileSync(files.output, "");
    if (status !== 0) {
      failed = step.name;
      break;
    }
  }
  return { failed, ran, log, summary: readFileSync(files.summary, "utf8") };
}

/** A text with its expressions, each of which is one name. */
const evaluated = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => values[name] ?? "");

/** A condition: comparisons of a name with a text, all of which must be so. */
function holds(condition: string, values: Readonly<Record<string, string>>): boolean {
  return condition
    .replace(/^\$\{\{(.*)\}\}$/, "$1")
    .split("&&")
    .every((part) => {
      const [, name = "", operator, text] = /^ *([\w.-]+) (==|!=) '(.*)' *$/.exec(part) ?? [];
      if (operator === undefined) throw new Error(`the test cannot tell whether ${part}`);
      return ((values[name] ?? "") === text) === (operator === "==");
    });
}
