/** Tries inputs in a process of their own, and ends it when one takes too long or too much. */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Job, Verdict } from "./child.js";
import type { Finding } from "./judge.js";

/** Seconds after which an input is said to hang: of the processor, and on the clock, where it may only be waiting. */
const LONGEST = { processor: 30, clock: 120 };

/** Megabytes that no input may need: of V8's heap, and of the process as a whole. */
const HEAP = 256;
const MEMORY = 900;

export class Watched {
  #child: ChildProcess | undefined;
  #box = "";

  /** What became of an input. */
  try(job: Job): Promise<Verdict> {
    const child = this.#started();
    const spentBefore = secondsOf(child);
    return new Promise((resolve) => {
      const done = (verdict: Verdict) => {
        clearTimeout(deadline);
        clearInterval(looking);
        child.removeAllListeners();
        resolve(verdict);
      };
      const end = (kind: Finding["kind"], detail: string) => {
        this.stop();
        done({ findings: [{ kind, detail }], cpu: 0 });
      };
      const deadline = setTimeout(() => end("hang", `no answer in ${LONGEST.clock} s`), LONGEST.clock * 1_000);
      const looking = setInterval(() => {
        const spent = secondsOf(child) - spentBefore;
        const used = memoryOf(child);
        if (spent > LONGEST.processor) end("hang", `busy for ${Math.round(spent)} s`);
        else if (used > MEMORY) end("memory", `${Math.round(used)} MB`);
      }, 100);
      child.once("message", (verdict) => done(verdict as Verdict));
      child.once("exit", (status, signal) => end(signal === "SIGABRT" ? "memory" : "died", String(status ?? signal)));
      child.send(job);
    });
  }

  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
    if (this.#box !== "") rmSync(this.#box, { recursive: true, force: true });
  }

  #started(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    this.#box = mkdtempSync(join(tmpdir(), "fuzz-"));
    const hooks = ["--import", "tsx", "--import", join(import.meta.dirname, "text-files.mjs")];
    this.#child = fork(join(import.meta.dirname, "child.ts"), [this.#box], {
      execArgv: [...hooks, `--max-old-space-size=${HEAP}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    return this.#child;
  }
}

/** Megabytes of memory that a process holds; 0 where the system does not say. */
const memoryOf = (child: ChildProcess): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(about(child, "status"))?.[1] ?? 0) / 1_024;

/** Seconds of the processor that a process has taken, in itself and for its calls; the kernel counts hundredths. */
function secondsOf(child: ChildProcess): number {
  const [, , , , , , , , , , , user = "0", system = "0"] = about(child, "stat")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(user) + Number(system)) / 100;
}

function about({ pid }: ChildProcess, file: "stat" | "status"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
