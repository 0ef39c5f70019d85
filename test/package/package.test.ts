/** What is published holds what it needs and nothing else, and works where nothing else is installed. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { outputsOf } from "../emitters/runbook/outputs.js";
import { filesBelow } from "../golden-cases.js";
import { install, pack } from "./packed.js";

const ROOT = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

const FILES = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/THIRD-PARTY-LICENSES.txt",
  "dist/annotations.cjs",
  "dist/answers.cjs",
  "dist/cli.cjs",
  "dist/colors.cjs",
  "dist/compare.cjs",
  "dist/connector-text.cjs",
  "dist/connectors.cjs",
  "dist/deflate.cjs",
  "dist/dialogue.cjs",
  "dist/diff.cjs",
  "dist/explain.cjs",
  "dist/find.cjs",
  "dist/glob.cjs",
  "dist/graph-permissions.generated.json",
  "dist/help.cjs",
  "dist/index.js",
  "dist/init.cjs",
  "dist/layout.cjs",
  "dist/main.cjs",
  "dist/plan-check.cjs",
  "dist/rolldown-runtime.cjs",
  "dist/runbook.cjs",
  "dist/schema-copy.cjs",
  "dist/schema.cjs",
  "dist/text.cjs",
  "dist/timings.cjs",
  "dist/types/compiler/aws-host.d.ts",
  "dist/types/compiler/compile.d.ts",
  "dist/types/compiler/connector.d.ts",
  "dist/types/compiler/connector.generated.d.ts",
  "dist/types/compiler/deployment.d.ts",
  "dist/types/compiler/gcp-host.d.ts",
  "dist/types/compiler/manifest.generated.d.ts",
  "dist/types/compiler/origin.d.ts",
  "dist/types/compiler/rules-storage.d.ts",
  "dist/types/diagnostics/codes/define.d.ts",
  "dist/types/diagnostics/codes/index.d.ts",
  "dist/types/diagnostics/codes/plan.d.ts",
  "dist/types/diagnostics/collector.d.ts",
  "dist/types/diagnostics/diagnostic.d.ts",
  "dist/types/diagnostics/index.d.ts",
  "dist/types/diagnostics/json.d.ts",
  "dist/types/diagnostics/nearest.d.ts",
  "dist/types/diagnostics/source.d.ts",
  "dist/types/emitters/emitter.d.ts",
  "dist/types/emitters/index.d.ts",
  "dist/types/index.d.ts",
  "dist/types/lock/lock.d.ts",
  "dist/types/lock/shape.d.ts",
  "dist/validators.generated.cjs",
  "dist/watch.cjs",
  "package.json",
  "schema/connector.schema.json",
  "schema/manifest.schema.json",
];

let folder: string;
let packed: ReturnType<typeof pack>;
let project: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  packed = pack(folder);
  project = install(packed.tarball, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program of this machine in the project that has the package. */
function inProject(program: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, ...environment };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: project, encoding: "utf8", env });
  return { status, output: stdout, error: stderr };
}

test("the package holds exactly these files", () => {
  expect(packed.files).toEqual(FILES);
});

test("publint finds nothing", async () => {
  const { messages } = await publint({
    pkgDir: join(project, "node_modules/psoxy-compile"),
    pack: false,
    strict: true,
  });
  expect(messages).toEqual([]);
});

test("its types are those of its modules, as Are the Types Wrong? sees it", () => {
  const program = join(require.resolve("@arethetypeswrong/cli/package.json"), "../dist/index.js");
  const words = [program, packed.tarball, "--profile", "esm-only", "--format", "json"];
  const { status, output } = inProject(process.execPath, words);
  const { analysis }: { readonly analysis: { readonly types: unknown } } = JSON.parse(output);
  expect([status, analysis.types]).toEqual([0, { kind: "included" }]);
});

test("installing it installs nothing else and runs nothing", () => {
  expect(readdirSync(join(project, "node_modules")).sort()).toEqual([".bin", ".package-lock.json", "psoxy-compile"]);
  const { scripts, dependencies, peerDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(project, "node_modules/psoxy-compile/package.json"), "utf8"),
  );
  expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
  // `prepare` is for clones: npm runs it for nothing that comes from a registry.
  expect(Object.keys(scripts).filter((name) => name.includes("install"))).toEqual([]);
});

/** Loaded before the program: what connects, resolves a name or starts a program fails, and says so. */
const ALONE = `for (const [name, members] of [
  ["node:net", ["connect", "createConnection", "createServer"]],
  ["node:http", ["request", "get"]],
  ["node:https", ["request", "get"]],
  ["node:http2", ["connect"]],
  ["node:tls", ["connect"]],
  ["node:dgram", ["createSocket"]],
  ["node:dns", ["lookup", "resolve"]],
  ["node:child_process", ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]],
]) for (const member of members) require(name)[member] = refuse(name + "." + member);
require("node:net").Socket.prototype.connect = refuse("Socket.connect");
globalThis.fetch = refuse("fetch");
function refuse(what) { return () => { console.error("not alone: " + what); process.exit(9); }; }
`;

