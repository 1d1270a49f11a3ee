import { expect, test } from "vitest";
import { shortStyles, unmarkStyles } from "./styles.mjs";

test.each([
  [
    "rules keep their order, and lose spaces, comments and last semicolons",
    "/* why */\n  b ,\n  a > i {\n    color: red;\n    margin: 0 0.5em;\n  }\n",
    "b,a>i{color:red;margin:0 .5em}",
  ],
  [
    "what needs its spaces keeps them",
    "p { inline-size: calc(1.5em + 10.5px); } ul li { }",
    "p{inline-size:calc(1.5em + 10.5px)}ul li{}",
  ],
  [
    "a condition keeps the space that it needs",
    "@media (scripting: enabled) { a::after { x: y } }",
    "@media (scripting:enabled){a:after{x:y}}",
  ],
  [
    "what stands between quotation marks is left alone",
    'a { content: " ( ; 0.5 > } " attr(href) ")" }',
    'a{content:" ( ; 0.5 > } " attr(href) ")"}',
  ],
])("%s", (_what, sheet, short) => {
  expect(shortStyles(sheet)).toBe(short);
});

const marked = "const sheet = css`a{color:red}`;";

/** In two pieces, so that this file is not taken for one that imports the package. */
const ours = ["import { css } from", '"@redlines/element";'].join(" ");

test.each([
  ["our own mark goes", `${ours}\n${marked}`, `${ours}\nconst sheet = \`a{color:red}\`;`],
  [
    "our own mark, from beside it, goes",
    `import { css } from "./css.js";\n${marked}`,
    `import { css } from "./css.js";\nconst sheet = \`a{color:red}\`;`,
  ],
  ["Lit's mark stays", `import { css } from "lit";\n${marked}`, undefined],
  ["a mark around a value stays", 'import { css } from "./css.js";\ncss`a{color:${red}}`', undefined],
  ["a mark around an escape stays", 'import { css } from "./css.js";\ncss`a{content:"\\201c"}`', undefined],
])("%s", (_what, code, unmarked = code) => {
  expect(unmarkStyles(code)).toBe(unmarked);
});
