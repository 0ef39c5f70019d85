import { PassThrough, Writable } from "node:stream";
import { vi } from "vitest";
import type { Dialogue } from "../../src/cli/streams.js";

/** A terminal of 80 columns with somebody at it. */
export function fakeTerminal() {
  let shown = "";
  let read = 0;
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        shown += chunk;
        done();
      },
    }),
    { isTTY: true, columns: 80, rows: 50 },
  );
  const dialogue: Dialogue = { input, output };
  return {
    dialogue,
    shown: () => shown,
    /** Waits until a text is shown that was not there at the last answer, and presses keys. */
    async answer(question: string, ...keys: readonly string[]) {
      await vi.waitFor(() => {
        const at = shown.indexOf(question, read);
        if (at === -1) throw new Error(`"${question}" is not asked:\n${shown.slice(read)}`);
      });
      read = shown.length;
      for (const key of keys) input.write(key);
    },
  };
}
