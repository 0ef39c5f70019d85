import { type Code, codes, explanation, nearest } from "../../diagnostics/index.js";
import { visible } from "../../diagnostics/text.js";
import { explainError, findErrors } from "../../errors/find.js";
import { outsideErrors } from "../../errors/index.js";
import type { ExitStatus, Streams } from "../streams.js";

/** `psoxy-compile explain [code]`: what a diagnostic or an error of Entra, Graph, Terraform or a proxy means. */
export function explain(words: readonly string[], streams: Streams): ExitStatus {
  if (words.length === 0) {
    streams.output(list());
    return 0;
  }
  // A message may be pasted without quotes.
  const wanted = words.join(" ").trim();
  const found = explanationOf(wanted);
  if (found !== undefined) {
    streams.output(found);
    return 0;
  }
  streams.error(`psoxy-compile: there is nothing to explain about "${visible(wanted)}".\n${hint(wanted)}`);
  return 2;
}

function explanationOf(wanted: string): string | undefined {
  const code = diagnosticCodes().find((known) => known === wanted.toLowerCase());
  if (code !== undefined) return `${code} (${codes[code].severity})\n\n${explanation(code)}\n`;
  const errors = findErrors(wanted);
  return errors.length === 0 ? undefined : errors.map(explainError).join("\n");
}

const diagnosticCodes = (): readonly Code[] => (Object.keys(codes) as Code[]).sort();

function hint(wanted: string): string {
  const number = /AADSTS(\d+)/i.exec(wanted)?.[1];
  if (number !== undefined) {
    return `Microsoft explains it at https://login.microsoftonline.com/error?code=${number}.\n`;
  }
  const near = nearest(wanted, [...diagnosticCodes(), ...outsideErrors.map(({ code }) => code)]);
  return near === undefined
    ? "psoxy-compile explain, without a code, lists all that there are.\n"
    : `Did you mean ${near}?\n`;
}

function list(): string {
  const origins = [...new Set(outsideErrors.map(({ from }) => from))];
  const groups = [
    ["psoxy-compile", diagnosticCodes()] as const,
    ...origins.map(
      (origin) => [origin, outsideErrors.filter(({ from }) => from === origin).map(({ code }) => code)] as const,
    ),
  ];
  return groups.map(([title, names]) => `${title}:\n${names.map((name) => `  ${name}\n`).join("")}`).join("\n");
}
