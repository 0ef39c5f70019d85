/** A smaller input that shows the same. */

/** Whether an input still shows what the first one did. */
export type Shows = (input: Buffer) => Promise<boolean>;

/** Leaves out lines and then characters, in ever smaller pieces, as long as the rest still shows it and tries are left. */
export async function minimised(input: Buffer, shows: Shows, tries = 400): Promise<Buffer> {
  let left = tries;
  const reduced = async (parts: readonly string[], encoding: BufferEncoding): Promise<readonly string[]> => {
    let kept = parts;
    for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let start = 0; start < kept.length && left > 0; ) {
        const without = [...kept.slice(0, start), ...kept.slice(start + size)];
        left--;
        if (await shows(Buffer.from(without.join(""), encoding))) kept = without;
        else start += size;
      }
    }
    return kept;
  };
  // Byte by byte: the input need not be text.
  const lines = await reduced(input.toString("latin1").split(/(?<=\n)/), "latin1");
  const characters = await reduced([...lines.join("")], "latin1");
  return Buffer.from(characters.join(""), "latin1");
}
