/** Compiles, and again whenever something changes, until somebody ends it. */
import { visible } from "../../diagnostics/text.js";
import type { Arguments } from "../arguments.js";
import { findManifests, isNothing, type Manifests, NO_MANIFEST } from "../manifests.js";
import { ALL_NEWS, type News, type Reading, type Round } from "../round.js";
import type { ExitStatus, Streams } from "../streams.js";
import { keyOf, newsOf } from "./news.js";
import { isAtHome } from "./places.js";
import { type Change, Reads } from "./reads.js";
import { Bell, nextChanges } from "./wait.js";

/** What a round does, as a plain run does it. */
interface Compiler {
  readonly compile: (manifests: Manifests, reading: Reading) => Round;
  readonly print: (round: Round, news: News) => Promise<void>;
}

export async function watch(
  { manifests: words, out, quiet }: Arguments,
  { compile, print }: Compiler,
  streams: Streams,
): Promise<ExitStatus> {
  const say = (line: string) => quiet || streams.error(`${line}\n`);
  const bell = new Bell();
  let ended = false;
  streams.stopped().then(() => {
    ended = true;
    bell.ring();
  });
  let deaf = false;
  const over = () => ended || !isAtHome();
  let changes: readonly Change[] | undefined;
  let said: ReadonlySet<string> = new Set();
  while (!over()) {
    if (changes !== undefined) say(`\n${clock()} ${inWords(changes)}`);
    const reads = new Reads();
    const manifests = await findManifests(words);
    const round = compile(manifests, (manifest, file) => reads.note(manifest, file));
    await print(round, changes === undefined ? ALL_NEWS : newsOf(round, reads, changes, said, out));
    if (isNothing(manifests)) streams.error(NO_MANIFEST);
    said = new Set(round.report.diagnostics.map(keyOf));
    changes = await nextChanges({
      words,
      reads,
      bell,
      over,
      begun: () => say(waitingFor(reads)),
      refused: (reason) => {
        if (!deaf) say(`looking every second, since the system does not tell what happens: ${reason}`);
        deaf = true;
      },
    });
  }
  if (!ended) {
    streams.error("psoxy-compile: the folder in which it was started is gone\n");
    return 1;
  }
  // After the ^C that a terminal shows.
  if (streams.isTerminal) streams.error("\n");
  return 0;
}

/** Time of day, so that one sees whether the last round is about the last change. */
const clock = (): string => new Date().toTimeString().slice(0, 8);

const NAMED = 3;

const WORDS = { changed: "changed", appeared: "appeared", gone: "is gone" } as const;

function inWords(changes: readonly Change[]): string {
  const named = changes.slice(0, NAMED).map(({ path, kind }) => `${visible(path)} ${WORDS[kind]}`);
  const more = changes.length - named.length;
  return `${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}

function waitingFor({ manifests, files }: Reads): string {
  const others = files.length - manifests.length;
  const named =
    others === 0 ? "" : ` and ${counted(others, "file")} that ${manifests.length === 1 ? "it names" : "they name"}`;
  const what = manifests.length === 0 ? "a manifest" : `changes of ${counted(manifests.length, "manifest")}${named}`;
  return `waiting for ${what}; Ctrl-C ends it`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
