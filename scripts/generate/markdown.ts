/** What the generated pages of the manual are put together with. */
import { markdownCellCode, markdownText } from "../../src/emitters/escape.js";

/** Sentences of ours, in which backticks mean code and nothing else means anything. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith("`") ? code(piece.slice(1, -1)) : markdownText(piece)))
    .join("");

export const code = markdownCellCode;

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A page of blocks, after a line that says where it comes from. */
export const page = (title: string, from: string, blocks: readonly string[]): string =>
  `${[`<!-- Written by \`npm run generate\` from ${from}. Do not edit. -->`, `# ${title}`, ...blocks].join("\n\n")}\n`;

/** `a, b or c` */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
