/** A newcomer who begins with an empty folder, with the real Terraform and clouds that are played by the test. */
import { describe, expect, test } from "vitest";
import { patience, TerraformRun, terraformAvailable } from "../terraform/terraform.js";
import { pageAt } from "./pages.js";
import { walk } from "./walk.js";

const PAGES = ["docs/getting-started-aws.md", "docs/getting-started-gcp.md"];

describe.skipIf(!terraformAvailable)("with Terraform", { timeout: 2 * patience }, () => {
  test.each(PAGES)("%s", async (path) => {
    const page = pageAt(path);
    let run: TerraformRun | undefined;
    const ran: string[] = [];
    try {
      await walk(
        page,
        async (words) => {
          expect(words[0]).toBe("-chdir=out/acme-prod");
          run ??= await TerraformRun.start({ files: "out/acme-prod" });
          const result = await run.command(...words.slice(1));
          if (!result.ok) throw new Error(`${words.join(" ")}:\n${result.output}`);
          ran.push(words[1] ?? "");
          return result.output;
        },
        async () => {},
      );
    } finally {
      await run?.dispose();
    }
    expect(ran).toEqual(["init", "plan", "show", "apply", "output"]);
  });
});
