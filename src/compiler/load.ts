import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { type Diagnostic, diagnostic, type Result, type Source } from "../diagnostics/index.js";
import { ManifestDocument } from "./document.js";
import { parseYaml } from "./yaml.js";

/** A manifest, or a file it names, is a page or two; anything larger is the wrong file. */
const SIZE_LIMIT = 1_000_000;

/** Parses one manifest, which is read where its text is not at hand. There is no value when the text is unusable. */
export function load(path: string, text?: string): Result<ManifestDocument | undefined> {
  if (text !== undefined) return parseManifest({ path, text });
  const { value: source, diagnostics } = readSource(path);
  if (source.text === undefined) return { value: undefined, diagnostics };
  return parseManifest(source);
}

function parseManifest(source: Source): Result<ManifestDocument | undefined> {
  const { value: parsed, diagnostics } = parseYaml(source, "no tags");
  if (parsed === undefined) return { value: undefined, diagnostics };
  const document = new ManifestDocument(source, parsed.document, parsed.value);
  if (parsed.value === null) return { value: undefined, diagnostics: [diagnostic("load/empty", {}, { source })] };
  if (typeof parsed.value !== "object" || Array.isArray(parsed.value)) {
    const found = Array.isArray(parsed.value) ? "a list" : `a single ${typeof parsed.value}`;
    return { value: undefined, diagnostics: [diagnostic("load/not-a-mapping", { found }, document.place([]))] };
  }
  return { value: document, diagnostics };
}

/**
 * Reads a text file as UTF-8; `-` is standard input. The source has no text when that failed. What a person names may be a
 * pipe; what a file names must be a file, since devices may have no end and pipes nobody who writes to them.
 */
export function readSource(path: string, namedBy: "person" | "file" = "person"): Result<Source> {
  const failed = (problem: Diagnostic): Result<Source> => ({ value: { path }, diagnostics: [problem] });
  const place = { source: { path } };
  let bytes: Buffer;
  try {
    if (namedBy === "file" && isSpecial(path)) throw new NoFile();
    bytes = readLimited(path);
  } catch (error) {
    if (error instanceof TooLarge)
      return failed(diagnostic("load/too-large", { bytes: error.bytes, limit: SIZE_LIMIT }, place));
    if (error instanceof NoFile) return failed(diagnostic("load/unreadable", { reason: "it is no file" }, place));
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      return failed(diagnostic("load/not-found", { path, start: "the working directory" }, place));
    return failed(diagnostic("load/unreadable", { reason: REASONS[code ?? ""] ?? message }, place));
  }
  if (!isUtf8(bytes)) return failed(diagnostic("load/not-utf-8", { line: firstInvalidLine(bytes) }, place));
  return { value: { path, text: bytes.toString("utf8").replace(/^\uFEFF/, "") }, diagnostics: [] };
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "the link leads to itself",
  ENAMETOOLONG: "its name is too long",
  ERR_INVALID_ARG_VALUE: "no name of a file holds NUL",
};

/** Something that is neither a file nor a folder. */
class NoFile extends Error {}

class TooLarge extends Error {
  /** Undefined where it may have no end. */
  readonly bytes: number | undefined;

  constructor(bytes?: number) {
    super();
    this.bytes = bytes;
  }
}

/** Whether a path leads to something that is neither a file nor a folder. */
function isSpecial(path: string): boolean {
  const stats = statSync(path);
  return !stats.isFile() && !stats.isDirectory();
}

function readLimited(path: string): Buffer {
  if (path === "-") return readUpToLimit(0, UNKNOWN_SIZE);
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > SIZE_LIMIT) throw new TooLarge(size);
    return readUpToLimit(file, size > 0 ? size : UNKNOWN_SIZE);
  } finally {
    closeSync(file);
  }
}

/** So much at once, of what has no size to be asked for and perhaps no end. */
const UNKNOWN_SIZE = 65_536;

function readUpToLimit(file: number, expected: number): Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(expected);
    const bytes = readSync(file, piece);
    if (bytes === 0) return Buffer.concat(pieces, length);
    pieces.push(piece.subarray(0, bytes));
    length += bytes;
    if (length > SIZE_LIMIT) throw new TooLarge();
  }
}

function firstInvalidLine(bytes: Buffer): number {
  const [before = ""] = bytes.toString("utf8").split("\uFFFD");
  return before.split("\n").length;
}
