import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import { completed, HOSTS, SOURCES } from "../../../src/cli/commands/init/answers.js";
import { manifestText } from "../../../src/cli/commands/init/manifest-text.js";
import { catalogue } from "../../../src/compiler/catalogue.generated.js";
import { compile } from "../../../src/compiler/compile.js";
import { commandLine } from "../command-line.js";
import { fakeTerminal } from "../fake-terminal.js";

const ALL = catalogue.map(({ id }) => id);
const GUIDS = ["3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70", "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b71"] as const;

const AWS = ["--account", "123456789012", "--region", "us-east-1", "--caller", "123456712345671234567"];
const GCP = ["--project", "acme-psoxy", "--region", "europe-west3", "--caller", "a@b.iam.gserviceaccount.com"];
const TENANT = "6e4c8e9f-76cf-41d1-806e-61838b880b87";
const REST = ["--deployment", "acme", "--tenant", TENANT, "--connectors", "outlook-cal,outlook-mail"];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "init-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const init = (...words: readonly string[]) => commandLine("init", ...words);

/** What `init` wrote into a new folder. */
async function written(...words: readonly string[]) {
  const path = join(emptyFolder(), "psoxy.yaml");
  const { status, error } = await init(path, ...words);
  expect([status, error]).toEqual([0, expect.stringMatching(/^wrote /)]);
  return { path, text: readFileSync(path, "utf8") };
}

const SURROUNDINGS = { schema: "./s.json", command: "psoxy-compile" };

const errorsIn = (text: string) =>
  compile("psoxy.yaml", [], { text })
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ message }) => message);

/** Every choice of connectors but none. */
const subsets = Array.from({ length: 2 ** ALL.length - 1 }, (_, index) =>
  ALL.filter((_, bit) => ((index + 1) >> bit) % 2 === 1),
);

test.each(HOSTS.flatMap((host) => SOURCES.map((source) => [host, source] as const)))(
  "whatever is chosen compiles: %s, applications %s, any connectors, shared or not",
  (host, source) => {
    expect(subsets).toHaveLength(2 ** ALL.length - 1);
    for (const connectors of subsets) {
      for (const shared of [false, true]) {
        const text = manifestText(completed({ host, source, connectors, shared }), SURROUNDINGS);
        const { deployment, diagnostics } = compile("psoxy.yaml", [], { text });
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        const { applications = [], instances = [], requests = [] } = deployment ?? {};
        const waiting = requests.map(({ application }) => application);
        expect([...applications, ...waiting].map(({ key }) => key)).toEqual(
          shared && connectors.length > 1 ? ["shared"] : connectors,
        );
        expect([...applications, ...waiting].every((application) => application.source.kind === source)).toBe(true);
        const served = [instances, ...requests.map((request) => request.instances)].flat();
        expect(served.map(({ id }) => id).sort()).toEqual(connectors);
      }
    }
  },
);

