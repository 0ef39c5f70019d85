import { header } from "../header.js";
import type { Block, Piece, Row, Section, Sentence, Step } from "./document.js";
import { ROLE_NAMES } from "./people.js";
import type { Runbook } from "./runbook.js";

/** One form that a runbook is written in: how each piece of text is escaped there. */
export interface Form {
  readonly piece: (piece: Piece, inTable: boolean) => string;
  /** The lines of a command or file. */
  readonly lines: (text: string) => string;
  readonly remark: (text: string) => string;
  /** What stands around lines. */
  readonly fence: (text: string) => string;
}

/**
 * What the templates print. Every field is required, and names differ between levels: mustache prints nothing for a name
 * that is missing, and takes the outer value where an inner one is. A part that may be left out is a list.
 */
export interface RunbookView {
  readonly remark: string;
  readonly deploymentText: string;
  readonly opening: readonly BlockView[];
  readonly roles: readonly { readonly roleKey: string; readonly roleName: string }[];
  readonly sections: readonly SectionView[];
}

interface SectionView {
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly sectionBlocks: readonly BlockView[];
  readonly steps: readonly StepView[];
}

interface StepView {
  readonly stepId: string;
  readonly stepTitle: string;
  readonly stepRole: string;
  readonly who: string;
  readonly why: string;
  readonly actions: readonly BlockView[];
  readonly checks: readonly BlockView[];
  readonly undo: readonly BlockView[];
}

/** One of the lists holds one item. */
interface BlockView {
  readonly paragraphs: readonly { readonly sentence: string }[];
  readonly headings: readonly { readonly headingText: string }[];
  readonly bulletLists: readonly { readonly bullets: readonly { readonly bullet: string }[] }[];
  readonly numberedLists: readonly {
    readonly numbered: readonly { readonly place: string; readonly item: string }[];
  }[];
  readonly commands: readonly CodeView[];
  readonly samples: readonly CodeView[];
  readonly tables: readonly {
    readonly about: string;
    readonly columns: readonly { readonly column: string }[];
    readonly rows: readonly { readonly cells: readonly { readonly cell: string }[] }[];
  }[];
}

interface CodeView {
  readonly fence: string;
  readonly language: string;
  readonly lines: string;
}

export function runbookView({ deployment, opening, roles, sections }: Runbook, form: Form): RunbookView {
  const say = (sentence: Sentence) => sentence.map((piece) => form.piece(piece, false)).join("");
  const text = (words: string) => form.piece({ kind: "text", text: words }, false);
  const blocks = (list: readonly Block[]) => list.map((block) => blockView(block, form, say, text));
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

const NOTHING: BlockView = {
  paragraphs: [],
  headings: [],
  bulletLists: [],
  numberedLists: [],
  commands: [],
  samples: [],
  tables: [],
};

function blockView(
  block: Block,
  form: Form,
  say: (sentence: Sentence) => string,
  text: (words: string) => string,
): BlockView {
  switch (block.kind) {
    case "paragraph":
      return { ...NOTHING, paragraphs: [{ sentence: say(block.sentence) }] };
    case "heading":
      return { ...NOTHING, headings: [{ headingText: say(block.text) }] };
    case "bullets":
      return { ...NOTHING, bulletLists: [{ bullets: block.items.map((item) => ({ bullet: say(item) })) }] };
    case "steps": {
      const numbered = block.items.map((item, index) => ({ place: String(index + 1), item: say(item) }));
      return { ...NOTHING, numberedLists: [{ numbered }] };
    }
    case "command":
      return { ...NOTHING, commands: [codeView(block, form)] };
    case "sample":
      return { ...NOTHING, samples: [codeView(block, form)] };
    case "table": {
      const cellText = (cell: Sentence) => cell.map((piece) => form.piece(piece, true)).join("");
      const rowView = (row: Row) => ({ cells: row.map((cell) => ({ cell: cellText(cell) })) });
      const columns = block.headings.map((column) => ({ column: text(column) }));
      return { ...NOTHING, tables: [{ about: text(block.about), columns, rows: block.rows.map(rowView) }] };
    }
  }
}

const codeView = ({ language, text }: Block & { readonly kind: "command" | "sample" }, form: Form): CodeView => ({
  fence: form.fence(text),
  language,
  lines: form.lines(text),
});
