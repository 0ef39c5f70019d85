import { expect, test } from "vitest";
import { renderGithub } from "../../src/diagnostics/github.js";
import { diagnostic } from "../../src/diagnostics/index.js";
import { HOSTILE, marked, quoting } from "./problems.js";

const inRepository = (path: string) => (path === "-" ? undefined : path);

/** Reads a line as the runner of GitHub Actions does: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function runner(line: string) {
  const [, name = "", properties = "", data = ""] = /^::(\w+) ?(.*?)::(.*)$/s.exec(line.trimStart()) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const pairs = properties.split(",").map((pair) => pair.split("="));
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = "", ...value]) => [key, decode(value.join("="))])),
    data: decode(data),
  };
}

test("an error, what is underlined and what to do", () => {
  const place = marked("deploy/psoxy.yaml", "version: 1\nregion: «mars»\n");
  expect(renderGithub(quoting("mars", place), inRepository)).toBe(
    '::error file=deploy/psoxy.yaml,line=2,col=9,endLine=2,endColumn=13,title=psoxy-compile load/no-match::no file matches "mars"%0Ahelp: check the pattern; * stays within a folder, ** goes through folders',
  );
});

test("columns are left out of what goes over lines, and places of files as a whole and of standard input", () => {
  const { properties } = runner(renderGithub(quoting("x", marked("a.yaml", "«a:\n  b»: 1\n")), inRepository));
  expect(properties).toEqual({ file: "a.yaml", line: "1", endLine: "2", title: "psoxy-compile load/no-match" });
  const whole = renderGithub(quoting("x", { source: { path: "out/a" } }), inRepository);
  expect(runner(whole).properties).toEqual({ file: "out/a", title: "psoxy-compile load/no-match" });
  const input = renderGithub(quoting("x", marked("-", "«a»: 1\n")), inRepository);
  expect(runner(input).properties).toEqual({ title: "psoxy-compile load/no-match" });
});

test("a column counts a character beyond the basic plane once", () => {
  const { properties } = runner(renderGithub(quoting("x", marked("a.yaml", "a: 👩‍💻«b»\n")), inRepository));
  expect(properties).toMatchObject({ col: "7", endColumn: "8" });
});

test("the other place and warnings and notes", () => {
  const related = { message: "the other one", place: marked("b.yaml", "\n«x»: 1") };
  expect(runner(renderGithub(quoting("x", marked("a.yaml", "«x»: 1"), related), inRepository)).data).toContain(
    "\nb.yaml:2:1: the other one\nhelp: ",
  );
  const place = { source: { path: "out" } };
  const warning = diagnostic("output/lock-lost", { path: "x" }, place);
  expect(runner(renderGithub(warning, inRepository)).name).toBe("warning");
  expect(runner(renderGithub({ ...warning, severity: "note" }, inRepository)).name).toBe("notice");
});

test.each(HOSTILE)("%j stays text, in the message and in the path", (text) => {
  const line = renderGithub(quoting(text, marked(`${text}.yaml`, "«a»: 1")), inRepository);
  expect(line).not.toMatch(/[\r\n]/);
  const { name, properties, data } = runner(line);
  expect(name).toBe("error");
  expect(Object.keys(properties)).toEqual(["file", "line", "col", "endLine", "endColumn", "title"]);
  expect(properties.file).toBe(`${text}.yaml`);
  expect(data).not.toMatch(/[\p{Cc}\p{Cf}]/u.test(text) ? /[^\P{Cc}\n]|\p{Cf}/u : /^$/);
});