test("a manifest as somebody would write it", async () => {
  const { text } = await written(...AWS, ...REST);
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./psoxy.schema.json
    # $schema: ./psoxy.schema.json
    # After each change: psoxy-compile
    # What a key means: psoxy-compile explain host.aws.callers
    version: 1
    # Part of every name in the cloud and in Entra: another name is another deployment.
    deployment: acme

    microsoft365:
      tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87

    host:
      aws:
        accountId: "123456789012"
        region: us-east-1
        # Release of Psoxy that runs there.
        bundle: { version: 0.6.9 }
        # Who may read through the proxies; nobody else can.
        callers:
          gcpServiceAccountIds:
            - "123456712345671234567"

    # One proxy for each.
    connectors:
      outlook-cal: {} # Outlook Calendar
      outlook-mail: {} # Outlook Mail

    # Terraform makes an Entra application for each of them.
    "
  `);
  expect(errorsIn(text)).toEqual([]);
});

test("the name of the file cannot become more than a comment", async () => {
  const path = join(emptyFolder(), "a\nb: $(c).yaml");
  expect((await init(path, ...AWS, ...REST)).error).not.toContain("\nb");
  const text = readFileSync(path, "utf8");
  expect(text).toContain("# After each change: psoxy-compile 'a\\u{a}b: $(c).yaml'\n");
  expect(errorsIn(text)).toEqual([]);
});

test("callers go where their form belongs", async () => {
  const role = "arn:aws:iam::123456789012:role/reader";
  const aws = parse((await written(...AWS, ...REST, "--caller", role)).text);
  expect(aws.host.aws.callers).toEqual({ gcpServiceAccountIds: ["123456712345671234567"], awsArns: [role] });
  const more = ["--caller", "group:a@example.com,serviceAccount:c@b.iam.gserviceaccount.com"];
  const gcp = parse((await written(...GCP, ...REST, ...more)).text);
  expect(gcp.host.gcp.callers).toEqual({
    serviceAccounts: ["a@b.iam.gserviceaccount.com", "c@b.iam.gserviceaccount.com"],
    testPrincipals: ["group:a@example.com"],
  });
});

test("ids of applications that exist", async () => {
  const [first, second] = GUIDS;
  const own = ["--applications", "reference"];
  const each = ["outlook-cal", "outlook-mail"].flatMap((key, index) => [
    "--object-id",
    `${key}=${GUIDS[index]}`,
    "--client-id",
    `${key}=${GUIDS[index]?.replace("3f1c", "4e2d")}`,
  ]);
  expect(parse((await written(...GCP, ...REST, ...own, ...each)).text).applications).toEqual({
    "outlook-cal": { source: "reference", objectId: first, clientId: first.replace("3f1c", "4e2d") },
    "outlook-mail": { source: "reference", objectId: second, clientId: second.replace("3f1c", "4e2d") },
  });
  const shared = ["--shared", "--applications", "adopt", "--object-id", first];
  expect(parse((await written(...AWS, ...REST, ...shared)).text).applications).toEqual({
    shared: { source: "adopt", connectors: "all", objectId: first },
  });
});

test("former ids become present ones, and all is all", async () => {
  const { text } = await written(...AWS, ...REST, "--connectors", "azure-ad");
  expect(Object.keys(parse(text).connectors)).toEqual(["msft-entra-id", "outlook-cal", "outlook-mail"]);
  const { text: everything } = await written(...AWS, ...REST, "--connectors", "all");
  expect(Object.keys(parse(everything).connectors)).toEqual(ALL);
});

test("what looks like something else to YAML stays text", async () => {
  const { text } = await written(...AWS, ...REST, "--deployment", "true");
  expect(parse(text).deployment).toBe("true");
});

test("without a terminal: everything that is missing is named, and nothing is written", async () => {
  const path = join(emptyFolder(), "psoxy.yaml");
  const none = await init(path);
  expect([none.status, none.error]).toEqual([
    2,
    expect.stringContaining(
      "init needs --account or --project, --deployment, --tenant, --region, --connectors, --caller (",
    ),
  ]);
  expect((await init(path, ...GCP, ...REST.slice(2))).error).toContain("init needs --deployment (");
  const ids = await init(
    path,
    ...AWS,
    ...REST,
    "--applications",
    "reference",
    "--client-id",
    `outlook-cal=${GUIDS[0]}`,
  );
  expect(ids.error).toContain(
    "needs --object-id outlook-cal=…, --object-id outlook-mail=…, --client-id outlook-mail=… (",
  );
  expect(existsSync(path)).toBe(false);
});

test("every mistake is reported, each at its option, in the compiler's own words", async () => {
  const path = join(emptyFolder(), "psoxy.yaml");
  const words = ["--account", "123", "--region", "Ireland", "--caller", "me", "--deployment", "Acme!\u001B[2J"];
  const { status, error } = await init(
    path,
    ...words,
    "--tenant",
    "{x}",
    "--connectors",
    "outlok-cal",
    "--bundle",
    "1",
  );
  expect(status).toBe(2);
  for (const mistake of [
    '--deployment: "Acme!\\u001b[2J" is not a name',
    '--tenant: "{x}" is not a GUID',
    '--account: "123" is not 12 digits',
    '--region: "Ireland" is not an AWS region',
    '--connectors: no connector is called "outlok-cal"; use "outlook-cal"',
    '--caller: "me" is not 21 digits',
    '--bundle: "1" is not a version',
  ]) {
    expect(error).toContain(mistake);
  }
  expect(error).not.toContain("\u001B");
  expect(existsSync(path)).toBe(false);
});

test.each([
  [["--host", "azure"], "--host is aws, gcp, not"],
  [["--applications", "made"], "--applications is create, adopt"],
  [["--account", "123456789012", "--project", "acme-psoxy"], "leave one out"],
  [["--host", "gcp", "--account", "123456789012"], "--account does not go with --host gcp"],
  [["--region", "us-central1"], "add --account, --project or --host"],
  [["--host", "gcp", "--deployment", "eighteen-letters-x"], "more than the 17 allowed"],
  [["--connectors", "outlook-cal", "--object-id", GUIDS[0]], "--object-id does not go with --applications create"],
  [["--applications", "adopt", "--object-id", GUIDS[0]], "--connectors says of what"],
  [
    ["--connectors", "outlook-cal,msft-teams", "--applications", "adopt", "--object-id", GUIDS[0]],
    "write msft-teams=… or outlook-cal=…",
  ],
  [["--applications", "external", "--connectors", "msft-teams", "--client-id", "1"], '--client-id: "1" is not a GUID'],
  [["acme"], "ends in .yaml"],
  [["a.yaml", "b.yaml"], "init writes one manifest"],
  [["--tennant", "x"], "Unknown option '--tennant'"],
])("init %j is wrong usage", async (words, message) => {
  const { status, error } = await init(...words);
  expect([status, error]).toEqual([2, expect.stringContaining(message)]);
});

test("what is there already stays", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "a.yaml"));
  writeFileSync(join(folder, "b.yaml"), "mine");
  symlinkSync("nowhere", join(folder, "c.yaml"));
  for (const [name, problem] of [
    ["a.yaml", "is a folder"],
    ["b.yaml", "is there already"],
    ["c.yaml", "is there already"],
    ["b.yaml/d.yaml", "what should be its folder is a file"],
  ] as const) {
    const { status, error } = await init(join(folder, name), ...AWS, ...REST);
    expect([status, error]).toEqual([2, expect.stringContaining(problem)]);
  }
  expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["a.yaml", "b.yaml", "c.yaml"]);
});

test("without the package beside it, a copy of the schema is written and referred to", async () => {
  const folder = emptyFolder();
  const copy = join(folder, "deployments/psoxy.schema.json");
  const { status, error } = await init(join(folder, "deployments/acme.psoxy.yaml"), ...AWS, ...REST);
  expect([status, error]).toEqual([0, expect.stringContaining(" and ")]);
  const text = readFileSync(join(folder, "deployments/acme.psoxy.yaml"), "utf8");
  expect(text).toMatch(
    /^# yaml-language-server: \$schema=\.\/psoxy\.schema\.json\n# \$schema: \.\/psoxy\.schema\.json\n/,
  );
  const before = readFileSync(copy, "utf8");
  expect(before).toContain('"title": "Manifest"');
  await init(join(folder, "deployments/other.psoxy.yaml"), ...GCP, ...REST);
  writeFileSync(copy, "{}");
  const refused = await init(join(folder, "deployments/third.psoxy.yaml"), ...GCP, ...REST);
  expect([refused.status, refused.error]).toEqual([2, expect.stringContaining("move it away")]);
  expect(readFileSync(copy, "utf8")).toBe("{}");
  expect(readdirSync(join(folder, "deployments"))).toEqual([
    "acme.psoxy.yaml",
    "other.psoxy.yaml",
    "psoxy.schema.json",
  ]);
});

test("the schema of the installed package is referred to, from any folder below", async () => {
  const folder = emptyFolder();
  const schema = join(folder, "node_modules/psoxy-compile/schema");
  mkdirSync(schema, { recursive: true });
  writeFileSync(join(schema, "manifest.schema.json"), "{}");
  for (const [name, reference] of [
    ["psoxy.yaml", "./node_modules"],
    ["deployments/eu/a.psoxy.yaml", "../../node_modules"],
  ] as const) {
    const { error } = await init(join(folder, name), ...AWS, ...REST);
    expect(error).toContain("next: read it, then npx psoxy-compile");
    const [first, second] = readFileSync(join(folder, name), "utf8").split("\n");
    const path = `${reference}/psoxy-compile/schema/manifest.schema.json`;
    expect([first, second]).toEqual([`# yaml-language-server: $schema=${path}`, `# $schema: ${path}`]);
  }
  expect(readdirSync(folder).sort()).toEqual(["deployments", "node_modules", "psoxy.yaml"]);
});

