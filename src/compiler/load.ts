import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
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

/** Reads a text file as UTF-8; `-` is standard input. The source has no text when that failed. */
export function readSource(path: string): Result<Source> {
  const failed = (problem: Diagnostic): Result<Source> => ({ value: { path }, diagnostics: [problem] });
  const place = { source: { path } };
  let bytes: Buffer;
  try {
    bytes = readLimited(path);
  } catch (error) {
    if (error instanceof TooLarge)
      return failed(diagnostic("load/too-large", { bytes: error.bytes, limit: SIZE_LIMIT }, place));
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
};

class TooLarge extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super();
    this.bytes = bytes;
  }
}

function readLimited(path: string): Buffer {
  if (path === "-") return within(readFileSync(0));
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > SIZE_LIMIT) throw new TooLarge(size);
    return within(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

function within(bytes: Buffer): Buffer {
  if (bytes.length > SIZE_LIMIT) throw new TooLarge(bytes.length);
  return bytes;
}

function firstInvalidLine(bytes: Buffer): number {
  const [before = ""] = bytes.toString("utf8").split("\uFFFD");
  return before.split("\n").length;
}
