import { type OutsideError, outsideErrors } from "./index.js";

/** The errors that a text names: the text is a code, the beginning of a message, or a whole message that holds one. */
export function findErrors(text: string): readonly OutsideError[] {
  const wanted = text.trim();
  const exact = outsideErrors.filter(({ code }) => code.toLowerCase() === wanted.toLowerCase());
  if (exact.length > 0) return exact;
  return outsideErrors.filter(({ code }) => {
    const at = wanted.indexOf(code);
    // A number must not be the beginning of a longer one, nor a name part of another.
    return at !== -1 && !/^\w/.test(wanted.slice(at + code.length)) && !/\w$/.test(wanted.slice(0, at));
  });
}

/** What `explain` prints of one. */
export const explainError = ({ code, from, means, remedy }: OutsideError): string =>
  `${code} (${from})\n\nMeans: ${means}\nDo: ${remedy}\n`;
