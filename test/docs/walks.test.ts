/** The commands that pages show, and what they say is printed. */
import { appendFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../cli/command-line.js";
import { tamperedPlan } from "../plan/tampered.js";
import { type Page, pages, ROOT, showsMistakes } from "./pages.js";
import { hasCommands, settle, walk } from "./walk.js";

/** Pages whose examples begin with something that is wrong. */
const PREPARED: Readonly<Record<string, () => Promise<void>>> = {
  "docs/plan-check.md": async () => {
    cpSync(join(ROOT, "examples/one-connector-aws.yaml"), "one-connector-aws.yaml");
    await commandLine("one-connector-aws.yaml");
    appendFileSync("out/acme-prod/azuread/main.tf.json", "\n\n");
    writeFileSync("plan.json", JSON.stringify(tamperedPlan()));
  },
};

/** Walked with Terraform in getting-started.test.ts, since they look at its plan. */
const isGettingStarted = ({ path }: Page): boolean => path.startsWith("docs/getting-started");

const walked = pages.filter((page) => hasCommands(page) && !showsMistakes(page) && !isGettingStarted(page));

test("there are pages to walk through", () => expect(walked.length).toBeGreaterThan(4));

test.each(walked.map((page) => [page.path, page] as const))("%s", async (path, page) => {
  await walk(page, undefined, PREPARED[path] ?? settle);
});
