/** Writes everything that is made from schema/ and connectors/. `--check` writes nothing and fails when something is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule, permissionsTable, readCatalogue, readPermissions } from "./generate/catalogue.js";
import { connectorsPage } from "./generate/connectors-page.js";
import { diagnosticsPages } from "./generate/diagnostics-pages.js";
import { type ConnectorSchema, schemaText, withReadPermissions } from "./generate/editors.js";
import { goldenExamples } from "./generate/manifest-examples.js";
import { manifestPage } from "./generate/manifest-page.js";
import { type ManifestSchema, withAnyConnector, withCatalogue } from "./generate/manifest-schema.js";
import { schemaTypes } from "./generate/schema-types.js";
import { type ProviderDump, type ProviderSource, terraformTypes } from "./generate/terraform-types.js";
import { validators, validatorTypes, verdicts, verdictTypes } from "./generate/validators.js";

const PROVIDERS = ["aws", "azuread", "external", "google", "random"];

/** Part of Terraform itself: its types are known, and nothing has to be required. */
const BUILT_IN = "terraform";

/** Path → text of every generated file. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T;
  const catalogue = readCatalogue(root);
  const { application: published } = readPermissions(root);
  const manifest = withCatalogue(read<ManifestSchema>("schema/manifest.schema.json"), catalogue, published);
  const connector = withReadPermissions(read<ConnectorSchema>("schema/connector.schema.json"), published);
  const dumpOf = (name: string) => read<ProviderDump>(`schema/providers/${name}.json`);
  return new Map([
    ["schema/manifest.schema.json", schemaText(manifest)],
    ["schema/connector.schema.json", schemaText(connector)],
    ["src/compiler/catalogue.generated.ts", catalogueModule(catalogue)],
    ["src/compiler/graph-permissions.generated.json", permissionsTable(root)],
    [
      "src/compiler/manifest.generated.ts",
      await schemaTypes(withAnyConnector(manifest), "schema/manifest.schema.json"),
    ],
    ["src/compiler/connector.generated.ts", await schemaTypes(connector, "schema/connector.schema.json")],
    [
      "src/compiler/validators.generated.cjs",
      await validators({ validateManifest: manifest, validateConnector: connector }),
    ],
    ["src/compiler/validators.generated.d.cts", validatorTypes],
    ["src/compiler/verdicts.generated.js", await verdicts({ isManifest: manifest })],
    ["src/compiler/verdicts.generated.d.ts", verdictTypes],
    [
      "src/terraform/resources.generated.ts",
      terraformTypes(
        PROVIDERS.map(dumpOf),
        dumpOf(BUILT_IN),
        read<Record<string, ProviderSource>>("schema/providers/sources.json"),
      ),
    ],
    ["docs/manifest.md", manifestPage(manifest, goldenExamples(root))],
    ...diagnosticsPages(root),
    ["docs/connectors.md", connectorsPage(catalogue)],
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, "..");
  const check = process.argv.includes("--check");
  for (const [path, text] of await generatedFiles(root)) {
    if (current(join(root, path)) === text) continue;
    if (!check) writeFileSync(join(root, path), text);
    else process.exitCode = 1;
    process.stdout.write(`${path} ${check ? "is stale: run `npm run generate`" : "written"}\n`);
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
