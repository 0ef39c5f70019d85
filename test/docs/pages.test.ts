/** What README.md and docs/ show is so: manifests compile, links lead somewhere, shells can read the commands. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { lint } from "markdownlint/sync";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { compileShown, isManifest } from "./manifests.js";
import { anchorsOf, linksOf, pageAt, pages, ROOT, showsMistakes } from "./pages.js";

const ours = pages.filter((page) => !showsMistakes(page));

/** What a page may be about, and cannot show without being warned. */
const SUBJECTS: ReadonlySet<string> = new Set([
  "check/development-mode",
  "check/gateway-timeout",
  "resolve/unverified-cloud",
]);

test.each(ours.filter(({ blocks }) => blocks.some(isManifest)).map((page) => [page.path, page] as const))(
  "every manifest in %s compiles, and so does every part of one",
  (_, page) => {
    for (const block of page.blocks.filter(isManifest)) {
      const { files, diagnostics } = compileShown(block, page);
      const said = diagnostics.filter(({ severity, code }) => severity !== "note" && !SUBJECTS.has(code));
      expect(
        said.map(({ code, message }) => `${code}: ${message}`),
        block.text,
      ).toEqual([]);
      expect(files.length, block.text).toBeGreaterThan(5);
    }
  },
);

test("every other block of YAML can be read", () => {
  const blocks = ours.flatMap((page) => page.blocks.filter(({ language }) => language === "yaml"));
  const errors = blocks.flatMap(({ text }) => parseAllDocuments(text).flatMap((document) => document.errors));
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test("bash reads every block of commands", () => {
  const blocks = pages.flatMap((page) => page.blocks.filter(({ language }) => language === "sh"));
  expect(blocks.length).toBeGreaterThan(10);
  const input = blocks.map(({ text }, index) => `block${index}() {\n${text}}\n`).join("");
  expect(spawnSync("bash", ["-n"], { input, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

test("every link leads somewhere", () => {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !leadsSomewhere(link, page.path, anchors))
      .map((link) => `${page.path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** Addresses elsewhere are only read, since tests open no connection. */
function leadsSomewhere(link: string, from: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (/^[a-z]+:/.test(link)) return URL.canParse(link) && link.startsWith("https://");
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor)) === true;
}

test("the index leads to every page", () => {
  const named = new Set(linksOf(pageAt("docs/README.md")).map((link) => `docs/${link.split("#")[0]}`));
  const below = /^docs\/[^/]+\.md$/;
  expect(pages.filter(({ path }) => below.test(path) && path !== "docs/README.md" && !named.has(path))).toEqual([]);
});

test("markdownlint finds nothing", () => {
  const strings = Object.fromEntries(pages.map(({ path, text }) => [path, text]));
  const config = {
    default: true,
    "line-length": false,
    "table-column-style": false,
    "no-inline-html": { allowed_elements: ["a"] },
  };
  const found = Object.entries(lint({ strings, config })).flatMap(([path, problems]) =>
    problems.map(
      ({ lineNumber, ruleNames, errorDetail }) => `${path}:${lineNumber} ${ruleNames.join("/")} ${errorDetail}`,
    ),
  );
  expect(found).toEqual([]);
});
