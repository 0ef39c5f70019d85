import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { nothingAround } from "./surroundings.js";

const EXAMPLE = join(import.meta.dirname, "../../examples/one-connector-aws.yaml");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  cpSync(EXAMPLE, join(folder, "acme.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line that writes below the test's folder. */
async function psoxyCompile(...words: readonly string[]) {
  const output: string[] = [];
  const error: string[] = [];
  const status = await run(["--out", join(folder, "out"), ...words], "1.2.3", {
    output: (text) => void output.push(text),
    error: (text) => void error.push(text),
    ...nothingAround,
  });
  return { status, output: output.join(""), error: error.join("").replaceAll(`${folder}/`, "") };
}

const inFolder = (name: string) => join(folder, name);
const edit = (name: string, before: string, after: string) =>
  writeFileSync(inFolder(name), readFileSync(inFolder(name), "utf8").replace(before, after));

describe("compiling", () => {
  test("writes the folder and says what comes next", async () => {
    const { status, output, error } = await psoxyCompile(inFolder("acme.yaml"));
    expect([status, output]).toEqual([0, ""]);
    expect(error).toMatchInlineSnapshot(`
      "acme-prod: out/acme-prod (9 written, 0 unchanged)
        wrote .gitattributes
        wrote CONSENT.md
        wrote aws/apply-policy.json
        wrote aws/main.tf.json
        wrote azuread/main.tf.json
        wrote consent.html
        wrote main.tf.json
        wrote outputs.tf.json
        wrote psoxy-compile.lock.json
        permissions that need an administrator's consent:
          Psoxy Connector - Outlook Calendar acme-prod: Calendars.Read, MailboxSettings.Read, Group.Read.All, User.Read.All
        importable, should the state be lost:
          module.azuread.azuread_application.outlook-cal = /applications/<object id>
          module.azuread.azuread_application_federated_identity_credential.outlook-cal = <object id>/federatedIdentityCredential/<credential id>
        next:
          terraform -chdir=out/acme-prod init
          terraform -chdir=out/acme-prod apply
          follow out/acme-prod/CONSENT.md
      "
    `);
  });

  test("what comes next names an identity that is still to be obtained", async () => {
    edit("acme.yaml", "    region:", "    identity: { ids: {} }\n    region:");
    const { error } = await psoxyCompile(inFolder("acme.yaml"));
    expect(error).toContain("obtain the identity of outlook-cal as the runbook says, write it to the manifest");
  });

  test("a second compile changes nothing", async () => {
    await psoxyCompile(inFolder("acme.yaml"));
    expect((await psoxyCompile(inFolder("acme.yaml"))).error).toBe(
      "acme-prod: out/acme-prod (0 written, 9 unchanged)\n",
    );
  });

  test("with an error nothing is written", async () => {
    edit("acme.yaml", "us-east-1", "mars");
    const { status, error } = await psoxyCompile(inFolder("acme.yaml"));
    expect([status, readdirSync(folder)]).toEqual([1, ["acme.yaml"]]);
    expect(error).toContain('acme.yaml:11:13: error validate/malformed: "mars" is not an AWS region such as us-east-1');
  });

  test("an error in one manifest does not keep the others from being written", async () => {
    writeFileSync(inFolder("bad.yaml"), "version: 1\n");
    const { status, error } = await psoxyCompile(inFolder("bad.yaml"), inFolder("acme.yaml"));
    expect([status, existsSync(inFolder("out/acme-prod/main.tf.json"))]).toEqual([1, true]);
    expect(error).toContain("2 manifests: 1 written, 0 unchanged, 1 with errors\n");
  });

  test("patterns, and what they do not match", async () => {
    mkdirSync(inFolder("more"));
    cpSync(EXAMPLE, inFolder("more/b.yaml"));
    edit("more/b.yaml", "acme-prod", "acme-b");
    expect((await psoxyCompile(inFolder("*.yaml"), inFolder("more/*.yaml"))).status).toBe(0);
    expect(readdirSync(inFolder("out"))).toEqual(["acme-b", "acme-prod"]);
    const { status, error } = await psoxyCompile(inFolder("*.yml"));
    expect(status).toBe(1);
    expect(error).toContain('error load/no-match: no file matches "');
  });

  test("a pattern that fits what was written does not take it for a manifest", async () => {
    cpSync(join(EXAMPLE, "../../test/golden/rules-in-a-parameter/teams.yaml"), inFolder("teams.yaml"));
    edit("acme.yaml", "outlook-cal: {}", "msft-teams: { rules: teams.yaml }");
    expect((await psoxyCompile(inFolder("{acme,out/**/*}.yaml"))).status).toBe(0);
    expect(existsSync(inFolder("out/acme-prod/aws/rules/msft-teams.yaml"))).toBe(true);
    const { status, error } = await psoxyCompile(inFolder("{acme,out/**/*}.yaml"));
    expect([status, error]).toEqual([0, "acme-prod: out/acme-prod (0 written, 10 unchanged)\n"]);
    mkdirSync(inFolder("out/acme-prod/mine"));
    cpSync(inFolder("acme.yaml"), inFolder("out/acme-prod/mine/acme.yaml"));
    expect((await psoxyCompile(inFolder("{acme,out/**/*}.yaml"))).error).toContain("error check/deployment-twice");
  });

  test("two deployments that would make one function write nothing", async () => {
    cpSync(EXAMPLE, inFolder("twin.yaml"));
    edit("acme.yaml", "outlook-cal: {}", "prod-cal: { connector: outlook-cal }");
    edit("acme.yaml", "acme-prod", "acme");
    edit("twin.yaml", "outlook-cal: {}", "cal: { connector: outlook-cal }");
    const { status, error } = await psoxyCompile(inFolder("acme.yaml"), inFolder("twin.yaml"));
    expect([status, existsSync(inFolder("out"))]).toEqual([1, false]);
    expect(error).toContain(
      'error check/name-of-another-deployment: another deployment of this run makes "acme-prod-cal"',
    );
  });

  test("two deployments that adopt one application write nothing", async () => {
    const adopted = "outlook-cal: {}\napplications:\n  outlook-cal: { source: adopt, objectId: ";
    edit("acme.yaml", "outlook-cal: {}", `${adopted}3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70 }`);
    cpSync(inFolder("acme.yaml"), inFolder("twin.yaml"));
    edit("twin.yaml", "acme-prod", "acme-twin");
    const { status, error } = await psoxyCompile(inFolder("acme.yaml"), inFolder("twin.yaml"));
    expect([status, existsSync(inFolder("out"))]).toEqual([1, false]);
    expect(error).toContain("twin.yaml:19:43: error check/application-of-another-deployment: another deployment");
  });

  test("two manifests with one deployment name write nothing", async () => {
    cpSync(EXAMPLE, inFolder("twin.yaml"));
    const { status, error } = await psoxyCompile(inFolder("acme.yaml"), inFolder("twin.yaml"));
    expect([status, existsSync(inFolder("out"))]).toEqual([1, false]);
    expect(error).toContain(
      "twin.yaml:3:13: error check/deployment-twice: another manifest of this run has the deployment",
    );
    expect(error).toContain("acme.yaml:3:13: the other one");
  });

  test.each([
    ["a file that is not there", "nowhere.yaml", "load/not-found"],
    ["a folder", ".", "load/unreadable"],
  ])("%s", async (_, name, code) => {
    const { status, error } = await psoxyCompile(inFolder(name));
    expect(status).toBe(1);
    expect(error).toContain(`error ${code}: `);
  });

  test("a file that is far too large", async () => {
    writeFileSync(inFolder("large.yaml"), "x".repeat(10_000_000));
    expect((await psoxyCompile(inFolder("large.yaml"))).error).toContain(
      "error load/too-large: the file has 10000000 bytes",
    );
  });
});

describe("--check", () => {
  test("writes nothing and passes when the output is current", async () => {
    await psoxyCompile(inFolder("acme.yaml"));
    const { status, error } = await psoxyCompile("--check", inFolder("acme.yaml"));
    expect([status, error]).toEqual([0, "acme-prod: out/acme-prod is up to date\n"]);
  });

  test("names what is stale", async () => {
    await psoxyCompile(inFolder("acme.yaml"));
    edit("acme.yaml", "version: 0.6.9", "version: 0.6.10");
    const before = readFileSync(inFolder("out/acme-prod/aws/main.tf.json"), "utf8");
    const { status, error } = await psoxyCompile("--check", inFolder("acme.yaml"));
    expect(status).toBe(1);
    expect(error).toContain('"out/acme-prod/aws/main.tf.json" is stale: it differs from what the manifest gives');
    expect(readFileSync(inFolder("out/acme-prod/aws/main.tf.json"), "utf8")).toBe(before);
  });

  test("output that was never written is stale", async () => {
    const { status, error } = await psoxyCompile("--check", inFolder("acme.yaml"));
    expect([status, existsSync(inFolder("out"))]).toEqual([1, false]);
    expect(error).toContain('main.tf.json" is stale: it is missing');
  });
});

describe("a folder that is not as it was left", () => {
  const lock = "out/acme-prod/psoxy-compile.lock.json";
  beforeEach(() => psoxyCompile(inFolder("acme.yaml")));

  test.each([
    ["a lock in conflict", () => edit(lock, "{", "<<<<<<< main\n{"), "output/unusable-lock"],
    ["a lock of a newer version", () => edit(lock, '"version": 1', '"version": 2'), "output/unusable-lock"],
    ["a lock of another deployment", () => edit(lock, "acme-prod", "acme"), "output/unusable-lock"],
    ["a missing lock", () => rmSync(inFolder(lock)), "output/stale"],
    ["an edited file", () => edit("out/acme-prod/CONSENT.md", "a", "b"), "output/edited-file"],
    ["a missing file", () => rmSync(inFolder("out/acme-prod/CONSENT.md")), "output/stale"],
    ["a run that was cut off", () => mkdirSync(inFolder("out/acme-prod/.psoxy-compile")), "output/interrupted"],
  ])("%s is an error with --check, and stays", async (_, change, code) => {
    change();
    const before = readdirSync(inFolder("out"), { recursive: true });
    const { status, error } = await psoxyCompile("--check", inFolder("acme.yaml"));
    expect([status, error]).toEqual([1, expect.stringContaining(`error ${code}: `)]);
    expect(readdirSync(inFolder("out"), { recursive: true })).toEqual(before);
  });

  test("the output's folder may be a link", async () => {
    renameSync(inFolder("out"), inFolder("elsewhere"));
    symlinkSync("elsewhere", inFolder("out"));
    edit("acme.yaml", "0.6.9", "0.6.10");
    expect((await psoxyCompile(inFolder("acme.yaml"))).status).toBe(0);
  });
});

describe("reports", () => {
  test("json goes to standard output", async () => {
    const { status, output, error } = await psoxyCompile("--format", "json", inFolder("acme.yaml"));
    expect([status, error]).toEqual([0, ""]);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      summary: { errors: 0, warnings: 0, notes: 0 },
      diagnostics: [],
      deployments: [
        {
          name: "acme-prod",
          manifest: inFolder("acme.yaml"),
          written: expect.arrayContaining(["main.tf.json"]),
          applications: [
            {
              key: "outlook-cal",
              permissions: expect.arrayContaining([
                { name: "User.Read.All", id: "df021288-bdef-4463-88db-98f22de89214" },
              ]),
            },
          ],
        },
      ],
    });
  });

  test("json lists what can be imported, and what is asked for", async () => {
    const adopted = "outlook-mail: { source: adopt, objectId: 3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70 }";
    edit(
      "acme.yaml",
      "outlook-cal: {}",
      `outlook-cal: {}\n  outlook-mail: {}\n  msft-teams: {}\napplications:\n  ${adopted}\n  msft-teams: { source: requested }`,
    );
    const [deployment] = JSON.parse((await psoxyCompile("--format", "json", inFolder("acme.yaml"))).output).deployments;
    expect(deployment.requests).toEqual(["msft-teams"]);
    const module = "module.azuread.azuread_application";
    const theirs = "/applications/3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70";
    expect(deployment.importable).toEqual([
      { address: `${module}.outlook-cal`, id: "/applications/<object id>", imported: false },
      {
        address: `${module}_federated_identity_credential.outlook-cal`,
        id: "<object id>/federatedIdentityCredential/<credential id>",
        imported: false,
      },
      { address: `${module}_registration.outlook-mail`, id: theirs, imported: true },
      {
        address: `${module}_api_access.outlook-mail`,
        id: `${theirs}/apiAccess/00000003-0000-0000-c000-000000000000`,
        imported: true,
      },
      {
        address: `${module}_federated_identity_credential.outlook-mail`,
        id: "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70/federatedIdentityCredential/<credential id>",
        imported: false,
      },
    ]);
    expect(deployment.next[0]).toMatch(/^send .*msft-teams\.request\.md$/);
  });

  test("json holds every fact of a diagnostic", async () => {
    edit("acme.yaml", "region:", "regoin:");
    const { status, output } = await psoxyCompile("--format", "json", inFolder("acme.yaml"));
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      summary: { errors: 1 },
      diagnostics: [
        {
          code: "validate/unknown-key",
          severity: "error",
          message: 'there is no key "regoin" here',
          help: 'use "region"',
          place: { path: inFolder("acme.yaml"), line: 11, column: 5, endLine: 11, endColumn: 11 },
        },
      ],
      deployments: [],
    });
  });

  test("--quiet says nothing but errors", async () => {
    expect((await psoxyCompile("--quiet", inFolder("acme.yaml"))).error).toBe("");
    expect((await psoxyCompile("--quiet", inFolder("none.yaml"))).error).toContain("load/not-found");
  });
});

describe("wrong usage", () => {
  test.each([
    [["--formt", "json"], "Unknown option '--formt'"],
    [["--format", "xml"], '--format is text, json, github or sarif, not "xml"'],
    [["--out="], "--out needs a folder"],
    [["--check=yes"], "Option '--check' does not take an argument"],
  ])("%j", async (words, message) => {
    const { status, output, error } = await psoxyCompile(...words);
    expect([status, output]).toEqual([2, ""]);
    expect(error).toContain(`psoxy-compile: ${message}`);
  });

  test.each(["diff", "explain", "plan-check", "runbook"])("%s --help", async (command) => {
    const { status, output } = await psoxyCompile(command, "--help");
    expect(status).toBe(0);
    expect(output).toContain(`psoxy-compile ${command}`);
  });

  test("--help and --version", async () => {
    expect(await psoxyCompile("--version")).toMatchObject({ status: 0, output: "1.2.3\n", error: "" });
    expect((await psoxyCompile("--help")).output).toContain("Usage: psoxy-compile [options] [manifest...]");
  });
});
