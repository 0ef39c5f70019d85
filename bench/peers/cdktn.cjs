/**
 * The resources of the benchmark made with CDK Terrain. It is given each stack's finished attributes, so that what is
 * measured is its constructs and their synthesis alone. Usage: node cdktn.cjs <folder with node_modules> <stacks.json> <out>
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [home = ".", input = "", outdir = ""] = process.argv.slice(2);
const { App, TerraformResource, TerraformStack } = createRequire(join(home, "package.json"))("cdktn");

const app = new App({ outdir });
for (const [name, { resource = {}, ...rest }] of Object.entries(JSON.parse(readFileSync(input, "utf8")))) {
  const stack = new TerraformStack(app, name);
  for (const [section, value] of Object.entries(rest)) stack.addOverride(section, value);
  for (const [terraformResourceType, all] of Object.entries(resource)) {
    for (const [id, attributes] of Object.entries(all)) {
      const made = new TerraformResource(stack, `${terraformResourceType}.${id}`, { terraformResourceType });
      made.overrideLogicalId(id);
      // It writes notes of its own there.
      const { "//": _, ...given } = attributes;
      for (const [key, value] of Object.entries(given)) made.addOverride(key, value);
    }
  }
}
app.synth();
