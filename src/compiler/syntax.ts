/** From text to the nodes of YAML, within limits: a file may have been written to keep us busy. */
import { Composer, type CST, type Document, Lexer, Parser } from "yaml";

/**
 * Levels that are read. No manifest needs ten. Without a limit the end of the stack would be one, which is as far down as
 * it happens to be.
 */
const DEEPEST = 100;

/** What a file holds: its first document, a second one where there is any, or the place from where it nests too deep. */
export type Nodes =
  | { readonly document: Document.Parsed | undefined; readonly second: Document.Parsed | undefined }
  | { readonly tooDeepAt: number };

export function nodesOf(text: string): Nodes {
  const { stackTraceLimit } = Error;
  // The composer makes an error object for each mistake, of which there may be a million, and traces cost a gigabyte.
  Error.stackTraceLimit = 0;
  try {
    const options = { prettyErrors: false, merge: true, uniqueKeys: false, logLevel: "silent" } as const;
    const documents = new Composer(options).compose(tokensOf(text));
    const [document, second] = [documents.next(), documents.next()].map(({ value }) => value || undefined);
    return { document, second };
  } catch (error) {
    if (error instanceof TooDeep) return { tooDeepAt: error.offset };
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** Up to the first that stands where nothing can: of such mistakes only the first is told. */
function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === "error") return;
    }
    if (parser.stack.length > DEEPEST) throw new TooDeep(offset);
  }
  yield* parser.end();
}
