/** docs/architecture.md says who may import whom, and nobody else does. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SOURCE = join(ROOT, "src");
const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");

interface Import {
  /** Below `src/`. */
  readonly from: string;
  /** A file below `src/`, or a package. */
  readonly to: string;
  readonly isOurs: boolean;
  readonly typesOnly: boolean;
}

/** Whoever exports the public names stands in no room. */
const PUBLIC = "index.ts";

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /(?<!\.d)\.ts$/.test(path) && path !== PUBLIC);

function roomOf(path: string): string {
  const [room = "", ...below] = path.split("/");
  return room === "emitters" && below.length > 1 ? "emitters/*" : room;
}

const STATEMENT =
  /^(?:import|export)( type)? (?:(?:[\w$]+|\*(?: as \w+)?|(?:\w+, )?\{[^}]*\}) from )?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(SOURCE, file), "utf8").matchAll(STATEMENT)].map(([, type, named, awaited]) => {
    const target = named ?? awaited ?? "";
    const isOurs = target.startsWith(".");
    return {
      from: file,
      to: isOurs ? relative(SOURCE, join(SOURCE, dirname(file), target)) : target,
      isOurs,
      typesOnly: type !== undefined,
    };
  }),
);

/** The version of the program stands in package.json. */
const between = imports.filter(({ isOurs, to }) => isOurs && to !== "../package.json");

/** Cells of the table below a heading, without its own first line. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const start = page.indexOf(`| ${heading} `);
  const lines = page.slice(start).split("\n\n")[0]?.split("\n").slice(2) ?? [];
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

/** Names in code, each with whether only types of it are meant. */
const namesIn = (cell = ""): ReadonlyMap<string, boolean> =>
  new Map([...cell.matchAll(/`([^`]+)`( \(types\))?/g)].map(([, name = "", types]) => [name, types !== undefined]));

test("the table names every room", () => {
  const named = tableUnder("Room").flatMap(([, room]) => [...namesIn(room).keys()]);
  expect([...named].sort()).toEqual([...new Set(files.map(roomOf))].sort());
});

test("no room imports what the table does not allow it", () => {
  const allowed = new Map(
    tableUnder("Room").map(([, room, , may]) => [
      [...namesIn(room).keys()][0] ?? "",
      may === "everything" ? undefined : namesIn(may),
    ]),
  );
  const strangers = between.filter(({ from, to, typesOnly }) => {
    const [importer, imported] = [roomOf(from), roomOf(to)];
    const folder = (path: string) => path.split("/").slice(0, 2).join("/");
    if (importer === imported) return importer === "emitters/*" && folder(from) !== folder(to);
    const may = allowed.get(importer);
    if (may === undefined) return false;
    const types = may.get(imported);
    return types === undefined || (types && !typesOnly);
  });
  expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("what the table allows is made use of", () => {
  const used = new Set(between.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
  const said = tableUnder("Room").flatMap(([, room, , may]) =>
    [...namesIn(may).keys()].map((target) => `${[...namesIn(room).keys()][0]} ${target}`),
  );
  expect(said.filter((pair) => !used.has(pair))).toEqual([]);
});

test("packages come in by their doors, and by no others", () => {
  const doors = tableUnder("Package").flatMap(([, name, rooms]) =>
    [...namesIn(rooms)].map(([room, types]) => ({ door: `${[...namesIn(name).keys()][0]} in ${room}`, types })),
  );
  const found = imports
    .filter(({ to, isOurs }) => !isOurs && !to.startsWith("node:"))
    .map(({ to, from, typesOnly }) => ({ door: `${packageOf(to)} in ${roomOf(from)}`, typesOnly }));
  const strangers = found.filter(
    ({ door, typesOnly }) => !doors.some((known) => known.door === door && (typesOnly || !known.types)),
  );
  expect(strangers.map(({ door }) => door)).toEqual([]);
  expect(doors.filter(({ door }) => !found.some((one) => one.door === door))).toEqual([]);
});

/** A package may have a scope before its name. */
function packageOf(module: string): string {
  const [first = "", second = ""] = module.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
