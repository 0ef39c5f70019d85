/** Loaded only for a terminal that shows them. */
import picocolors from "picocolors";
import type { Paint } from "../diagnostics/text.js";

export const colors: Paint = picocolors.createColors(true);
