import { type Difference, needOf } from "./change.js";
import { headline, needs } from "./sections.js";
import { sentence } from "./sentence.js";

/** Form of the JSON. Raised when a field changes its meaning or goes; new kinds of changes may come at any time. */
const DIFF_VERSION = 1;

/** For programs; documented in docs/diff.md. */
export function differencesJson(differences: readonly Difference[]): string {
  const content = {
    version: DIFF_VERSION,
    deployments: differences.map((difference) => ({
      deployment: difference.deployment,
      headline: headline(difference),
      needs: [...needs(difference)].sort(),
      changes: difference.changes.map((change) => ({
        ...change,
        ...(needOf(change) === undefined ? {} : { needs: needOf(change) }),
        text: sentence(change, (text) => text),
      })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
