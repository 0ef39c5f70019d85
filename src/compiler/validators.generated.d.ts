// Written by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

declare const validators: { readonly validateManifest: Validator };
export default validators;
