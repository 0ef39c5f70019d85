/** Whoever applied what the previous commit's compiler wrote can apply what today's writes: nothing of theirs is lost. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emittedDeployment, tenantOf } from "./emitted.js";
import type { Files } from "./files.js";
import { converge } from "./scenario.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const ROOT = join(import.meta.dirname, "../..");

function git(...words: readonly string[]): string | undefined {
  try {
    return execFileSync("git", words, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

/** The commit before the one that last changed out/, or before the last one where out/ is changed since. */
const changed = git("log", "-1", "--format=%H", "--", "out")?.trim();
const previous = changed && git("rev-parse", "--verify", `${changed}~1`)?.trim();

function outputAt(commit: string, deployment: string): Files {
  const paths = git("ls-tree", "-r", "--name-only", commit, `out/${deployment}`)?.split("\n").filter(Boolean) ?? [];
  return new Map(paths.map((path) => [path.replace(`out/${deployment}/`, ""), git("show", `${commit}:${path}`) ?? ""]));
}

const deployments = ["acme-gcp", "acme-gcp-six", "acme-prod", "acme-six"].filter(
  (name) => previous !== undefined && outputAt(previous, name).size > 0,
);

describe.skipIf(!terraformAvailable || deployments.length === 0)(
  "output of the previous commit",
  { timeout: patience },
  () => {
    test.each(deployments)("%s goes on", async (name) => {
      const before = outputAt(previous ?? "", name);
      const after = emittedDeployment(`out/${name}`);
      const run = await TerraformRun.start({ files: before, cloud: { objects: tenantOf(after) } });
      try {
        await converge(run);
        run.replaceFiles(after);
        const { plan } = await converge(run);
        const lost = plan.changes.filter(({ actions }) => String(actions).includes("delete"));
        expect(lost.map(({ address }) => address)).toEqual([]);
      } finally {
        await run.dispose();
      }
    });
  },
);