const PROGRAM = "node_modules/.bin/psoxy-compile";

/** Runs the installed program so, in an empty environment. */
function alone(...words: readonly string[]) {
  writeFileSync(join(folder, "alone.cjs"), ALONE);
  return inProject(PROGRAM, words, { NODE_OPTIONS: `--require ${join(folder, "alone.cjs")}` });
}

test("the installed program compiles what out/ holds", () => {
  cpSync(join(ROOT, "examples/six-connectors-aws.yaml"), join(project, "six-connectors-aws.yaml"));
  expect(alone("six-connectors-aws.yaml")).toMatchObject({ status: 0, output: "" });
  const paths = filesBelow(ROOT, "out/acme-six");
  expect([...filesBelow(project, "out/acme-six")].sort()).toEqual([...paths].sort());
  for (const path of paths)
    expect(readFileSync(join(project, path), "utf8"), path).toBe(readFileSync(join(ROOT, path), "utf8"));
  expect(alone("--check", "*.yaml").status).toBe(0);
});

test("no command connects or starts a program, but diff git", () => {
  cpSync(join(ROOT, "examples/one-connector-aws.yaml"), join(project, "psoxy.yaml"));
  cpSync(join(ROOT, "test/plan/plans/one-connector-aws.json"), join(project, "plan.json"));
  const { deployment } = compile(join(project, "psoxy.yaml"), emitters);
  if (deployment === undefined) throw new Error("the example does not compile");
  writeFileSync(join(project, "outputs.json"), JSON.stringify(outputsOf(deployment)));
  const statuses = [
    ["explain", "AADSTS700213"],
    ["diff", "psoxy.yaml", "six-connectors-aws.yaml"],
    ["plan-check", "plan.json", "psoxy.yaml"],
    ["runbook", "psoxy.yaml", "--outputs", "outputs.json"],
  ].map((words) => ({ words, ...alone(...words) }));
  expect(statuses.filter(({ status, error }) => status !== 0 || error.includes("not alone"))).toEqual([]);
  expect(alone("diff", "main:psoxy.yaml", "psoxy.yaml")).toMatchObject({
    status: 9,
    error: "not alone: node:child_process.execFileSync\n",
  });
});

test("npx runs it", () => {
  const { status, output } = inProject("npx", ["--offline", "psoxy-compile", "--version"]);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect([status, output]).toEqual([0, `${version}\n`]);
});

test.each([
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
])("a consumer's compiler reads its types ($moduleResolution)", (resolution) => {
  const options = {
    target: "es2022",
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...options, ...resolution }, files: ["consumer.ts"] }),
  );
  writeFileSync(
    join(project, "consumer.ts"),
    `import { type Code, type Compilation, compile, type Deployment } from "psoxy-compile";
    import { emitters, explanation, renderJson } from "psoxy-compile";
    const { deployment, files, diagnostics }: Compilation = compile("psoxy.yaml", emitters, { outputRoot: "out" });
    export const paths: readonly string[] = files.map(({ path }) => path);
    export const granted = (deployment as Deployment).applications.map(({ permissions }) => permissions.length);
    export const first = diagnostics.map(renderJson)[0]?.message.toUpperCase();
    const code: Code = "load/not-found";
    export const said: string | undefined = explanation(code);
    // @ts-expect-error A code that does not exist.
    export const none: Code = "load/no-such-code";
    // @ts-expect-error Types, and not any.
    files.map(({ nothing }) => nothing);
    `,
  );
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  expect(inProject(process.execPath, [compiler, "-p", "."])).toEqual({ status: 0, output: "", error: "" });
});

test("its modules and schemas are found by name, and nothing else of it", () => {
  const script = `import { compile, emitters } from "psoxy-compile";
    import manifest from "psoxy-compile/schema/manifest.schema.json" with { type: "json" };
    import connector from "psoxy-compile/schema/connector.schema.json" with { type: "json" };
    const inside = await import("psoxy-compile/dist/cli.cjs").catch(({ code }) => code);
    console.log(compile("six-connectors-aws.yaml", emitters).files.length, manifest.title, connector.title, inside);`;
  const { output } = inProject(process.execPath, ["--no-warnings", "--input-type=module", "--eval", script]);
  expect(output).toBe("9 Manifest Connector file ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  expect(existsSync(join(project, "node_modules/psoxy-compile/schema/manifest.schema.json"))).toBe(true);
});
