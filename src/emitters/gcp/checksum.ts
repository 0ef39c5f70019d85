import { createHash } from "node:crypto";

/** Eight characters that tell a text from others, for names that cannot hold the text itself. */
export const checksum = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
