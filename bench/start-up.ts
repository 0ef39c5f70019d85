/** Start-up against bare Node: the figure that CI watches. */
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
  const { manifests } = writeDeployments(folder, 1);
  const out = join(folder, "out");
  const ours: Contender = {
    name: "psoxy-compile",
    command: [process.execPath, PROGRAM, "--out", out, ...manifests.map((name) => join(folder, name))],
    prepare: () => rmSync(out, { recursive: true, force: true }),
  };
  const runs = measureInTurns([BARE_NODE, ours], rounds);
  const cpu = ({ name }: Contender) => (runs.get(name) ?? []).map((run) => run.cpu);
  const [bare, full] = [cpu(BARE_NODE), cpu(ours)];
  return Math.min(Math.min(...full) / Math.min(...bare), median(full.map((spent, turn) => spent / (bare[turn] ?? 0))));
}
