// Written by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateManifest: Validator;
export const validateConnector: Validator;