const ENTER = "\r";
const DOWN = "\u001B[B";
const CLEAR = "\u0015";
const CYAN = "\u001B[36m";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

test("in a terminal it asks; each answer is judged at once", async () => {
  const path = join(emptyFolder(), "psoxy.yaml");
  const terminal = fakeTerminal();
  const running = commandLine.in({ dialogue: terminal.dialogue })("init", path);
  await terminal.answer("Where do the proxies run?", DOWN, ENTER);
  await terminal.answer("Name of the deployment", "Acme", ENTER);
  await terminal.answer('"Acme" is not a name', CLEAR, "eighteen-letters-x", ENTER);
  await terminal.answer("more than the 17", CLEAR, "acme", ENTER);
  await terminal.answer("Entra tenant", ENTER);
  await terminal.answer("type something such as", TENANT, ENTER);
  await terminal.answer("Google Cloud project", "acme-psoxy", ENTER);
  await terminal.answer("Region", ENTER);
  await terminal.answer("What is to be read?", " ", DOWN, " ", ENTER);
  await terminal.answer("applications come about?", DOWN, ENTER);
  await terminal.answer("One application for each", ENTER);
  await terminal.answer(`for ${ALL[0]}`, GUIDS[0], ENTER);
  await terminal.answer(`for ${ALL[1]}`, GUIDS[0], ENTER);
  await terminal.answer("is that of the application", CLEAR, GUIDS[1], ENTER);
  await terminal.answer("Who may call", "a@b.iam.gserviceaccount.com, group:c@example.com", ENTER);
  await terminal.answer("Release of Psoxy", ENTER);
  expect((await running).status).toBe(0);
  const text = readFileSync(path, "utf8");
  expect(errorsIn(text)).toEqual([]);
  expect(parse(text)).toEqual({
    version: 1,
    deployment: "acme",
    microsoft365: { tenantId: TENANT },
    host: {
      gcp: {
        projectId: "acme-psoxy",
        region: "us-central1",
        bundle: { version: "0.6.9" },
        callers: {
          serviceAccounts: ["a@b.iam.gserviceaccount.com"],
          testPrincipals: ["group:c@example.com"],
        },
      },
    },
    connectors: { "msft-copilot": {}, "msft-entra-id": {} },
    applications: {
      "msft-copilot": { source: "adopt", objectId: GUIDS[0] },
      "msft-entra-id": { source: "adopt", objectId: GUIDS[1] },
    },
  });
});

