import mustache from "mustache";
import { commentText, fenceFor, markdownAddress, markdownCellCode, markdownCode, markdownText } from "../escape.js";
import type { Piece } from "./document.js";
import type { Runbook } from "./runbook.js";
import block from "./templates/block.md.mustache";
import page from "./templates/page.md.mustache";
import step from "./templates/step.md.mustache";
import { type Form, runbookView } from "./view.js";

const markdown: Form = {
  piece,
  lines: (text) => text,
  remark: commentText,
  fence: (text) => fenceFor(text, 3),
};

export const markdownRunbook = (runbook: Runbook): string =>
  mustache.render(page, runbookView(runbook, markdown), { block, step });

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
