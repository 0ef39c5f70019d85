/** The figures that CI watches, each against bare Node on the same machine in the same minute. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM, writeDeployments } from "./deployments.js";
import { type Contender, measureInTurns, median } from "./measure.js";

export const BARE_NODE: Contender = { name: "node -e 0", command: [process.execPath, "-e", "0"] };

/**
 * How many times bare Node's processor time it takes to compile the example of six connectors into an empty folder: the
 * ratio of the best runs or the median of the ratios, whichever is smaller, since a busy machine raises either at times.
 */
export function startUpRatio(folder: string, rounds: number): number {
  const [bare, one] = processorTimes([BARE_NODE, fresh(folder, 1)], rounds);
  return Math.min(
    Math.min(...one) / Math.min(...bare),
    median(one.map((spent, turn) => spent / (bare[turn] ?? Number.NaN))),
  );
}

/** What each of a hundred deployments more costs, into an empty folder, in times of bare Node's processor time. */
export function eachMoreRatio(folder: string, rounds: number): number {
  const contenders = [BARE_NODE, fresh(folder, 1), fresh(folder, 101)] as const;
  const [bare, one, many] = processorTimes(contenders, rounds);
  return (Math.min(...many) - Math.min(...one)) / 100 / Math.min(...bare);
}

function fresh(folder: string, count: number): Contender {
  const { manifests } = writeDeployments(join(folder, String(count)), count);
  const out = join(folder, "out");
  return {
    name: `psoxy-compile, ${count}`,
    command: [process.execPath, PROGRAM, "--out", out, ...manifests.map((name) => join(folder, String(count), name))],
    prepare: () => rmSync(out, { recursive: true, force: true }),
  };
}

/** Of each contender, by round. */
function processorTimes<const Contenders extends readonly Contender[]>(contenders: Contenders, rounds: number) {
  const runs = measureInTurns(contenders, rounds);
  return contenders.map(({ name }) => (runs.get(name) ?? []).map(({ cpu }) => cpu)) as {
    readonly [Index in keyof Contenders]: readonly number[];
  };
}
