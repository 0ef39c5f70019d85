/** What npm runs in a clone: after `npm ci`, before it packs, and when somebody installs psoxy-compile from git. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const options = { cwd: root, stdio: "inherit" };

// npm installs what a package from git is built with, but not for `npm install --global`, which pre-commit runs:
// https://github.com/npm/cli/issues/8440. What is installed then may run nothing.
if (!existsSync(tsx)) {
  const words = ["ci", "--no-global", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", words, { ...options, shell: process.platform === "win32" });
}
execFileSync(process.execPath, [tsx, "scripts/build.ts"], options);
