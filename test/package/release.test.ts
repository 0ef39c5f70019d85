import { describe, expect, test } from "vitest";
import { problemsOfRelease } from "../../scripts/release.js";

const READY = {
  tag: "v0.1.0",
  repository: "acme/psoxy-compile",
  packageJson: { version: "0.1.0", repository: { url: "git+https://github.com/acme/psoxy-compile.git" } },
  changelog: "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n",
};

describe("a release", () => {
  test("has nothing in its way when all agrees", () => expect(problemsOfRelease(READY)).toEqual([]));

  test.each([
    ["another tag", { tag: "0.1.0" }, "tag v0.1.0"],
    ["no repository", { packageJson: { version: "0.1.0" } }, "no repository: npm compares it"],
    ["the repository of a fork", { repository: "fork/psoxy-compile" }, "github.com/fork/psoxy-compile.git"],
    ["no section in the changelog", { changelog: "## [Unreleased]\n\n## [0.1.0-rc.1]\n" }, '"## [0.1.0]"'],
  ])("is stopped by %s", (_, change, words) => {
    expect(problemsOfRelease({ ...READY, ...change })).toEqual([expect.stringContaining(words)]);
  });
});
