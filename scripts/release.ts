/** Whether this state may be released: `tsx scripts/release.ts <tag> <owner>/<name>`. Says all that is in the way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Release {
  /** Tag of the release in git. */
  readonly tag: string;
  /** The repository that the package is built in, as GitHub writes it: `owner/name`. */
  readonly repository: string;
  readonly packageJson: {
    readonly version: string;
    readonly repository?: string | { readonly url?: string };
  };
  readonly changelog: string;
}

/** What is in the way of a release, a sentence each. */
export function problemsOfRelease({ tag, repository, packageJson, changelog }: Release): readonly string[] {
  const { version } = packageJson;
  const problems: string[] = [];
  if (tag !== `v${version}`) problems.push(`the tag is ${tag}, and package.json says ${version}: tag v${version}`);
  const stated = typeof packageJson.repository === "string" ? packageJson.repository : packageJson.repository?.url;
  const url = `git+https://github.com/${repository}.git`;
  if (stated !== url) {
    problems.push(
      `package.json has ${stated === undefined ? "no repository" : `the repository ${stated}`}: npm compares it with where the package is built, so write "repository": { "type": "git", "url": "${url}" }`,
    );
  }
  if (!changelog.includes(`\n## [${version}]`)) problems.push(`CHANGELOG.md has no section "## [${version}]"`);
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  const [tag, repository] = process.argv.slice(2);
  if (tag === undefined || repository === undefined) throw new Error("release.ts <tag> <owner>/<name>");
  const read = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");
  const packageJson = JSON.parse(read("package.json"));
  const problems = problemsOfRelease({ tag, repository, packageJson, changelog: read("CHANGELOG.md") });
  for (const problem of problems) process.stdout.write(`::error::${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
