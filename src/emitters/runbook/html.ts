import { createHash } from "node:crypto";
import mustache from "mustache";
import { commentText, htmlText } from "../escape.js";
import type { Piece } from "./document.js";
import script from "./page.browser.js";
import style from "./page.css";
import type { Runbook } from "./runbook.js";
import block from "./templates/block.html.mustache";
import page from "./templates/page.html.mustache";
import step from "./templates/step.html.mustache";
import { type Form, type RunbookView, runbookView } from "./view.js";

const html: Form = {
  piece,
  lines: htmlText,
  remark: commentText,
  fence: () => "",
};

/** With the page's own style and script, and what the browser knows them by: it runs and loads nothing else. */
interface PageView extends RunbookView {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

export const pageView = (runbook: Runbook): PageView => ({
  ...runbookView(runbook, html),
  style,
  styleHash: hash(style),
  script,
  scriptHash: hash(script),
});

/** One file that needs no other, and can be read without its script. */
export const htmlRunbook = (runbook: Runbook): string => mustache.render(page, pageView(runbook), { block, step });

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function piece({ kind, text, ...rest }: Piece): string {
  const escaped = htmlText(text);
  switch (kind) {
    case "words":
    case "text":
      return escaped;
    case "code":
      return `<code>${escaped}</code>`;
    case "label":
      return `<em>${escaped}</em>`;
    case "strong":
      return `<strong>${escaped}</strong>`;
    case "link":
      return `<a href="${htmlText("address" in rest ? String(rest.address) : "")}" rel="noreferrer">${escaped}</a>`;
  }
}
