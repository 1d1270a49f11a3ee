/** What sets a flag if it is ever run. */
export const RUN = "globalThis.ran = true";

const times = (count: number, text: string): string => text.repeat(count);

/** Strings that break style sheets, data formats, and what thinks that texts are short. */
export const HOSTILE_FORMATS: Readonly<Record<string, readonly string[]>> = {
  "style sheets": [
    `</style><style>* { display: none }`,
    `} * { display: none } {`,
    `color: red; background: url(https://evil.example)`,
    `expression(${RUN})`,
    `url("javascript:${RUN}")`,
    `@import "https://evil.example/x.css";`,
    `/* never ended`,
    `\\3C script`,
    `:host { display: none !important }`,
    `var(--redlines-line)`,
    `behavior: url(x.htc)`,
  ],
  "data formats": [
    `{"kind":"quote"}`,
    `","kind":"actor","x":"`,
    `[1,2`,
    `\\u003cscript\\u003e`,
    `\\n\\t\\0`,
    `=1+1`,
    `@SUM(A1)`,
    `+cmd|' /C calc'!A0`,
    `a;b,c|d`,
    `'; DROP TABLE quotes; --`,
    `../../../../etc/passwd`,
    `- yaml: [`,
    `# heading`,
    `**bold** _it_ [a](b)`,
  ],
  long: [
    times(2_000, "long"),
    times(1_000, "many words "),
    times(500, "<b>"),
    times(500, "&amp;"),
    times(300, "שלום "),
    times(200, "👩‍👩‍👧‍👦"),
    times(3_000, "("),
  ],
};
