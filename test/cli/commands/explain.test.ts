import { expect, test } from "vitest";
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

test.each([
  ["resolve/unknown-permision", "Did you mean resolve/unknown-permission?"],
  ["BLOCKED_BY_RULE", "Did you mean BLOCKED_BY_RULES?"],
  ["AADSTS12345", "https://login.microsoftonline.com/error?code=12345"],
  ["\u001B[2Jxyzzy", 'about "\\u{1b}[2Jxyzzy".\npsoxy-compile explain, without a code, lists all'],
])("%j is unknown", async (word, hint) => {
  const { status, output, error } = await explain(word);
  expect([status, output]).toEqual([2, ""]);
  expect(error).toContain(hint);
});

test("without a code: all of them, and each can be explained", async () => {
  const { status, output } = await explain();
  expect(status).toBe(0);
  const listed = [...output.matchAll(/^ {2}(.*)$/gm)].map(([, name = ""]) => name);
  expect([...listed].sort()).toEqual([...Object.keys(codes), ...outsideErrors.map(({ code }) => code)].sort());
  for (const name of listed) expect((await explain(name)).output).toContain(`${name} (`);
});
