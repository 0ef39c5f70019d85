import { commentText, fenceFor, markdownAddress, markdownCellCode, markdownCode, markdownText } from "../escape.js";
import { fill } from "../template.js";
import type { Piece } from "./document.js";
import type { Runbook } from "./runbook.js";
import page from "./templates/page.md.mustache";
import { type Form, runbookView, type SaidBlock } from "./view.js";

const markdown: Form = {
  piece,
  remark: commentText,
  block,
};

export const markdownRunbook = (runbook: Runbook): string => fill(page, runbookView(runbook, markdown));

function piece(piece: Piece, inTable: boolean): string {
  switch (piece.kind) {
    case "words":
      return piece.text;
    case "text":
      return markdownText(piece.text);
    case "code":
      return inTable ? markdownCellCode(piece.text) : markdownCode(piece.text);
    case "label":
      return `*${markdownText(piece.text)}*`;
    case "strong":
      return `**${markdownText(piece.text)}**`;
    case "link":
      return piece.text === piece.address
        ? `<${markdownAddress(piece.address)}>`
        : `[${markdownText(piece.text)}](<${markdownAddress(piece.address)}>)`;
  }
}

/** A blank line stands before each block. */
function block(block: SaidBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `\n${block.text}`;
    case "heading":
      return `\n#### ${block.text}`;
    case "bullets":
      return `\n${block.items.map((item) => `- ${item}`).join("\n")}`;
    case "steps":
      return `\n${block.items.map((item, index) => `${index + 1}. ${item}`).join("\n")}`;
    case "command":
    case "sample": {
      const fence = fenceFor(block.code, 3);
      return `\n${fence}${block.language}\n${block.code}\n${fence}`;
    }
    case "table":
      return `\n${[block.headings, block.headings.map(() => "---"), ...block.rows].map(tableRow).join("\n")}`;
  }
}

const tableRow = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} |`).join("")}`;
