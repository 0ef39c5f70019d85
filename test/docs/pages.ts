/** The pages that people read, README.md among them, as a test looks at them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

export const ROOT = join(import.meta.dirname, "../..");

/** A fenced block. `yaml file=psoxy.yaml` is a file that the reader is told to write. */
export interface Block {
  readonly language: string;
  readonly file?: string;
  readonly text: string;
}

export interface Page {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const pages: readonly Page[] = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .sort(),
].map((path) => {
  const text = readFileSync(join(ROOT, path), "utf8");
  return { path, text, blocks: blocksOf(text) };
});

export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  return page;
}

/** Pages whose examples are meant to be wrong; the golden cases that they come from are tests. */
export const showsMistakes = ({ path }: Page): boolean => path.startsWith("docs/diagnostics");

function blocksOf(text: string): readonly Block[] {
  const fences = text.matchAll(/^( *)```(\S+)(?: file=(\S+))?\n([\s\S]*?)^\1```$/gm);
  return [...fences].map(([, indent = "", language = "", file, lines = ""]) => ({
    language,
    ...(file === undefined ? {} : { file }),
    text: lines.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

const rendered = new Map<string, string>();

/** The page as GitHub shows it, as far as links and anchors go. */
function shown({ path, text }: Page): string {
  const html =
    rendered.get(path) ??
    micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  rendered.set(path, html);
  return html;
}

export const linksOf = (page: Page): readonly string[] =>
  [...shown(page).matchAll(/<(?:a|img)[^>]* (?:href|src)="([^"]*)"/g)].map(([, address = ""]) => unescaped(address));

/** What the part of an address after # may say: the headings, as GitHub names them, and anchors of our own. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const html = shown(page);
  const headings = [...html.matchAll(/<h[1-6]>(.*?)<\/h[1-6]>/g)].map(([, heading = ""]) => slugOf(heading));
  const numbered = headings.map((slug, index) => {
    const former = headings.slice(0, index).filter((other) => other === slug).length;
    return former === 0 ? slug : `${slug}-${former}`;
  });
  return new Set([...numbered, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

/** https://github.com/gjtorikian/html-pipeline: small letters, digits, _ and -, blanks as hyphens. */
const slugOf = (heading: string): string =>
  unescaped(heading.replaceAll(/<[^>]*>/g, ""))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");

const unescaped = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
