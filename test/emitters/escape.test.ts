/** Text stays text in each kind of place, as the programs that read the place see it. */
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import {
  commentText,
  fenceFor,
  htmlText,
  markdownAddress,
  markdownCellCode,
  markdownCode,
  markdownText,
  powershellString,
  queryValue,
  shellArgument,
} from "../../src/emitters/escape.js";
import { hostile } from "./hostile.js";

/** Whether UTF-8 can hold it: no half of a character. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** What a page of GitHub's would show. */
const rendered = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).trim();

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** The text of HTML that holds no elements. */
const plain = (html: string): string => html.replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** One line, with blanks as HTML shows them. */
const shown = (text: string): string => text.replace(/\s+/g, " ").replaceAll("\u202E", "(U+202E)");

/** What stands between the tags of the only element around a text; undefined where there are others. */
function inside(html: string, before: string, after: string): string | undefined {
  if (!html.startsWith(before) || !html.endsWith(after)) return undefined;
  const content = html.slice(before.length, html.length - after.length);
  return content.includes("<") ? undefined : plain(content);
}

test("Markdown text: paragraphs, headings and cells show it, and nothing else", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const escaped = `a${markdownText(text)}b`;
      const wanted = `a${shown(text)}b`;
      expect(inside(rendered(escaped), "<p>", "</p>")).toBe(wanted);
      expect(inside(rendered(`## ${escaped}`), "<h2>", "</h2>")).toBe(wanted);
      const table = rendered(`| h |\n| - |\n| ${escaped} |`);
      expect(table.match(/<td>/g)).toHaveLength(1);
      expect(plain(/<td>(.*)<\/td>/.exec(table)?.[1] ?? "")).toBe(wanted);
    }),
    { numRuns: 500 },
  );
});

test("Markdown and HTML: what cannot be seen, or would steer a terminal, is named", () => {
  for (const character of ["\u001b", "\u0007", "\u009b", "\u00ad", "\u200b", "\u202e", "\u2066", "\u{e0041}"]) {
    const name = `(U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")})`;
    for (const escaped of [markdownText, markdownCode, htmlText, commentText].map((inPlace) =>
      inPlace(`a${character}b`),
    )) {
      expect(escaped).toContain(`a${name}b`);
    }
  }
  expect(htmlText("a\tb\r\nc")).toBe("a\tb\r\nc");
});

test("Markdown code: the same text, in one element", () => {
  fc.assert(
    fc.property(
      hostile.filter((text) => text.trim() !== ""),
      (text) => {
        expect(inside(rendered(`a ${markdownCode(text)} b`), "<p>a <code>", "</code> b</p>")).toBe(shown(text));
        const cell = /<td>(.*)<\/td>/.exec(rendered(`| h |\n| - |\n| a ${markdownCellCode(text)} |`))?.[1] ?? "";
        // Behind a backslash a bar cannot stand in code.
        const around = text.includes("\\|") ? "" : "code";
        expect(plain(cell.replace(/^a (<code>)?|(<\/code>)?$/g, ""))).toBe(
          around === "" ? shown(text).trim() : shown(text),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("Markdown fences: lines cannot end them", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const fence = fenceFor(text, 3);
      const html = rendered(`${fence}sh\n${text}\n${fence}`);
      expect(html.match(/<pre>/g)).toHaveLength(1);
      expect(html).toMatch(/^<pre><code class="language-sh">[^<]*<\/code><\/pre>$/);
    }),
  );
});

test("Markdown links lead where they should", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect(rendered(`[t](<${markdownAddress(address)}>)`)).toMatch(/^<p><a href="[^"]*">t<\/a><\/p>$/);
    }),
  );
});

test("shell: every argument arrives as it was", () => {
  fc.assert(
    fc.property(
      fc.array(
        hostile.filter((text) => isWhole(text)),
        { minLength: 20, maxLength: 40 },
      ),
      (texts) => {
        const input = `printf '%s\\0' ${texts.map(shellArgument).join(" ")}`;
        const { stdout, stderr } = spawnSync("sh", { input, encoding: "utf8" });
        expect(stderr).toBe("");
        expect(stdout).toBe(texts.map((text) => `${text}\0`).join(""));
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  ["psoxy-aws-0.6.9.jar", "psoxy-aws-0.6.9.jar"],
  ["a b", "'a b'"],
  ["", "''"],
  ["$(rm -rf /)'; x", "'$(rm -rf /)'\\''; x'"],
])("shell: %j", (text, escaped) => expect(shellArgument(text)).toBe(escaped));

/** Any of these begins and ends a string, and two of them in it stand for one. */
const QUOTE = "['\u2018-\u201B]";

test("PowerShell: no quote ends the string before its end", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const string = powershellString(text);
      expect(string).toMatch(new RegExp(`^'([^'\u2018-\u201B\\n]|${QUOTE}${QUOTE})*'$`));
      expect(string.slice(1, -1).replace(new RegExp(`(${QUOTE})${QUOTE}`, "g"), "$1")).toBe(shown(text));
    }),
  );
});

const pwsh = spawnSync("pwsh", ["-v"]).status === 0;

test.skipIf(!pwsh)(`PowerShell itself reads the strings${pwsh ? "" : " (skipped: there is no pwsh)"}`, () => {
  const texts = fc.sample(hostile, 50);
  const input = texts.map((text) => `[Console]::Write(${powershellString(text)} + [char]0)\n`).join("");
  const { stdout } = spawnSync("pwsh", ["-NoProfile", "-Command", "-"], { input, encoding: "utf8" });
  expect(stdout).toBe(texts.map((text) => `${shown(text)}\0`).join(""));
});

test("addresses: a value comes out of a query as it went in, and a remark is never ended", () => {
  fc.assert(
    fc.property(
      hostile.filter((text) => isWhole(text)),
      (text) => {
        expect(new URL(`https://x.example/?a=${queryValue(text)}&b=1`).searchParams.get("a")).toBe(text);
        expect(queryValue(text)).toMatch(/^[\w.~%-]*$/);
        expect(commentText(text)).not.toMatch(/--|>/);
      },
    ),
  );
});
