/**
 * `--import`, after tsx, for programs of the tests that run the sources: templates are parsed, styles and scripts of pages
 * text, as the bundler makes them. Hooks run in a thread of their own, which gets the modules ready-made.
 */
import { readdirSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { templateModule } from "../../scripts/build/template.ts";

const emitters = join(import.meta.dirname, "../../src/emitters");

const modules = Object.fromEntries(
  readdirSync(emitters, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(mustache|css|browser\.js)$/.test(name))
    .map((name) => {
      const path = join(emitters, name);
      const text = () => `export default ${JSON.stringify(readFileSync(path, "utf8"))};`;
      return [pathToFileURL(path).href, path.endsWith(".mustache") ? templateModule(path) : text()];
    }),
);

const hooks = `
  let modules;
  export const initialize = (data) => void (modules = data);
  export const load = (url, context, next) =>
    Object.hasOwn(modules, url) ? { format: "module", shortCircuit: true, source: modules[url] } : next(url, context);
`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: modules });
