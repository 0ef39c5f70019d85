/** What grows with its input grows no faster: a file that was written to keep us busy does not. */
import { afterAll, expect, test } from "vitest";
import { attacks } from "./attacks.js";
import { Watched } from "./watched.js";

const watched = new Watched();
afterAll(() => watched.stop());

/** Milliseconds of the processor below which growth cannot be told from noise. */
const SHORT = 250;

test.each(attacks.map((attack) => [`${attack.target}: ${attack.name}`, attack] as const))(
  "%s",
  { timeout: 120_000 },
  async (_, { target, input, size }) => {
    const spent = async (part: number) => {
      const { findings, cpu } = await watched.try({
        target,
        input: Buffer.from(input(Math.max(2, Math.floor(size / part)))),
        once: true,
      });
      expect(findings).toEqual([]);
      return cpu;
    };
    const most = await spent(4);
    if (most < SHORT) return;
    // Four times the size: sixteen times the time where each part is compared with each.
    const least = Math.max(20, Math.min(await spent(16), await spent(16)));
    expect(Math.min(most, await spent(4)) / least).toBeLessThan(9);
  },
);
