import { expect, test } from "vitest";
import { shortStyles } from "./styles.mjs";

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
