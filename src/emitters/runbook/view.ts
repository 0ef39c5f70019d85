import { header } from "../header.js";
import type { Block, Piece, Section, Sentence, Step } from "./document.js";
import { ROLE_NAMES } from "./people.js";
import type { Runbook } from "./runbook.js";

/** One form that a runbook is written in: how each piece of text is escaped there, and what stands around text. */
export interface Form {
  readonly piece: (piece: Piece, inTable: boolean) => string;
  readonly remark: (text: string) => string;
  /** A block whose text is in this form already; without the line end after it. */
  readonly block: (block: SaidBlock) => string;
}

/** A block with its sentences as text of one form; code stands as it is. */
export type SaidBlock =
  | { readonly kind: "paragraph" | "heading"; readonly text: string }
  | { readonly kind: "bullets" | "steps"; readonly items: readonly string[] }
  | { readonly kind: "command" | "sample"; readonly language: string; readonly code: string }
  | {
      readonly kind: "table";
      readonly about: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * What the templates print. Every field is required, and names differ between levels: mustache prints nothing for a name
 * that is missing, and takes the outer value where an inner one is. Blocks are one text, empty where there are none.
 */
export interface RunbookView {
  readonly remark: string;
  readonly deploymentText: string;
  readonly opening: string;
  readonly roles: readonly { readonly roleKey: string; readonly roleName: string }[];
  readonly sections: readonly SectionView[];
}

interface SectionView {
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly sectionBlocks: string;
  readonly steps: readonly StepView[];
}

interface StepView {
  readonly stepId: string;
  readonly stepTitle: string;
  readonly stepRole: string;
  readonly who: string;
  readonly why: string;
  readonly actions: string;
  readonly checks: string;
  readonly undo: string;
}

export function runbookView({ deployment, opening, roles, sections }: Runbook, form: Form): RunbookView {
  const say = (sentence: Sentence) => said(sentence, form, false);
  const text = (words: string) => form.piece({ kind: "text", text: words }, false);
  const blocks = (list: readonly Block[]) =>
    list.map((block) => form.block(saidBlock(block, form, say, text))).join("\n");
  const stepView = (step: Step, number: string): StepView => ({
    stepId: step.id,
    stepTitle: `${number} ${say(step.title)}`,
    stepRole: step.role,
    who: say(step.who),
    why: say(step.why),
    actions: blocks(step.actions),
    checks: blocks(step.checks),
    undo: blocks(step.undo),
  });
  const counted = sections.filter(({ steps }) => steps.length > 0);
  const sectionView = (section: Section): SectionView => {
    const number = counted.indexOf(section) + 1;
    return {
      sectionId: section.id,
      sectionTitle: number === 0 ? text(section.title) : `${number}. ${text(section.title)}`,
      sectionBlocks: blocks(section.opening),
      steps: section.steps.map((step, index) => stepView(step, `${number}.${index + 1}`)),
    };
  };
  return {
    remark: form.remark(header(deployment)),
    deploymentText: text(deployment.name),
    opening: blocks(opening),
    roles: roles.map((role) => ({ roleKey: role, roleName: text(ROLE_NAMES[role]) })),
    sections: sections.map(sectionView),
  };
}

function said(sentence: Sentence, form: Form, inTable: boolean): string {
  let text = "";
  for (const piece of sentence) text += form.piece(piece, inTable);
  return text;
}

function saidBlock(
  block: Block,
  form: Form,
  say: (sentence: Sentence) => string,
  text: (words: string) => string,
): SaidBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: block.kind, text: say(block.sentence) };
    case "heading":
      return { kind: block.kind, text: say(block.text) };
    case "bullets":
    case "steps":
      return { kind: block.kind, items: block.items.map(say) };
    case "command":
    case "sample":
      return { kind: block.kind, language: block.language, code: block.text };
    case "table": {
      const cell = (sentence: Sentence) => said(sentence, form, true);
      const rows = block.rows.map((row) => row.map(cell));
      return { kind: block.kind, about: text(block.about), headings: block.headings.map(text), rows };
    }
  }
}
