import { markdownText } from "../emitters/escape.js";
import type { Difference } from "./change.js";
import { headline, needs, sections } from "./sections.js";
import { sentence } from "./sentence.js";

/** Found again by whoever updates a comment in place of writing another. */
const MARK = "<!-- psoxy-compile diff -->";

/** For a comment on a pull request: a short first line, the rest folded, what needs people unfolded. */
export function differencesMarkdown(differences: readonly Difference[]): string {
  const parts = differences.map((difference) => {
    const name = `**${markdownText(difference.deployment)}**: ${headline(difference)}`;
    const body = sections(difference).map(({ title, changes }) => {
      const items = changes.map((change) => `- ${sentence(change, markdownText)}`);
      return `**${title}**\n\n${items.join("\n")}`;
    });
    if (body.length === 0) return name;
    const open = needs(difference).size > 0 ? " open" : "";
    return `${name}\n\n<details${open}><summary>What changes</summary>\n\n${body.join("\n\n")}\n\n</details>`;
  });
  return `${MARK}\n${parts.length === 0 ? "psoxy-compile: nothing changes" : parts.join("\n\n")}\n`;
}
