/** How long the stages of a run take. Loaded only when that is asked for. */
export class Timings {
  /** Milliseconds by stage; start-up is what passed since the process began. */
  readonly #spent = new Map([["start-up", performance.now()]]);

  readonly observe = <Outcome>(stage: string, run: () => Outcome): Outcome => {
    const start = performance.now();
    try {
      return run();
    } finally {
      this.#spent.set(stage, (this.#spent.get(stage) ?? 0) + performance.now() - start);
    }
  };

  /** A line a stage in the order they came, and what belongs to none of them, such as the report. */
  text(): string {
    const total = performance.now();
    const stages = [...this.#spent];
    const other = total - stages.reduce((sum, [, spent]) => sum + spent, 0);
    const line = ([stage, spent]: readonly [string, number]) =>
      `  ${stage.padEnd(10)}${spent.toFixed(1).padStart(9)}\n`;
    return `timings (ms)\n${[...stages, ["other", other] as const, ["total", total] as const].map(line).join("")}`;
  }
}
