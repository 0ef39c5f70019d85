import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { catalogue } from "../../../src/compiler/catalogue.generated.js";
import { commandLine } from "../command-line.js";

const connectors = (...words: readonly string[]) => commandLine("connectors", ...words);

function connectorFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "connectors-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "my-lists.yaml");
  writeFileSync(path, text);
  return path;
}

test("all of them, a line each", async () => {
  const { status, output, error } = await connectors();
  expect([status, error]).toEqual([0, ""]);
  const [heading, ...lines] = output.trimEnd().split("\n");
  expect(heading).toMatch(/^id +name +availability +permissions$/);
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    catalogue.map(({ id, displayName, availability, permissions }) => [
      id,
      displayName,
      availability,
      permissions.map(({ name }) => name).join(", "),
    ]),
  );
});

test.each(catalogue.map(({ id }) => id))("everything that the catalogue says about %s", async (id) => {
  const connector = catalogue.find((one) => one.id === id);
  const { status, output } = await connectors(id);
  expect(status).toBe(0);
  const said = [
    connector?.summary,
    ...(connector?.permissions ?? []).flatMap(({ name, id, reason, text, narrower }) => [
      name,
      id,
      `it ${reason}.`,
      text,
      ...narrower,
    ]),
    ...(connector?.endpoints ?? []).map(({ path }) => path),
    ...Object.values(connector?.links ?? {}),
    ...(connector?.aliases ?? []).map((alias) => alias.id),
    `since ${connector?.since}`,
  ];
  for (const text of said) expect(output).toContain(text);
  if (connector?.steps !== undefined) expect(output).toContain("Beside consent:");
});

test("a former id leads to the present one", async () => {
  const { status, output } = await connectors("azure-ad");
  expect(status).toBe(0);
  expect(output).toMatch(/^msft-entra-id: .*\nFormerly azure-ad \(deprecated\); write msft-entra-id\.\n/);
  expect((await connectors("msft-entra-id")).output).toContain("\nFormerly azure-ad (deprecated).\n");
});

test.each([
  ["outlok-cal", 'no connector is called "outlok-cal"; did you mean outlook-cal?'],
  ["azure-add", "did you mean msft-entra-id?"],
  ["\u001B[2Jslack", '"\\u{1b}[2Jslack"; psoxy-compile connectors lists them'],
])("%j is unknown", async (word, hint) => {
  const { status, output, error } = await connectors(word);
  expect([status, output]).toEqual([2, ""]);
  expect(error).toContain(hint);
});

test("for programs", async () => {
  expect(JSON.parse((await connectors("--format", "json")).output)).toEqual({ version: 1, connectors: catalogue });
  const [connector] = catalogue;
  expect(JSON.parse((await connectors(connector?.id ?? "", "--format=json")).output)).toEqual({
    version: 1,
    connector,
  });
  expect((await connectors("--format", "yaml")).status).toBe(2);
  expect((await connectors("outlook-cal", "outlook-mail")).status).toBe(2);
});

const OWN = `displayName: "Lists\\e[31m"
summary: Lists of SharePoint.
sourceKind: my-lists
availability: beta
targetHost: graph.microsoft.com
permissions:
  - name: Sites.Read.All
    reason: reads lists
  - name: Sites.Manage.All
    reason: makes lists
`;

test("a connector of one's own", async () => {
  const { status, output, error } = await connectors(connectorFile(OWN));
  expect([status, error]).toEqual([0, ""]);
  expect(output).toMatchInlineSnapshot(`
    "my-lists: Lists\\u{1b}[31m (beta)
    Lists of SharePoint.

    Permissions, all of them application permissions of Microsoft Graph:
      Sites.Read.All
        332a536c-c7ef-4017-ab91-336970924f0d, level 4 of 5: Read items in all site collections
        Why: it reads lists.

      Sites.Manage.All
        0c0bf378-bf22-4481-8f81-9e89a9b4960a, level 4 of 5: Create, edit, and delete items and lists in all site collections
        Why: it makes lists.
        It can change data: a manifest must name it under allowedWritePermissions.
    "
  `);
});

test("mistakes in a connector of one's own are shown where they are", async () => {
  const path = connectorFile(OWN.replace("Sites.Read.All", "Sites.Read.Al"));
  const { status, output, error } = await connectors(path);
  expect([status, output]).toEqual([1, ""]);
  expect(error).toContain(`${path}:7:11: error resolve/unknown-permission`);
  expect((await connectors("nowhere.yaml")).error).toContain("load/not-found");
});
