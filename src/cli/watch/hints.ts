import { resolve } from "node:path";
import { watch } from "chokidar";
import type { Places } from "./places.js";

/** Says that something may have happened. What did, if anything, is for others to find out: systems tell it differently. */
export interface Hints {
  readonly close: () => Promise<void>;
}

/** How often to look all the same, in milliseconds: some network drives tell nothing of what others do there. */
const SLOWLY = 5_000;

/** How often to look where the system refuses to tell what happens. */
const QUICKLY = 1_000;

/** `hint` is called from when this resolves, at the latest; `refused` with the reason when the system refuses to tell. */
export async function openHints(places: Places, hint: () => void, refused: (reason: string) => void): Promise<Hints> {
  const watcher = watch([...places.roots], {
    ignored: (path, stats) => !places.leadTo(resolve(path), stats?.isFile() ?? false),
    ignoreInitial: true,
    atomic: false,
  });
  let timer = setInterval(hint, SLOWLY);
  watcher.on("all", hint);
  // A folder that is replaced by another of the same name and content shows here alone.
  watcher.on("raw", (_, name: string | null, details) => {
    const { watchedPath = "" } = details as { readonly watchedPath?: string };
    if (places.matter(resolve(watchedPath, name ?? ""))) hint();
  });
  watcher.on("error", (error) => {
    clearInterval(timer);
    timer = setInterval(hint, QUICKLY);
    refused(error instanceof Error ? error.message : String(error));
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return {
    close: async () => {
      clearInterval(timer);
      await watcher.close();
    },
  };
}
