/**
 * Measures the built program against bare Node and programs that make the same Terraform.
 * Usage: npm run bench [-- --write] [-- --peers cdktn] [-- --rounds <n>]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Deployments, PROGRAM, writeDeployments } from "./deployments.js";
import { type Contender, measureInTurns, peakMemory } from "./measure.js";
import { cdktn, installCdktn, jsonnet, jsonnetVersion, type Peer } from "./peers.js";
import { BARE_NODE } from "./ratios.js";
import { type Figures, report } from "./report.js";

/** How many deployments, and the share of the rounds that is enough for so many. */
const SIZES = [
  { count: 1, share: 1 },
  { count: 100, share: 1 / 4 },
  { count: 1000, share: 1 / 10 },
];

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    peers: { type: "string" },
    rounds: { type: "string", default: "30" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const jsonnetHere = jsonnetVersion();
  if (jsonnetHere === undefined) process.stderr.write("jsonnet is not installed: it is left out\n");
  const cdktnHome = join(folder, "cdktn-home");
  const cdktnHere = values.peers === "cdktn" ? installCdktn(cdktnHome) : undefined;
  const versions = [jsonnetHere, cdktnHere].filter((version) => version !== undefined);

  const figures = SIZES.map(({ count, share }): Figures => {
    const deployments = writeDeployments(join(folder, String(count)), count);
    const ours = contenders(deployments);
    const peers = [
      ...(jsonnetHere === undefined ? [] : [jsonnet(deployments)]),
      ...(cdktnHere === undefined ? [] : [cdktn(deployments, cdktnHome)]),
    ];
    const all = [...(count === 1 ? [BARE_NODE] : []), ...ours, ...peers];
    const runs = measureInTurns(all, Math.max(1, Math.round(Number(values.rounds) * share)));
    refuseOthers(peers);
    return { count, runs, memory: new Map(all.map((contender) => [contender.name, peakMemory(contender)])) };
  });

  const text = report(figures, versions);
  process.stdout.write(text);
  if (values.write) writeFileSync(join(import.meta.dirname, "../docs/benchmark.md"), text);
} finally {
  rmSync(folder, { recursive: true });
}

/** The program as people run it: for the first time, again, and in CI; and a loop that only writes the same files. */
function contenders({ folder, names, manifests }: Deployments): readonly Contender[] {
  const paths = manifests.map((name) => join(folder, name));
  const compile = (out: string, ...more: readonly string[]) =>
    [process.execPath, PROGRAM, "--out", join(folder, out), ...more, ...paths] as const;
  const without = (out: string) => () => rmSync(join(folder, out), { recursive: true, force: true });
  const [first = ""] = names;
  const loop = join(import.meta.dirname, "peers/write.cjs");
  const [node, ...words] = compile("out");
  execFileSync(node, words, { stdio: "ignore" });
  return [
    { name: "psoxy-compile", command: compile("fresh"), prepare: without("fresh") },
    { name: "psoxy-compile, nothing changed", command: compile("out") },
    { name: "psoxy-compile --check", command: compile("out", "--check") },
    {
      name: "only writing the files",
      command: [process.execPath, loop, join(folder, "out", first), join(folder, "written"), String(names.length)],
      prepare: without("written"),
    },
  ];
}

/** A peer that makes something else is no measure. */
function refuseOthers(peers: readonly Peer[]): void {
  for (const { name, wrong } of peers) {
    const [first] = wrong();
    if (first !== undefined) throw new Error(`${name} makes another ${first} than psoxy-compile`);
  }
}
