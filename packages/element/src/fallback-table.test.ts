import { html } from "lit/html.js";
import { expect, test } from "vitest";
import { fallbackTree, nodesToHtml, templateToHtml } from "./fallback-html.js";

const table = html`<table role="table">
  <thead>
    <tr>
      <th scope="col">Position</th>
      <th scope="col">Iran</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">For: peace</th>
      <td class="oppose">other side</td>
    </tr>
    <tr>
      <th scope="row">Against: war</th>
      <td>not in the article</td>
    </tr>
  </tbody>
</table>`;

test("a table stays one where folds do", () =>
  expect(templateToHtml(table)).toBe(
    '<table><thead><tr><th scope="col">Position </th><th scope="col">Iran </th></tr></thead>' +
      '<tbody><tr><th scope="row">For: peace </th><td>other side </td></tr>' +
      '<tr><th scope="row">Against: war </th><td>not in the article</td></tr></tbody></table>',
  ));

test("a place that knows no table has a list, in which each cell says its column", () =>
  expect(nodesToHtml(fallbackTree(table))).toBe(
    "<ul><li>For: peace<ul><li>Iran – other side</li></ul></li>" +
      "<li>Against: war<ul><li>Iran – not in the article</li></ul></li></ul>",
  ));
