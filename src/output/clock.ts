/** Milliseconds since some moment; never goes back. Unlike `performance`, which has to be loaded, it is there. */
export const now = (): number => Number(process.hrtime.bigint() / 1_000_000n);
