/** Diagnostics in the Static Analysis Results Interchange Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import { createHash } from "node:crypto";
import { codes } from "./codes/index.js";
import type { Code, Diagnostic } from "./diagnostic.js";
import type { PathInRepository } from "./github.js";
import { type Place, stretchOf } from "./source.js";
import { visible } from "./text.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** One run of this version of the program as a log; without diagnostics it says that nothing was found. */
export function sarifLog(diagnostics: readonly Diagnostic[], version: string, pathOf: PathInRepository) {
  const found = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const fingerprint = fingerprints(pathOf);
  const exitCode = diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "psoxy-compile", semanticVersion: version, rules: found.map(rule) } },
        invocations: [{ executionSuccessful: true, exitCode }],
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => {
          const { code, severity, message, help, place, related } = diagnostic;
          return {
            ruleId: code,
            ruleIndex: found.indexOf(code),
            level: severity,
            message: plainText(message, ...(help === undefined ? [] : [`help: ${help}`])),
            locations: locations(place, pathOf),
            ...(related === undefined
              ? {}
              : {
                  relatedLocations: locations(related.place, pathOf).map((location) => ({
                    id: 1,
                    message: plainText(related.message),
                    ...location,
                  })),
                }),
            partialFingerprints: { "problem/v1": fingerprint(diagnostic) },
          };
        }),
      },
    ],
  };
}

function rule(code: Code) {
  const { explain, severity } = codes[code];
  const [first = explain] = explain.match(/^[\s\S]*?[.:](?=\s|$)/) ?? [];
  return {
    id: code,
    shortDescription: { text: first.replace(/:$/, ".") },
    fullDescription: { text: explain },
    help: { text: explain },
    defaultConfiguration: { level: severity },
  };
}

/** None for standard input: it is no file. */
function locations(place: Place, pathOf: PathInRepository) {
  const path = pathOf(place.source.path);
  if (path === undefined) return [];
  const stretch = stretchOf(place, "UTF-16 code units");
  // GitHub shows no result without a line; a problem of a file as a whole stands at its top.
  const region =
    stretch === undefined
      ? { startLine: 1 }
      : {
          startLine: stretch.line,
          startColumn: stretch.column,
          endLine: stretch.endLine,
          endColumn: stretch.endColumn,
        };
  return [{ physicalLocation: { artifactLocation: artifact(path), region } }];
}

/** A path of the repository stays relative to its top; any other one is absolute. */
function artifact(path: string) {
  const uri = path
    .split("/")
    .map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri.replace("%3A", ":")}` } : { uri, uriBaseId: "%SRCROOT%" };
}

/**
 * Lines of a message, in which `[…](…)` would be a link and `{0}` a placeholder. To double all braces, as the standard asks,
 * would show them doubled: viewers make them single again only where there is something to put in.
 */
const plainText = (...lines: readonly string[]) => ({
  text: lines
    .map(visible)
    .join("\n")
    .replaceAll("](", "\\](")
    .replace(/\{(?=\d+\})/g, "{ "),
});

/**
 * Knows a problem again when lines have moved: by what is underlined and what is said of it, not by where it stands. Of
 * those that agree in all that, each has its number.
 */
function fingerprints(pathOf: PathInRepository): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, message, place: { source, range } }) => {
    // What is said of a file as a whole may name a line of it.
    const words = range === undefined ? [] : [message, source.text?.slice(...range)];
    const facts = JSON.stringify([code, pathOf(source.path), ...words]);
    const number = seen.get(facts) ?? 0;
    seen.set(facts, number + 1);
    return createHash("sha256").update(`${facts}${number}`).digest("hex").slice(0, 32);
  };
}
