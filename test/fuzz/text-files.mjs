/** `--import` for programs of the tests that run the sources: templates, styles and scripts of pages are text, as elsewhere. */
import { register } from "node:module";

const hooks = `
  import { readFileSync } from "node:fs";
  import { fileURLToPath } from "node:url";
  export async function load(url, context, next) {
    if (!/\\.(mustache|css|browser\\.js)$/.test(url)) return next(url, context);
    const text = readFileSync(fileURLToPath(url), "utf8");
    return { format: "module", shortCircuit: true, source: "export default " + JSON.stringify(text) };
  }
`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
