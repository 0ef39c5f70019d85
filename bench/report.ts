/** The figures as Markdown. */
import { existsSync, readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { median, type Run } from "./measure.js";
import { BARE_NODE } from "./ratios.js";

/** What was measured for so many deployments, by the name of the program. */
export interface Figures {
  readonly count: number;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** Megabytes; undefined where nobody can tell. */
  readonly memory: ReadonlyMap<string, number | undefined>;
}

/** The whole page; the versions are those of the peers. */
export function report(figures: readonly Figures[], versions: readonly string[]): string {
  const [one] = figures;
  const most = figures.at(-1);
  if (one === undefined || most === undefined) throw new Error("nothing was measured");
  return `# Benchmark

\`npm run bench -- --write\` writes this page; \`--peers cdktn\` adds CDK Terrain, which it installs apart.

Each program runs from start to end, in turns with the others, and makes the Terraform that
\`examples/six-connectors-aws.yaml\` stands for. The jsonnet program in \`bench/peers/\` makes the same values, which is checked after each size; it gets manifests and
catalogue as JSON, checks nothing and writes no runbook. CDK Terrain gets each stack's finished attributes and
only puts them together. psoxy-compile reads YAML, checks, keeps what is in the folder, and writes the runbook, too. A loop of
Node's that writes the same files, and makes none of them, shows what of it all is the disk's. How fast Node itself starts depends
on its version: 22 and 24 need a third of what 20 needs, and what psoxy-compile adds is about the same under each.

Machine: ${machine()}. Node ${process.version}${versions.map((version) => `, ${version}`).join("")}.

## One deployment of six connectors

${table(
  ["", "wall, median", "wall, least", `times \`${BARE_NODE.name}\``, "processor, median", "memory, most"],
  [...one.runs].map(([name, runs]) => [
    name,
    ms(median(runs.map(({ wall }) => wall))),
    ms(Math.min(...runs.map(({ wall }) => wall))),
    median(runs.map(({ wall }, turn) => wall / (one.runs.get(BARE_NODE.name)?.[turn]?.wall ?? 0))).toFixed(2),
    ms(median(runs.map(({ cpu }) => cpu))),
    megabytes(one.memory.get(name)),
  ]),
)}
## Many deployments in one run

Medians. Each more: the difference between one and ${most.count} deployments, divided by their number.

${table(
  ["", ...figures.map(({ count }) => `wall, ${count}`), "wall, each more", "processor, each more", "memory, each more"],
  [...most.runs.keys()].map((name) => {
    const wall = ({ runs }: Figures) => median((runs.get(name) ?? []).map((run) => run.wall));
    const cpu = ({ runs }: Figures) => median((runs.get(name) ?? []).map((run) => run.cpu));
    const memory = ({ memory }: Figures) => (memory.get(name) ?? Number.NaN) * 1024;
    const eachMore = (of: (figures: Figures) => number) => (of(most) - of(one)) / (most.count - one.count);
    const slopes = [ms(eachMore(wall)), ms(eachMore(cpu)), kilobytes(eachMore(memory))];
    return [name, ...figures.map((some) => ms(wall(some))), ...slopes];
  }),
)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const megabytes = (value: number | undefined): string => (value === undefined ? "?" : `${Math.round(value)} MB`);
const kilobytes = (value: number): string => (Number.isNaN(value) ? "?" : `${Math.round(value)} kB`);

function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? "unknown"}, ${cores.length} cores, ${memory} GB, ${system()}`;
}

/** Name and version of the system, where it says so. */
function system(): string {
  const file = "/etc/os-release";
  const name = existsSync(file) ? /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return name ?? `${type()} ${release()}`;
}
