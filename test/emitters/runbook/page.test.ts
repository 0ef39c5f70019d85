/// <reference lib="dom" />
/** The page, in a real browser. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import fc from "fast-check";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlText } from "../../../src/emitters/escape.js";
import { htmlRunbook } from "../../../src/emitters/runbook/html.js";
import { runbookOf } from "../../../src/emitters/runbook/runbook.js";
import { hostile } from "../hostile.js";
import { deploymentOf } from "./golden.js";

const EXECUTABLE = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
/** Where pictures of the page go, for those who want to look at them. */
const PICTURES = process.env.PAGE_PICTURES;

const WIDTHS = { phone: { width: 375, height: 800 }, desktop: { width: 1280, height: 900 } };

describe.skipIf(EXECUTABLE === undefined)(
  `consent.html${EXECUTABLE === undefined ? " (skipped: there is no Chromium)" : ""}`,
  () => {
    let browser: Browser;
    let folder: string;
    const addresses: Record<string, string> = {};
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "page-"));
      for (const name of ["all-six-one-application", "hostile-text"]) {
        const path = join(folder, `${name}.html`);
        writeFileSync(path, htmlRunbook(runbookOf(deploymentOf(name))));
        addresses[name] = pathToFileURL(path).href;
      }
      browser = await chromium.launch({
        ...(EXECUTABLE === undefined ? {} : { executablePath: EXECUTABLE }),
        args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    /** Opens a page; what it complains about and asks for is collected. */
    async function open(name: string, options: Parameters<Browser["newContext"]>[0] = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (request.url() !== addresses[name]) complaints.push(`asks for ${request.url()}`);
      });
      await page.goto(addresses[name] ?? "");
      return { context, page, complaints };
    }

    /** What axe finds serious; it is run from outside of the page, whose policy lets no other script in. */
    async function serious(context: BrowserContext, page: Page): Promise<readonly string[]> {
      const session = await context.newCDPSession(page);
      const expression = `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + " " + id + " " + nodes[0].html))`;
      const { result } = await session.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return (result.value as readonly string[]).filter((found) => /^(serious|critical) /.test(found));
    }

    test("ticks survive a reload, and can be cleared", async () => {
      const { context, page, complaints } = await open("all-six-one-application");
      const ticks = page.locator("input[data-step]");
      const count = await ticks.count();
      await ticks.nth(1).check();
      await page.reload();
      expect(await ticks.nth(1).isChecked()).toBe(true);
      expect(await page.locator("input[data-step]:checked").count()).toBe(1);
      expect(await page.locator("#progress").textContent()).toBe(`1 of ${count} steps done`);
      await page.getByRole("button", { name: "Clear all ticks" }).click();
      await page.reload();
      expect(await page.locator("input[data-step]:checked").count()).toBe(0);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test("the steps of one person alone", async () => {
      const { context, page } = await open("all-six-one-application");
      await page.getByLabel("Teams administrator").check();
      const roles = await page
        .locator("article:visible")
        .evaluateAll((list) => list.map((step) => step.getAttribute("data-role")));
      expect(new Set(roles)).toEqual(new Set(["teams"]));
      const headings = await page.locator("h2:visible").allTextContents();
      expect(headings).toEqual([
        "Who is needed",
        "4. Let Teams show online meetings",
        "Troubleshooting",
        "8. Revoke everything",
      ]);
      expect(await page.locator("nav a:visible").allTextContents()).toEqual(headings);
      await page.getByLabel("everyone").check();
      expect(await page.locator("article[hidden]").count()).toBe(0);
      await context.close();
    });

    test("copy takes exactly the commands, hostile ones included", async () => {
      const { context, page, complaints } = await open("hostile-text", {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const blocks = page.locator(".command");
      const texts = await page.locator(".command code").allTextContents();
      expect(texts.join("\n")).toContain('${file("/etc/passwd")}');
      const wanted = texts.findIndex((text) => text.includes("$ErrorActionPreference"));
      for (const index of [0, wanted]) {
        await blocks.nth(index).getByRole("button").click();
        await page.waitForFunction(
          (place) => document.querySelectorAll(".command button")[place]?.textContent === "Copied",
          index,
        );
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(texts[index]);
      }
      expect(complaints).toEqual([]);
      await context.close();
    });

    test("elements and attributes hold escaped texts as they were", async () => {
      const texts = fc.sample(hostile, 300).map((text) => text.replace(/[\r\u202E]|\p{Surrogate}/gu, ""));
      const page = await browser.newPage();
      const items = texts.map((text) => `<pre title="${htmlText(text)}">.${htmlText(text)}</pre>`);
      await page.setContent(`<!doctype html><body>${items.join("")}</body>`);
      const elements = page.locator("body > *");
      expect(await elements.evaluateAll((list) => list.map((element) => element.textContent))).toEqual(
        texts.map((text) => `.${text}`),
      );
      expect(await elements.evaluateAll((list) => list.map((element) => element.getAttribute("title")))).toEqual(texts);
      await page.close();
    });

    test("text of a manifest is text", async () => {
      const { context, page } = await open("hostile-text");
      expect(await page.locator("main b, main img, main script").count()).toBe(0);
      expect(await page.locator("main").textContent()).toContain("<b>");
      await context.close();
    });

    test.each(Object.entries(WIDTHS))(
      "on a %s: nothing serious, nothing wider than the screen, in light and dark",
      async (width, viewport) => {
        for (const colorScheme of ["light", "dark"] as const) {
          const { context, page, complaints } = await open("all-six-one-application", { viewport, colorScheme });
          expect(await serious(context, page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
          if (PICTURES !== undefined) {
            mkdirSync(PICTURES, { recursive: true });
            await page.screenshot({ path: join(PICTURES, `${width}-${colorScheme}.png`) });
            await page
              .locator("#step-consent-all-six, article[data-role=administrator]")
              .first()
              .screenshot({ path: join(PICTURES, `${width}-${colorScheme}-step.png`) });
          }
          expect(complaints).toEqual([]);
          await context.close();
        }
      },
    );

    test("by keyboard: the first stop leads to the steps", async () => {
      const { context, page } = await open("all-six-one-application");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the steps");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await context.close();
    });

    test("without script all of it can be read, and nothing waits for one", async () => {
      const { context, page } = await open("all-six-one-application", { javaScriptEnabled: false });
      expect(await page.locator("article:visible").count()).toBeGreaterThan(8);
      expect(await page.locator("input:visible, button:visible").count()).toBe(0);
      await context.close();
    });

    test("printed, it is all there", async () => {
      const { context, page } = await open("all-six-one-application");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("button:visible, nav:visible").count()).toBe(0);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
      await context.close();
    });
  },
);
