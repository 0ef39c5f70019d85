import fc from "fast-check";

/** Texts in which the characters that mean something somewhere are frequent. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."`'\"$\\|<>&*_[](){}#~!-+=.:;/@%\n\t 01a\u2018\u2019\u201A\u201B\u202E"),
      fc.constantFrom(
        "```",
        "${",
        "$(",
        "%{",
        "-->",
        "<b>",
        "</script>",
        "&amp;",
        "https://x.example",
        "www.x.example",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => !text.includes("\0"));
