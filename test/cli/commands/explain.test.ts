import { expect, test } from "vitest";
import { manifestFields } from "../../../src/cli/commands/explain/fields.js";
import { catalogue } from "../../../src/compiler/catalogue.generated.js";
import { codes, explanation } from "../../../src/diagnostics/index.js";
import { outsideErrors } from "../../../src/errors/index.js";
import { commandLine } from "../command-line.js";

const explain = (...words: readonly string[]) => commandLine("explain", ...words);

test("a diagnostic", async () => {
  expect(await explain("resolve/unknown-permission")).toEqual({
    status: 0,
    output: `resolve/unknown-permission (error)\n\n${explanation("resolve/unknown-permission")}\n`,
    error: "",
  });
});

test("an error of somebody else", async () => {
  expect(await explain("aadsts70021")).toMatchInlineSnapshot(`
    {
      "error": "",
      "output": "AADSTS70021 (Entra)

    Means: No federated credential of the application fits the token that the proxy shows.
    Do: Wait some minutes after a credential was made or changed. Then compare issuer, subject and audience letter by letter.
    ",
      "status": 0,
    }
  `);
});

test("a whole message, as it was pasted", async () => {
  const { output } = await explain(
    "Error: Could not create application: ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData error:",
    "Authorization_RequestDenied: Insufficient privileges to complete the operation.",
  );
  expect(output.match(/^\S.*\(\w.*\)$/gm)).toEqual([
    "Authorization_RequestDenied (Microsoft Graph)",
    "Could not create application (Terraform)",
  ]);
});

test("a number that is part of another is not taken for it", async () => {
  expect((await explain("AADSTS700211: no match")).output).toMatch(/^AADSTS700211 /);
  expect((await explain("AADSTS7002119")).status).toBe(2);
});

test("a permission that a connector asks for, by its name or its GUID", async () => {
  const { output } = await explain("User.Read.All");
  expect(output).toMatchInlineSnapshot(`
    "User.Read.All (application permission of Microsoft Graph)

    Means: "Read all users' full profiles", in the whole tenant and without anybody being signed in.
    It reads and changes nothing.
    GUID of the app role: df021288-bdef-4463-88db-98f22de89214
    Privilege: level 3; 1 is the least and 5 the most.
    There is a delegated permission of the same name, which is of no use to a proxy.
    Narrower, and enough for some of its calls: User.ReadBasic.All
    Asked for by:
      msft-copilot: it lists the people whose use of Copilot is read
      msft-entra-id: it lists people and reads their directory entries
      msft-onedrive: it lists the people whose drives are read
      msft-teams: it lists the people whose chats and meetings are read
      outlook-cal: it lists the people whose calendars are read
      outlook-mail: it lists the people whose mail is read
    "
  `);
  expect((await explain("user.read.all")).output).toBe(output);
  expect((await explain("DF021288-bdef-4463-88db-98f22de89214")).output).toBe(output);
});

test("permissions that write, that are delegated only, and that owners of teams give", async () => {
  const write = (await explain("Sites.Manage.All")).output;
  expect(write).toContain("It can change data: a manifest that asks for it must name it");
  expect(write).toContain("No connector of the catalogue asks for it.");
  expect((await explain("Acronym.Read.All")).output).not.toContain("Privilege:");
  const { output } = await explain("Calendars.ReadBasic");
  expect(output).toMatch(/^Calendars.ReadBasic \(delegated permission of Microsoft Graph\)\n/);
  expect(output).toMatch(/\nDo: use Calendars.ReadBasic.All\n$/);
  expect((await explain("Channel.Create.Group")).output).toContain(explanation("resolve/resource-specific-permission"));
});

test.each([...catalogue.map(({ id }) => id), "azure-ad"])("%s is told as `connectors` tells it", async (id) => {
  const { output } = await explain(id);
  expect(output).toBe((await commandLine("connectors", id)).output);
});

test("a field of a manifest", async () => {
  expect((await explain("host.aws.bundle")).output).toMatchInlineSnapshot(`
    "host.aws.bundle (required)

    The program of the proxies.

    Value: keys and values, with version; or keys and values, with s3 and sha256; or keys and values, with file

    key                      meaning
    version  one of several  Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.
    sha256                   SHA-256 of the file, hexadecimal or base64.
    s3       one of several  URI of the jar in a bucket of the same region.
    file     one of several  Path of the jar, relative to the manifest.
    "
  `);
  expect((await explain("applications.outlook.clientId")).output).toMatchInlineSnapshot(`
    "applications.*.clientId (required)

    Application (client) id.

    Value: text: a GUID
    Only with source: reference, or source: external
    "
  `);
});

