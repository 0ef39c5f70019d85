import type { ErrorObject } from "ajv";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { ConnectorFile } from "./connector.generated.js";
import type { ManifestDocument } from "./document.js";
import type { Manifest } from "./manifest.generated.js";
import { type Failure, mistakes, pathOf } from "./mistakes.js";
import { validators } from "./on-demand.js";
import type { Validator } from "./validators.generated.cjs";
import { isManifest } from "./verdicts.generated.js";

/**
 * Judges the shape of a manifest. Instances and applications with mistakes drop out, so that the rest can be judged
 * further; there is no value when the mistakes are elsewhere.
 */
export function validate(document: ManifestDocument): Result<Manifest | undefined> {
  if (isManifest(document.value)) return { value: document.value as Manifest, diagnostics: [] };
  const { validateManifest } = validators();
  const diagnostics = judge(validateManifest, document);
  if (diagnostics.length === 0) throw new Error("the verdict on a manifest and its mistakes disagree");
  const rest = withoutFaulty(document.value as Manifest, validateManifest.errors ?? []);
  return { value: rest !== undefined && isManifest(rest) ? rest : undefined, diagnostics };
}

/** Judges the shape of a connector's file. There is no value when anything is wrong with it. */
export function validateConnector(document: ManifestDocument): Result<ConnectorFile | undefined> {
  const diagnostics = judge(validators().validateConnector, document);
  return { value: diagnostics.length === 0 ? (document.value as ConnectorFile) : undefined, diagnostics };
}

const judge = (validator: Validator, document: ManifestDocument): readonly Diagnostic[] =>
  validator(document.value) ? [] : mistakes((validator.errors ?? []) as Failure[], document);

/** A copy without the instances and applications that errors are about; undefined when an error is about anything else. */
function withoutFaulty(manifest: Manifest, errors: readonly ErrorObject[]): Manifest | undefined {
  const faulty = { connectors: new Set<string>(), applications: new Set<string>() };
  for (const { instancePath, params, propertyName } of errors) {
    const [section, key = params.additionalProperty ?? propertyName] = pathOf(instancePath);
    if (section !== "connectors" && section !== "applications") return undefined;
    faulty[section].add(String(key));
  }
  const without = (section: "connectors" | "applications") =>
    Object.fromEntries(Object.entries(manifest[section] ?? {}).filter(([key]) => !faulty[section].has(key)));
  return { ...manifest, connectors: without("connectors"), applications: without("applications") } as Manifest;
}
