import type { Deployment } from "../../compiler/deployment.js";
import { Collector, type Diagnostic, diagnostic, type Result, type Source } from "../../diagnostics/index.js";
import { nestsTooDeep } from "../../lock/shape.js";
import { type ExpectedOutput, expectedOutputs } from "./expected-outputs.js";
import type { OutputPath, Outputs } from "./known.js";

/** Reads what `terraform output -json` printed. There is no value unless it is of this deployment, and complete. */
export function readOutputs(source: Source, deployment: Deployment): Result<Outputs | undefined> {
  const place = { source: { path: source.path } };
  const outputs = parse(source.text ?? "");
  if (typeof outputs === "string") {
    return { value: undefined, diagnostics: [diagnostic("outputs/unreadable", { reason: outputs }, place)] };
  }
  const report = new Collector();
  const clientIdOf = (key: string) => {
    const id = valueAt(outputs, ["client_ids", key]);
    return typeof id === "string" ? id : undefined;
  };
  const problems = expectedOutputs(deployment, clientIdOf).map((expected) => problemOf(expected, outputs, place));
  report.add(...problems.filter((problem) => problem !== undefined), ...strangers(outputs, deployment, place));
  return { value: report.hasErrors ? undefined : outputs, diagnostics: report.diagnostics };
}

/** A string is the reason why the text cannot be used. */
function parse(text: string): Outputs | string {
  if (text.trim() === "") return "there is nothing in it";
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!isRecord(content)) return "it is not an object";
  if (nestsTooDeep(content)) return "it nests too deep";
  const entries = Object.entries(content);
  if (entries.length === 0) return "it is empty, as before the first apply";
  const values = entries.map(([name, output]) => (isRecord(output) && "value" in output ? [name, output.value] : []));
  return values.some(({ length }) => length === 0)
    ? "an output has no value; was the option -json left out?"
    : Object.fromEntries(values);
}

function problemOf({ path, form, exactly }: ExpectedOutput, outputs: Outputs, place: Diagnostic["place"]) {
  const name = path.join(".");
  const value = valueAt(outputs, path);
  if (value === undefined || value === null) return diagnostic("outputs/missing", { name }, place);
  const given = shortened(JSON.stringify(value));
  if (typeof value !== "string" || !form.pattern.test(value)) {
    return diagnostic("outputs/malformed", { name, given, form: form.name }, place);
  }
  if (exactly === undefined || value === exactly) return undefined;
  return diagnostic("outputs/foreign", { name, given, expected: JSON.stringify(exactly) }, place);
}

/** Applications and proxies that the manifest does not have. */
function strangers(outputs: Outputs, { applications, instances }: Deployment, place: Diagnostic["place"]) {
  const compare = (output: string, known: readonly string[]) => {
    const value = outputs[output];
    const keys = isRecord(value) ? Object.keys(value).sort() : [];
    const given = shortened(keys.join(", "));
    return keys.every((key) => known.includes(key))
      ? []
      : [diagnostic("outputs/foreign", { name: `the list ${output}`, given, expected: known.join(", ") }, place)];
  };
  return [
    ...compare(
      "client_ids",
      applications.map(({ key }) => key),
    ),
    ...compare(
      "endpoints",
      instances.map(({ id }) => id),
    ),
  ];
}

const valueAt = (outputs: Outputs, path: OutputPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    outputs,
  );

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
