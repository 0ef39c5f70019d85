import { checkCodes } from "./check.js";
import { loadCodes } from "./load.js";
import { outputCodes } from "./output.js";
import { outputsCodes } from "./outputs.js";
import { planCodes } from "./plan.js";
import { resolveCodes } from "./resolve.js";
import { validateCodes } from "./validate.js";

/** Every code there is. */
export const codes = {
  ...loadCodes,
  ...validateCodes,
  ...resolveCodes,
  ...checkCodes,
  ...outputCodes,
  ...outputsCodes,
  ...planCodes,
};
