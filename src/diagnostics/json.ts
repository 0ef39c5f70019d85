import type { Diagnostic } from "./diagnostic.js";
import { type Place, type Stretch, stretchOf } from "./source.js";

/** A diagnostic for programs. Lines and columns count from 1; the end is exclusive. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help?: string;
  readonly place: PlaceJson;
  readonly related?: { readonly message: string; readonly place: PlaceJson };
}

interface PlaceJson extends Partial<Stretch> {
  readonly path: string;
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

const placeJson = (place: Place): PlaceJson => ({ path: place.source.path, ...stretchOf(place) });
