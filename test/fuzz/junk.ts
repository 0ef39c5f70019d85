/** What stands in places where something sensible should. */
import fc from "fast-check";

/** Words that mean something to JavaScript, YAML, Terraform, a terminal or a file system. */
const WORDS = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "length", "<<", "//"],
  ...[
    "",
    " ",
    "~",
    "null",
    "true",
    "no",
    "-0",
    ".inf",
    ".nan",
    "0x1F",
    "0o17",
    "1e999",
    "12345678901234567890",
    "1_000",
  ],
  ...["2024-01-01", "12:30:45", "=", "-", "?", "---", "...", "|", ">", "!!str", "!<tag:x>", "&a", "*a", "%YAML 1.1"],
  ...["${file(1)}", "%{ if x }", "$${", "`id`", "$(id)", "'; id #", "<script>", "](javascript:x)", "\\", "\\u{41}"],
  ...["../../x", "/", ".", "..", "a/../../b", "C:\\x", "con", "rules.yaml", "mine.yaml", "psoxy.yaml", "out", "a\nb"],
  ...[
    "\u0000",
    "\u001b[2J",
    "\u009b2J",
    "\u0007",
    "\r",
    "\t",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ud800",
    "\udfff",
  ],
  ...["e\u0301", "\u00e9", "İ", "ı", "ſ", "K", "\ufb01", "\u{1f600}", "\u{e0041}", "\u00a0", "日本語"],
];

/** Long ones, of characters that patterns may take long to give up on. */
const long = fc
  .tuple(
    fc.constantFrom("a", "-", "0", "a.", "${", "<", " ", "\n", "[", "é", "a,", "::"),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .map(([unit, count]) => unit.repeat(count));

export const junkText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 10 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 8 }), weight: 3 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }), weight: 3 },
  { arbitrary: long, weight: 1 },
);

const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = list ? [value] : { a: value };
  return value;
};

/** Values of any kind, in places of any kind. */
export const junkValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: junkText, weight: 6 },
  { arbitrary: fc.jsonValue(), weight: 3 },
  { arbitrary: fc.constantFrom<unknown>(null, true, false, {}, [], [null], [[]], { a: {} }), weight: 4 },
  { arbitrary: fc.constantFrom<unknown>(0, -1, 1.5, 1e21, 2 ** 53, Number.MAX_VALUE, 5e-324), weight: 2 },
  { arbitrary: fc.integer(), weight: 1 },
  {
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 300 }), fc.boolean()).map(([depth, list]) => nested(depth, list)),
    weight: 1,
  },
  { arbitrary: fc.constantFrom(...WORDS).map((word) => JSON.parse(`{${JSON.stringify(word)}:{"a":1}}`)), weight: 2 },
);
