import { css, type CSSResult } from "lit";

/** The table in its two layouts. */
export const tableStyles: CSSResult = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font: 400 var(--_label) / 1.3 var(--_face);
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  caption {
    padding-block-end: 2px;
    font-size: 0.8667em;
    text-align: start;
    color: var(--_muted);
  }

  .sign::before {
    font-weight: 700;
  }

  .sign.is-for::before {
    content: "+\\a0" / "";
  }

  .sign.is-against::before {
    content: "−\\a0" / "";
  }

  .sign.is-conditional::before {
    content: "±\\a0" / "";
  }

  .sign.is-none::before {
    content: "·\\a0" / "";
  }

  th,
  td {
    padding: 3px 2px;
    font-weight: 400;
    text-align: center;
    vertical-align: middle;
  }

  thead > tr > * {
    padding-block: 2px 4px;
    border-block-end: 1px solid var(--_edge);
    font: 600 0.8667em / 1.3 var(--_face);
    vertical-align: bottom;
  }

  tr > :first-child {
    inline-size: 31%;
    padding-inline: 0 6px;
    text-align: start;
  }

  tbody tr + tr > * {
    border-block-start: 1px solid var(--_rule);
  }

  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 1px;
    inline-size: 100%;
    min-block-size: 28px;
  }

  td {
    position: relative;
  }

  /* The whole cell leads to its sentence. */
  button {
    position: absolute;
    inset: 1px;
    margin: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  [aria-pressed="true"] {
    background: color-mix(in srgb, currentcolor 10%, #0000);
  }

  .words {
    display: flex;
    flex-direction: column;
    align-items: center;
  }

  .words > span {
    font-size: 0.8667em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .cell .chip {
    font: inherit;
    white-space: normal;
  }

  /* How sure it is, the disc has drawn. */
  .cell .chip::before {
    display: none;
  }

  .ears,
  .word {
    position: absolute;
    inline-size: 0.1px;
    block-size: 0.1px;
    overflow: hidden;
    white-space: nowrap;
  }

  @container (inline-size >= 32em) {
    .few .cell {
      flex-direction: row;
      gap: 8px;
      --_above: calc(50% - 14px);
      --_before: 0;
    }

    .few .words {
      align-items: flex-start;
      text-align: start;
    }

    .few .word {
      position: static;
      inline-size: auto;
      block-size: auto;
      white-space: normal;
    }

    /* There the words themselves stand beside the signs. */
    .few .sign:not(.is-none) {
      display: none;
    }

    .few :is(th, td) {
      padding-inline-end: 6px;
      text-align: start;
    }
  }

  /* Each topic a block of its own, under which stand the actors, each with its name. */
  @container not (min-inline-size: 32em) {
    .many,
    .many :is(caption, tbody) {
      display: block;
    }

    .many tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
      gap: 4px 8px;
      border-block-start: 1px solid var(--_rule);
      padding-block: 6px;
    }

    .many tbody tr > * {
      inline-size: auto;
      border: 0;
      padding: 0;
      text-align: start;
      vertical-align: top;
    }

    .many tbody th {
      grid-column: 1 / -1;
      font-weight: 600;
    }

    .many thead {
      position: absolute;
      inline-size: 0.1px;
      block-size: 0.1px;
      overflow: hidden;
    }

    .many td::before {
      content: attr(data-who) / "";
      display: block;
      unicode-bidi: isolate;
      font-size: 0.8667em;
    }

    .many :is(.cell, .words) {
      align-items: flex-start;
      text-align: start;
    }

    .many .cell {
      --_before: 0;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed="true"] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
