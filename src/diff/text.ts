import { type Paint, visible } from "../diagnostics/text.js";
import type { Difference } from "./change.js";
import { headline, sections } from "./sections.js";
import { sentence } from "./sentence.js";

/** Names and ids in quotes, so that they stand out of the sentence; other words as they are. */
const mark = (text: string): string => (/^[a-z0-9-]+$/.test(text) ? `"${text}"` : visible(text));

/** For a terminal. */
export function differenceText(difference: Difference, paint: Paint): string {
  const lines = [`${paint.bold(visible(difference.deployment))}: ${headline(difference)}`];
  for (const { title, changes } of sections(difference)) {
    lines.push(`  ${paint.bold(title)}`, ...changes.map((change) => `    ${sentence(change, mark)}`));
  }
  return `${lines.join("\n")}\n`;
}
