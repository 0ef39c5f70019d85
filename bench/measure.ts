/** How long programs run, and what they cost. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program as it is measured. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...(readonly string[])];
  /** What has to be as it was before each run; not measured. */
  readonly prepare?: () => void;
}

/** One run from start to end, in milliseconds. */
export interface Run {
  readonly wall: number;
  /** In the program and in the kernel on its behalf, all threads together. */
  readonly cpu: number;
}

/** Runs each program so many times, in turns, so that what else the machine does hits all of them alike. */
export function measureInTurns(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) runs.get(contender.name)?.push(measure(contender));
  }
  return runs;
}

/** Bash knows the processor time of what it ran to the millisecond; Node does not tell it of other programs. */
const TIME = `TIMEFORMAT='%3R %3U %3S'; time "$@" > /dev/null 2> "$0"`;

function measure({ name, command, prepare }: Contender): Run {
  return inScratchFolder((folder) => {
    prepare?.();
    const said = join(folder, "stderr");
    const { status, stderr } = spawnSync("bash", ["-c", TIME, said, ...command], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} failed: ${readFileSync(said, "utf8")}`);
    const [wall = 0, user = 0, system = 0] = stderr
      .trim()
      .split(" ")
      .map((seconds) => Number(seconds) * 1000);
    return { wall, cpu: user + system };
  });
}

const GNU_TIME = "/usr/bin/time";

/** Most memory that one run of a program held, in megabytes; undefined where GNU time is not installed. */
export function peakMemory({ command, prepare }: Contender): number | undefined {
  if (!existsSync(GNU_TIME)) return undefined;
  return inScratchFolder((folder) => {
    prepare?.();
    const said = join(folder, "kilobytes");
    spawnSync(GNU_TIME, ["--format=%M", `--output=${said}`, ...command], { stdio: "ignore" });
    return Number(readFileSync(said, "utf8")) / 1024;
  });
}

function inScratchFolder<Outcome>(use: (folder: string) => Outcome): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "measure-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}
