import { expect, test } from "vitest";
import { compileShown } from "./manifests.js";
import { pageAt } from "./pages.js";

test("the table of clouds says what deployments there are compiled with", () => {
  const page = pageAt("docs/national-clouds.md");
  const rows = [...page.text.matchAll(/^\| `(?!cloud`)(\w+)` .*\|$/gm)];
  expect(rows.map(([, cloud]) => cloud)).toEqual(["public", "usgovernment", "dod", "china"]);
  for (const [row, cloud] of rows) {
    const text = `microsoft365:\n  tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87\n  cloud: ${cloud}\n`;
    const { deployment } = compileShown({ language: "yaml", text }, page);
    if (deployment === undefined) throw new Error(`${cloud} does not compile`);
    const { loginHost, graphHost, azureCliCloud, graphPowershellEnvironment } = deployment.tenant;
    const cells = [...row.matchAll(/`([^`]+)`/g)].map(([, cell]) => cell);
    expect(cells).toEqual([cloud, loginHost, graphHost, azureCliCloud, graphPowershellEnvironment]);
  }
});
