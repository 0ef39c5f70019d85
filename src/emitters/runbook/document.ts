/**
 * What a runbook says, before it is Markdown or HTML. Every piece of text knows what it is, so that each form escapes it in
 * its own way and no text of a manifest can be forgotten.
 */

/** A part of a sentence. */
export type Piece =
  /** Our own words; they hold no markup. */
  | { readonly kind: "words"; readonly text: string }
  /** Text from a manifest or from elsewhere. */
  | { readonly kind: "text"; readonly text: string }
  /** A name or a command, to be taken letter by letter. */
  | { readonly kind: "code"; readonly text: string }
  /** What is written on a page or a button. */
  | { readonly kind: "label"; readonly text: string }
  /** What must not be overlooked. */
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly address: string; readonly text: string };

export type Sentence = readonly Piece[];

/** What stands below a heading. */
export type Block =
  | { readonly kind: "paragraph"; readonly sentence: Sentence }
  | { readonly kind: "bullets" | "steps"; readonly items: readonly Sentence[] }
  /** What people paste; and what they see, or write to a file. */
  | { readonly kind: "command" | "sample"; readonly language: Language; readonly text: string }
  | { readonly kind: "heading"; readonly text: Sentence }
  | {
      readonly kind: "table";
      readonly about: string;
      readonly headings: readonly string[];
      readonly rows: readonly Row[];
    };

export type Row = readonly Sentence[];

type Language = "sh" | "powershell" | "yaml" | "text";

/** Who does a step. */
export type Role = "engineer" | "owner" | "administrator" | "teams" | "caller" | "analyst";

export interface Step {
  /** Stays the same while the deployment does: what was ticked is remembered under it. */
  readonly id: string;
  readonly title: Sentence;
  readonly role: Role;
  /** Whoever the role is here, and what they need. */
  readonly who: Sentence;
  readonly why: Sentence;
  readonly actions: readonly Block[];
  readonly checks: readonly Block[];
  readonly undo: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly opening: readonly Block[];
  /** A section with steps is counted. */
  readonly steps: readonly Step[];
}

type Part = string | Piece | Sentence;

/** A sentence: our words, with pieces and texts from elsewhere in between. A plain string is taken for foreign text. */
export function say(words: TemplateStringsArray, ...between: readonly Part[]): Sentence {
  const sentence: Piece[] = [];
  for (let index = 0; index < words.length; index++) {
    const text = words[index];
    if (text) sentence.push({ kind: "words", text });
    const next = between[index];
    if (next === undefined) continue;
    if (typeof next === "string") sentence.push({ kind: "text", text: next });
    else if ("kind" in next) sentence.push(next);
    else for (const piece of next) sentence.push(piece);
  }
  return sentence;
}

/** Sentences one after the other. */
export const joined = (sentences: readonly Sentence[], separator: string): Sentence =>
  sentences.flatMap((sentence, index) =>
    index === 0 ? sentence : [{ kind: "words", text: separator } as const, ...sentence],
  );

export const code = (text: string): Piece => ({ kind: "code", text });
export const label = (text: string): Piece => ({ kind: "label", text });
export const strong = (text: string): Piece => ({ kind: "strong", text });
export const link = (address: string, text = address): Piece => ({ kind: "link", address, text });
/** Each as code, with commas. */
export const codes = (texts: readonly string[]): Sentence =>
  joined(
    texts.map((text) => [code(text)]),
    ", ",
  );

/** A paragraph, made like a sentence. */
export const paragraph = (words: TemplateStringsArray, ...between: readonly Part[]): Block => ({
  kind: "paragraph",
  sentence: say(words, ...between),
});

export const bullets = (...items: readonly Sentence[]): Block => ({ kind: "bullets", items });
export const steps = (...items: readonly Sentence[]): Block => ({ kind: "steps", items });
export const heading = (text: Sentence): Block => ({ kind: "heading", text });
export const shell = (...lines: readonly string[]): Block => ({
  kind: "command",
  language: "sh",
  text: lines.join("\n"),
});
export const powershell = (...lines: readonly string[]): Block => ({
  kind: "command",
  language: "powershell",
  text: lines.join("\n"),
});
export const output = (...lines: readonly string[]): Block => ({
  kind: "sample",
  language: "text",
  text: lines.join("\n"),
});
export const yaml = (...lines: readonly string[]): Block => ({
  kind: "sample",
  language: "yaml",
  text: lines.join("\n"),
});

/** A part that stands only under a condition. */
export const when = <T>(condition: boolean, ...parts: readonly T[]): readonly T[] => (condition ? parts : []);
