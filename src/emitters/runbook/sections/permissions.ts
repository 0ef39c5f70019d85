import type { Application, Permission, ProxyInstance } from "../../../compiler/deployment.js";
import { type Block, code, codes, joined, type Sentence, say } from "../document.js";

/** As many narrower permissions as anyone reads. */
const MOST_NAMES = 4;

/** What an application asks for, in plain words. */
export const permissionTable = ({ title, permissions }: Application, served: readonly ProxyInstance[]): Block => ({
  kind: "table",
  about: `Permissions of ${title}`,
  headings: ["Permission", "Allows to", "Needed by, because it", "Does not allow", "Strength", "Narrower ones"],
  rows: permissions.map((permission) => [
    [code(permission.name)],
    say`${permission.text}`,
    because(permission),
    say`${limits(permission, served)}`,
    say`${permission.level === undefined ? "not published" : `${permission.level} of 5`}`,
    narrower(permission),
  ]),
});

const because = ({ requests }: Permission): Sentence =>
  joined(
    requests.map(({ by, reason }) => say`${by}: ${reason}`),
    "; ",
  );

/** What the first connector that asks for it says of its limits. */
function limits({ name }: Permission, served: readonly ProxyInstance[]): string {
  const said = served
    .flatMap(({ connector }) => connector.permissions)
    .find((permission) => permission.name === name && permission.notCovered !== undefined)?.notCovered;
  if (said !== undefined) return said;
  return "not described; read what Microsoft says of it";
}

function narrower({ narrower }: Permission): Sentence {
  if (narrower.length === 0) return say`none known`;
  const rest = narrower.length - MOST_NAMES;
  const shown = codes(narrower.slice(0, MOST_NAMES));
  return rest > 0 ? say`${shown} and ${String(rest)} more` : shown;
}
