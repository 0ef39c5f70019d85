// Written by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

declare const validators: { readonly validateManifest: Validator; readonly validateConnector: Validator };
export default validators;
