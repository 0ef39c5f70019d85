/**
 * Runs what depends on Node under other versions of it, which come as packages: `npm run test:nodes`, or with versions
 * behind it. `npm test` does the same with those that OTHER_NODES names, and says so when there are none.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Those that are maintained, beside the oldest that is supported, on which everything is tested. */
const MAINTAINED = ["22", "24"];

const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nodes-"));
try {
  const nodes = (asked.length === 0 ? MAINTAINED : asked).map((version) => fetched(version));
  execFileSync("npx", ["vitest", "run", "test/determinism.test.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, OTHER_NODES: nodes.join(delimiter) },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
} finally {
  rmSync(folder, { recursive: true });
}

/** The path of a Node of this version for this machine. */
function fetched(version: string): string {
  const { platform, arch } = process;
  const name = `node-${platform === "win32" ? "win" : platform}-${arch}`;
  const project = join(folder, version);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "nodes", private: true }));
  // Its scripts would download; the program itself is in the package.
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`], {
    cwd: project,
    stdio: "inherit",
    shell: platform === "win32",
  });
  const program = join(project, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
  if (!existsSync(program)) throw new Error(`there is no ${program}`);
  return program;
}
