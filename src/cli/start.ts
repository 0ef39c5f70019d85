#!/usr/bin/env node
/**
 * Starts the program beside it from V8's compiled form of it, which the first run on a machine leaves in the folder
 * `cache`. That belongs to one text of the program and one version of Node. Without it, or where nothing may be written,
 * the program starts all the same, and later. `NODE_DISABLE_COMPILE_CACHE=1`, as for Node's own, does without.
 */
import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { readCache, writeCache } from "./compile-cache.js";

/** Of the program's text, put here by scripts/build.ts. */
declare const PROGRAM_HASH: string;

const filename = join(__dirname, "main.cjs");
const cache = process.env.NODE_DISABLE_COMPILE_CACHE
  ? undefined
  : join(__dirname, "cache", `${process.version}-${process.arch}-${PROGRAM_HASH}`);

// The text is one function, as Node would wrap it, and ASCII, which V8 takes as it is (scripts/build.ts).
const cachedData = cache && readCache(cache);
const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) });

// Registered as the module it is: parts that are loaded later ask for it.
const program = new Module(filename);
const require = createRequire(filename);
require.cache[filename] = program;
script.runInThisContext()(program.exports, require, program, filename, __dirname);

if (cache && (cachedData === undefined || script.cachedDataRejected)) {
  const { compiled }: typeof import("./main.js") = program.exports;
  compiled.then((done) => done && writeCache(cache, script));
}
