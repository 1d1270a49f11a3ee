import { expect, test } from "vitest";
import { styleProblems } from "@redlines/testing/styles";

const MEDIA = "@media (forced-colors: active) {} @media print {}";

test.each([
  ["", "p { margin-inline: 0 }", ["nothing for @media forced-colors: active", "nothing for @media print"]],
  [MEDIA, `${MEDIA} p { margin-left: 1em }`, ["margin-left is not logical"]],
  [MEDIA, `${MEDIA} p { text-align: left } q { text-align: center }`, ["text-align is not logical"]],
  [MEDIA, `${MEDIA} p { width: 3em; inline-size: 3em }`, ["width is not logical"]],
  ["", `${MEDIA} p { color: var(--_ink) }`, ["--_ink is not defined"]],
  ["", `${MEDIA} p { --_ink: red }`, ["--_ink is not used"]],
  [
    "p { --_ink: var(--redlines-ink, red); color: var(--_ink) }",
    `${MEDIA} p { line-height: 1; inset-inline-start: 0 }`,
    [],
  ],
])("faults of a style sheet are found: %s %s", (shared, own, expected) => {
  expect(styleProblems(shared, own)).toEqual(expected);
});
