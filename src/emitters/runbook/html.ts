import { createHash } from "node:crypto";
import { commentText, htmlText } from "../escape.js";
import { fill } from "../template.js";
import type { Piece } from "./document.js";
import script from "./page.browser.js";
import style from "./page.css";
import type { Runbook } from "./runbook.js";
import page from "./templates/page.html.mustache";
import { type Form, type RunbookView, runbookView, type SaidBlock } from "./view.js";

const html: Form = {
  piece,
  remark: commentText,
  block,
};

/** With the page's own style and script, and what the browser knows them by: it runs and loads nothing else. */
interface PageView extends RunbookView {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

export function pageView(runbook: Runbook): PageView {
  hashes ??= { styleHash: hash(style), scriptHash: hash(script) };
  return { ...runbookView(runbook, html), style, script, ...hashes };
}

/** The same on every page. */
let hashes: Pick<PageView, "styleHash" | "scriptHash"> | undefined;

/** One file that needs no other, and can be read without its script. */
export const htmlRunbook = (runbook: Runbook): string => fill(page, pageView(runbook));

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function piece(piece: Piece): string {
  const text = htmlText(piece.text);
  switch (piece.kind) {
    case "words":
    case "text":
      return text;
    case "code":
      return `<code>${text}</code>`;
    case "label":
      return `<em>${text}</em>`;
    case "strong":
      return `<strong>${text}</strong>`;
    case "link":
      return `<a href="${htmlText(piece.address)}" rel="noreferrer">${text}</a>`;
  }
}

function block(block: SaidBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${block.text}</p>`;
    case "heading":
      return `<h4>${block.text}</h4>`;
    case "bullets":
      return `<ul>\n${items(block.items)}\n</ul>`;
    case "steps":
      return `<ol>\n${items(block.items)}\n</ol>`;
    case "command":
      return `<div class="command"><pre tabindex="0" data-language="${block.language}"><code>${htmlText(block.code)}</code></pre></div>`;
    case "sample":
      return `<pre class="sample" tabindex="0"><code>${htmlText(block.code)}</code></pre>`;
    case "table": {
      const headings = block.headings.map((heading) => `<th scope="col">${heading}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
      return [
        `<div class="table" tabindex="0" role="region" aria-label="${block.about}">`,
        "<table>",
        `<thead><tr>${headings}</tr></thead>`,
        "<tbody>",
        ...rows,
        "</tbody>",
        "</table>",
        "</div>",
      ].join("\n");
    }
  }
}

const items = (texts: readonly string[]): string => texts.map((text) => `<li>${text}</li>`).join("\n");
