/** `npm run fuzz`: changes real inputs at random and looks for what must never happen. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inputOf } from "./input.js";
import type { Finding } from "./judge.js";
import { minimised } from "./minimise.js";
import { targets } from "./targets.js";
import { Watched } from "./watched.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    runs: { type: "string", default: "Infinity" },
    seed: { type: "string" },
    target: { type: "string", multiple: true, default: targets.map(({ name }) => name) },
    findings: { type: "string", default: "fuzz-findings" },
  },
});
const first = Number(values.seed ?? Date.now() % 1e9);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const keyOf = ({ kind, detail }: Finding): string => {
  const frames = [...detail.matchAll(/^\s+at .*?([^/\s]+:\d+):\d+\)?$/gm)].slice(0, 2).map(([, place]) => place);
  return [kind, ...frames].join(" ");
};

/** Tries one target for its share of the time. */
async function fuzz(name: string, seconds: number): Promise<number> {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}; there are ${targets.map((one) => one.name)}`);
  const watched = new Watched();
  const known = new Map<string, number>();
  const until = Date.now() + seconds * 1_000;
  let [run, slowest, slowestRun] = [0, 0, 0];
  for (; run < Number(values.runs) && Date.now() < until; run++) {
    const input = inputOf(target, first + run);
    const { findings, cpu } = await watched.try({ target: name, input });
    if (cpu > slowest) [slowest, slowestRun] = [cpu, first + run];
    for (const finding of findings) {
      const key = keyOf(finding);
      known.set(key, (known.get(key) ?? 0) + 1);
      if (known.get(key) !== 1) continue;
      say(`${name}: ${finding.kind}, seed ${first + run}: ${finding.detail.slice(0, 1_500)}`);
      const shows = async (smaller: Buffer) =>
        (await watched.try({ target: name, input: smaller })).findings.some((found) => keyOf(found) === key);
      const costly = ["hang", "memory", "died", "slow"].includes(finding.kind);
      const small = await minimised(input, shows, costly ? 20 : 400);
      mkdirSync(values.findings, { recursive: true });
      const mark = createHash("sha256").update(small).digest("hex").slice(0, 8);
      const path = join(values.findings, `${name}-${finding.kind.replaceAll(" ", "-")}-${mark}.${target.form}`);
      writeFileSync(path, small);
      say(`  kept in ${path} (${small.length} bytes)`);
    }
  }
  watched.stop();
  const found = [...known].map(([key, times]) => `\n  ${key} (${times} times)`).join("");
  say(`${name}: ${run} inputs from seed ${first}, slowest ${Math.round(slowest)} ms (seed ${slowestRun})${found}`);
  return known.size;
}

let findings = 0;
for (const name of values.target) findings += await fuzz(name, Number(values.seconds) / values.target.length);
say(findings === 0 ? "nothing was found" : `${findings} findings`);
process.exitCode = findings === 0 ? 0 : 1;
