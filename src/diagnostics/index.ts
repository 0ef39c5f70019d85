export { codes } from "./codes/index.js";
export { Collector, type Result } from "./collector.js";
export { type Code, type Diagnostic, diagnostic, explanation } from "./diagnostic.js";
export { guesses, nearest } from "./nearest.js";
export type { Place, Source } from "./source.js";