test.each([
  ["HOST.AWS.REGION:", "host.aws.region (required)"],
  ["connectors.outlook-cal.rules", "connectors.*.rules (may be left out)"],
  ["connectors.x.permissions[2].reason", "connectors.*.permissions[].reason (required)"],
  ["x-anything", "x-* (may be left out)"],
  ["version", "version (required)"],
  ["logRetentionDays", "proxy.logRetentionDays, connectors.*.logRetentionDays (may be left out)"],
  ["vpc.subnetIds", "host.aws.vpc.subnetIds (required)"],
  ["applications.a.source", "applications.*.source (may be left out)"],
])("the field %s", async (word, heading) => {
  const { status, output } = await explain(word);
  expect([status, output.split("\n")[0]]).toEqual([0, heading]);
});

test("each choice is told with what it means", async () => {
  expect((await explain("microsoft365.cloud")).output).toContain("\n  usgovernment: GCC High.\n");
  expect((await explain("applications.x.source")).output).toContain("\n  create: Terraform makes the application.\n");
});

test("a key that means different things in different places is told for each", async () => {
  const { output } = await explain("objectId");
  expect(output.match(/^\S+ \(.*\)$/gm)).toEqual([
    "applications.*.servicePrincipal.objectId (required)",
    "applications.*.objectId (required)",
  ]);
  expect(output).toContain("Only with source: adopt, or source: reference\n");
});

test.each(manifestFields())("$path is explained, with what may stand there", async ({ path, schema }) => {
  const { status, output } = await explain(path);
  expect(status).toBe(0);
  expect(output).toMatch(/^\S.* \((required|one of several|may be left out)\)\n\n\S/);
  expect(output).toContain(schema.description);
  for (const word of schema.enum ?? schema.examples ?? []) expect(output).toContain(String(word));
});

test.each([
  ["resolve/unknown-permision", "Did you mean resolve/unknown-permission?"],
  ["BLOCKED_BY_RULE", "Did you mean BLOCKED_BY_RULES?"],
  ["Calendar.Read", "Did you mean Calendars.Read?"],
  ["outlok-cal", "Did you mean outlook-cal?"],
  ["hots.aws.callers", "Did you mean host.aws.callers?"],
  ["logRetentionDay", "Did you mean logRetentionDays?"],
  ["AADSTS12345", "https://login.microsoftonline.com/error?code=12345"],
  ["\u001B[2Jxyzzy", 'about "\\u{1b}[2Jxyzzy".\npsoxy-compile explain, without a word, lists all'],
])("%j is unknown", async (word, hint) => {
  const { status, output, error } = await explain(word);
  expect([status, output]).toEqual([2, ""]);
  expect(error).toContain(hint);
});

test("without a word: all of them, and each can be explained", async () => {
  const { status, output } = await explain();
  expect(status).toBe(0);
  const listed = [...output.matchAll(/^ {2}(.*)$/gm)].map(([, name = ""]) => name);
  const expected = [
    ...Object.keys(codes),
    ...outsideErrors.map(({ code }) => code),
    ...catalogue.map(({ id }) => id),
    ...new Set(catalogue.flatMap(({ permissions }) => permissions.map(({ name }) => name))),
    ...manifestFields().map(({ path }) => path),
  ];
  expect([...listed].sort()).toEqual(expected.sort());
  for (const name of listed) expect((await explain(name)).output, name).toContain(name);
});

test("for programs", async () => {
  const { output } = await explain("--format", "json", "host.aws.region");
  expect(JSON.parse(output)).toEqual({
    version: 1,
    explained: [
      {
        kind: "field",
        paths: ["host.aws.region"],
        need: "required",
        description: "AWS region, such as us-east-1.",
        value: "text: an AWS region such as us-east-1",
        onlyWith: [],
        keys: [],
      },
    ],
  });
  const kindOf = async (word: string) => JSON.parse((await explain("--format=json", word)).output).explained[0].kind;
  expect(await kindOf("check/no-callers")).toBe("diagnostic");
  expect(await kindOf("AADSTS70021")).toBe("error");
  expect(await kindOf("outlook-cal")).toBe("connector");
  expect(await kindOf("Mail.Read")).toBe("permission");
  expect((await explain("--format", "yaml", "Mail.Read")).status).toBe(2);
  const { explainable } = JSON.parse((await explain("--format", "json")).output);
  expect(explainable).toContainEqual({ title: "connectors", words: expect.arrayContaining(["outlook-cal"]) });
});

test("in a terminal no line is longer than it need be", async () => {
  for (const word of ["microsoft365.consent", "AADSTS70021", "Group.Read.All", "outlook-cal", "host.gcp"]) {
    const { output } = await commandLine.in({ columns: 60 })("explain", word);
    for (const line of output.split("\n")) if (line.length > 60) expect(line.trim()).not.toContain(" ");
  }
});
