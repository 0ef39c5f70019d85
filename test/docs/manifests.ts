/** Manifests, and parts of manifests, as pages show them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { type Compilation, compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { type Block, type Page, ROOT } from "./pages.js";

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys at the top of a manifest; files of other programs have a `version`, too. */
const KEYS = ["deployment", "microsoft365", "host", "proxy", "connectors", "applications"];

export function isManifest({ language, text }: Block): boolean {
  const values: unknown = language === "yaml" ? parse(text, { logLevel: "error" }) : undefined;
  return isValues(values) && KEYS.some((key) => key in values);
}

/** Compiles a manifest of a page; what a part of one leaves out is as in the example of its host. */
export function compileShown(block: Block, page: Page): Compilation {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  try {
    for (const path of ATTACHMENTS) cpSync(join(ROOT, "test/golden", path), join(folder, path.replace(/^.*\//, "")));
    for (const { file, text } of page.blocks) if (file !== undefined) write(join(folder, file), text);
    const manifest = join(folder, block.file ?? "psoxy.yaml");
    write(manifest, completed(block.text));
    return compile(manifest, emitters);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Files that examples from golden cases name. */
const ATTACHMENTS = [
  "bundle-from-a-file/psoxy-aws-0.6.9.jar",
  "gcp-bundle-from-a-file/psoxy-gcp-0.6.9.zip",
  "connector-of-ones-own/viva.yaml",
  "connector-of-ones-own/viva-rules.yaml",
  "gcp-every-setting/rules.yaml",
  "rules-in-the-environment/teams.yaml",
];

/** Connectors and applications take the place of the example's; settings of the tenant and the host stand beside its own. */
function completed(text: string): string {
  const part: unknown = parse(text);
  if (!isValues(part) || "version" in part) return text;
  const host = isValues(part.host) ? part.host : {};
  const cloud = "gcp" in host ? "gcp" : "aws";
  const example: unknown = parse(readFileSync(join(ROOT, `examples/one-connector-${cloud}.yaml`), "utf8"));
  if (!isValues(example)) throw new Error("the example is no manifest");
  return stringify({
    ...example,
    ...part,
    microsoft365: beside(example.microsoft365, part.microsoft365),
    host: { [cloud]: beside(isValues(example.host) ? example.host[cloud] : {}, host[cloud]) },
  });
}

const beside = (left: unknown, right: unknown): Values => ({
  ...(isValues(left) ? left : {}),
  ...(isValues(right) ? right : {}),
});
