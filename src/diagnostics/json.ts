import type { Diagnostic } from "./diagnostic.js";
import { type Place, position } from "./source.js";

/** A diagnostic for programs. Lines and columns count from 1; the end is exclusive. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help?: string;
  readonly place: PlaceJson;
  readonly related?: { readonly message: string; readonly place: PlaceJson };
}

interface PlaceJson {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export function renderJson({ code, severity, message, help, place, related }: Diagnostic): DiagnosticJson {
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    place: placeJson(place),
    ...(related === undefined ? {} : { related: { message: related.message, place: placeJson(related.place) } }),
  };
}

function placeJson({ source, range }: Place): PlaceJson {
  if (range === undefined || source.text === undefined) return { path: source.path };
  const start = position(source.text, range[0]);
  const end = position(source.text, range[1]);
  return { path: source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
