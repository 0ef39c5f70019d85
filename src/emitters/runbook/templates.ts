import mustache from "mustache";

/** Renders templates of ours; each is parsed once, however often it is a part of another. */
class Renderer extends mustache.Writer {
  readonly #parsed = new Map<string, ReturnType<typeof mustache.parse>>();

  /** Mustache's own cache makes a new key of the whole text each time it is asked. */
  override parse(template: string) {
    const known = this.#parsed.get(template);
    if (known !== undefined) return known;
    const tokens = super.parse(template);
    this.#parsed.set(template, tokens);
    return tokens;
  }
}

const renderer = new Renderer();

/** The page filled with what the view holds; `parts` are the templates it refers to by name. */
export const render = (page: string, view: object, parts: Readonly<Record<string, string>>): string =>
  renderer.render(page, view, parts);
