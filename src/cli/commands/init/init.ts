import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import * as util from "node:util";
import { visible } from "../../../diagnostics/text.js";
import { shellArgument } from "../../../emitters/escape.js";
import { UsageError } from "../../arguments.js";
import { isDefaultName } from "../../manifests.js";
import { refusedPath } from "../../refused-path.js";
import type { ExitStatus, Streams } from "../../streams.js";
import { completed } from "./answers.js";
import { missingOptions, parseInit } from "./arguments.js";
import { manifestText } from "./manifest-text.js";
import { schemaReference } from "./schema-reference.js";

/** `psoxy-compile init [file]`: a manifest that compiles, from answers. */
export async function init(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const { path, draft, color } = parseInit(words);
  refuseToOverwrite(path);
  const schema = schemaReference(path);
  const missing = missingOptions(draft);
  // What the prompts colour by is as old as Node 20.12.
  const dialogue = "styleText" in util ? streams.dialogue : undefined;
  if (missing.length > 0 && dialogue === undefined) {
    throw new UsageError(
      `init needs ${missing.join(", ")} (in a terminal, with Node 20.12 or later, it asks; see init --help)`,
    );
  }
  const answers =
    missing.length === 0 || dialogue === undefined
      ? completed(draft)
      : await (await import("./dialogue.js")).ask(draft, path, dialogue, color && !streams.noColor);
  if (answers === undefined) return 130;

  const program = schema.installed ? "npx psoxy-compile" : "psoxy-compile";
  const name = basename(path);
  const command = isDefaultName(name) ? program : `${program} ${shellArgument(visible(name))}`;
  writeNew(path, manifestText(answers, { schema: schema.reference, command }));
  const written = [path, schema.provide()].filter((one) => one !== undefined);
  const next = path === name ? command : `${program} ${shellArgument(path)}`;
  streams.error(`wrote ${visible(written.join(" and "))}\nnext: read it, then ${visible(next)}\n`);
  return 0;
}

/** Before anybody is asked anything. */
function refuseToOverwrite(path: string): void {
  const found = stats(path);
  if (found === undefined) return;
  const problem = found.isDirectory() ? "is a folder" : "is there already, and init overwrites nothing";
  throw new UsageError(`${visible(path)} ${problem}; name another file: psoxy-compile init acme.psoxy.yaml`);
}

function stats(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw refusedPath(path, error);
  }
}

/** Makes the file; one that has come into being meanwhile stays. */
function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, "wx");
    try {
      writeFileSync(file, text);
    } catch (error) {
      rmSync(path);
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw refusedPath(path, error);
  }
}
