/** Policies of IAM: what a plan's text allows beyond the statements that were emitted. */
import { isShape, nestsTooDeep } from "../lock/shape.js";
import { entriesOf, itemsOf, keysOf, part, written } from "./value.js";

/** Text of an emitted statement → what it is in the plan, as far as that is known; `${…}` stays where it is not. */
export type Resolve = (text: string) => string;

/** What a policy of the plan allows and the emitted one does not, each in a few words; undefined where it is no policy. */
export function furtherStatements(emitted: unknown, planned: string, resolve: Resolve): readonly string[] | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(planned);
  } catch {
    return undefined;
  }
  if (nestsTooDeep(policy)) return undefined;
  const wanted = listed(part(emitted, "Statement"));
  return listed(part(policy, "Statement"))
    .filter((statement) => part(statement, "Effect") !== "Deny")
    .filter((statement) => !wanted.some((one) => sameStatement(one, statement, resolve)))
    .map((statement) => {
      const sid = part(statement, "Sid");
      const alike = wanted.find((one) => sid !== undefined && part(one, "Sid") === sid);
      return alike === undefined ? described(statement) : changedIn(alike, statement, resolve);
    });
}

/** A statement in words, such as `allows s3:* on *`. */
function described(statement: unknown): string {
  const said = (key: string) => texts(part(statement, key)).join(", ");
  const actions = said("Action") || `everything but ${said("NotAction")}`;
  const principal = part(statement, "Principal");
  const who =
    typeof principal === "string"
      ? principal
      : entriesOf(principal)
          .flatMap(([, ids]) => texts(ids))
          .join(", ");
  const on = said("Resource") || (part(statement, "NotResource") === undefined ? "" : `all but ${said("NotResource")}`);
  const where = part(statement, "Condition") === undefined ? "" : " under a condition";
  return `allows ${actions}${on === "" ? "" : ` on ${on}`}${who === "" ? "" : ` to ${who}`}${where}`;
}

/** The statements of a policy's text in words; none where it is no policy. */
export const describedAll = (policy: string): readonly string[] => furtherStatements({}, policy, (text) => text) ?? [];

function changedIn(emitted: unknown, planned: unknown, resolve: Resolve): string {
  const more = (key: string) => {
    const had = texts(part(emitted, key)).map(resolve);
    return texts(part(planned, key)).filter((text) => !had.some((pattern) => fits(pattern, text)));
  };
  const flat = (value: unknown) =>
    typeof value === "string" ? [value] : entriesOf(value).flatMap(([, ids]) => texts(ids));
  const hadPrincipals = flat(part(emitted, "Principal")).map(resolve);
  const principals = flat(part(planned, "Principal")).filter(
    (id) => !hadPrincipals.some((pattern) => fits(pattern, id)),
  );
  const condition = part(planned, "Condition");
  const parts = [
    ...more("Action").map((action) => `allows ${action}`),
    ...more("Resource").map((resource) => `reaches ${resource}`),
    ...principals.map((id) => `trusts ${id}`),
    ...(sameValue(part(emitted, "Condition"), condition, resolve)
      ? []
      : [condition === undefined ? "has lost its condition" : "has another condition"]),
  ];
  return parts.length === 0
    ? described(planned)
    : `in its statement "${written(part(planned, "Sid"))}" ${parts.join(", ")}`;
}

const sameStatement = (emitted: unknown, planned: unknown, resolve: Resolve): boolean =>
  sameValue(emitted, planned, resolve);

/** In a policy one is as good as a list of one, and the order of lists does not count. */
function sameValue(emitted: unknown, planned: unknown, resolve: Resolve): boolean {
  if (isShape(emitted) && isShape(planned)) {
    const keys = keysOf(emitted);
    return (
      keys.length === keysOf(planned).length &&
      keys.every((key) => sameValue(part(emitted, key), part(planned, key), resolve))
    );
  }
  if (isShape(emitted) || isShape(planned)) return false;
  if (emitted === undefined || planned === undefined) return emitted === planned;
  const [wanted, found] = [texts(emitted).map(resolve), texts(planned)];
  return (
    wanted.length === found.length &&
    found.every((text) => wanted.some((pattern) => fits(pattern, text))) &&
    wanted.every((pattern) => found.some((text) => fits(pattern, text)))
  );
}

/** What is not known stands for an id, never for everything. */
function fits(pattern: string, text: string): boolean {
  if (!pattern.includes("${")) return pattern === text;
  const parts = pattern.split(/\$\{[^}]*\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^*?]+")}$`).test(text);
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isShape(value) ? [value] : []);

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? itemsOf(value) : value === undefined ? [] : [value]).map(written);
