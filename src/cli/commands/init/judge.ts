import { compile } from "../../../compiler/compile.js";
import { completed, type Draft } from "./answers.js";
import { manifestText } from "./manifest-text.js";

/**
 * What the compiler would say about these answers. What is missing is made up, and valid: when the answers before were
 * fine, the mistake is in the latest one.
 */
export function mistakeIn(draft: Draft): string | undefined {
  const text = manifestText(completed(draft), { schema: "", command: "" });
  const { diagnostics } = compile("psoxy.yaml", [], { text });
  const mistake = diagnostics.find(({ severity }) => severity === "error");
  if (mistake === undefined) return undefined;
  const { message, help } = mistake;
  return help === undefined ? message : `${message}; ${help}`;
}