test.each([
  ["", true],
  ["--no-color", false],
])("it asks only for what options left open, %s", async (option, colored) => {
  vi.stubEnv("FORCE_COLOR", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const path = join(emptyFolder(), "psoxy.yaml");
  const terminal = fakeTerminal();
  const rest = ["--deployment", "acme", "--connectors", "outlook-cal", "--applications", "create", "--bundle", "0.6.9"];
  const words = [path, ...AWS, ...rest, ...(option === "" ? [] : [option])];
  const running = commandLine.in({ dialogue: terminal.dialogue })("init", ...words);
  await terminal.answer("Entra tenant", TENANT, ENTER);
  expect((await running).status).toBe(0);
  expect(terminal.shown().includes(CYAN)).toBe(colored);
  expect(terminal.shown().match(/◇/g)).toHaveLength(1);
  expect(parse(readFileSync(path, "utf8")).microsoft365.tenantId).toBe(TENANT);
});

test.each([
  ["Ctrl-C", CTRL_C, "Where do the proxies run?", []],
  ["Ctrl-C", CTRL_C, "Name of the deployment", AWS],
  ["Ctrl-D", CTRL_D, "Name of the deployment", AWS],
  ["Ctrl-D", CTRL_D, "What is to be read?", [...AWS, ...REST.slice(0, 4)]],
  ["Escape", "\u001B", "What is to be read?", [...AWS, ...REST.slice(0, 4)]],
])("%s, %j, at %j breaks off, and nothing is written", async (_, key, question, words) => {
  const folder = emptyFolder();
  const terminal = fakeTerminal();
  const running = commandLine.in({ dialogue: terminal.dialogue })("init", join(folder, "new/psoxy.yaml"), ...words);
  await terminal.answer(question, key);
  expect(await running).toEqual({ status: 130, output: "", error: "" });
  expect(terminal.shown()).toContain("Broken off: nothing is written.");
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that comes into being during the dialogue stays", async () => {
  const path = join(emptyFolder(), "psoxy.yaml");
  const terminal = fakeTerminal();
  const words = [...AWS, ...REST.slice(2), "--applications", "create", "--shared", "--bundle", "0.6.9"];
  const running = commandLine.in({ dialogue: terminal.dialogue })("init", path, ...words);
  await terminal.answer("Name of the deployment");
  writeFileSync(path, "mine");
  await terminal.answer("", "acme", ENTER);
  const { status, error } = await running;
  expect([status, error]).toEqual([2, expect.stringContaining("it is there already")]);
  expect(readFileSync(path, "utf8")).toBe("mine");
});

test("its help names every option", async () => {
  const { status, output } = await init("--help");
  expect(status).toBe(0);
  for (const option of [
    ...AWS,
    ...GCP,
    ...REST,
    "--host",
    "--applications",
    "--shared",
    "--object-id",
    "--client-id",
  ]) {
    if (option.startsWith("--")) expect(output).toContain(option);
  }
});
