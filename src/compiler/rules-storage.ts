/** Where rules of one's own are kept on AWS. */
import { deflate } from "./on-demand.js";

/**
 * In the function's environment where they fit: a proxy that is denied the parameter, because a policy is still spreading,
 * takes its built-in rules without a word for as long as it lives. Otherwise in a parameter, compressed when they must be.
 */
export type RulesStorage = "environment" | "parameter" | "compressedParameter";

/** Bytes of an advanced parameter: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
export const PARAMETER_LIMIT = 8192;

/** Terraform compresses with Go's gzip at its default level, which comes out this much larger at most. */
const ALLOWANCE = 1.1;

/**
 * Bytes of the text as Terraform's `base64gzip` will give it, from above. Measured in JavaScript and not with the zlib of the
 * machine, of which there are several: the same rules must be kept in the same place wherever they are compiled.
 */
export function compressedBytes(text: string): number {
  const { gzipSync, strToU8 } = deflate();
  const { length } = gzipSync(strToU8(text), { mtime: 0 });
  return Math.ceil((length * ALLOWANCE + 32) / 3) * 4;
}

export function storageOf(text: string, roomInEnvironment: number): RulesStorage {
  if (compressedBytes(text) <= roomInEnvironment) return "environment";
  // Parameter Store takes {{ }} for a reference of its own and refuses it in values.
  const plain = Buffer.byteLength(text) < PARAMETER_LIMIT && !/\{\{.*\}\}/s.test(text);
  return plain ? "parameter" : "compressedParameter";
}
