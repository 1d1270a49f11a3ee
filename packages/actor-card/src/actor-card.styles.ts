import { narrowWordsStyles, tokenStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

export const actorCardStyles: CSSResult = css`
  ${tokenStyles}
  ${narrowWordsStyles}

  article {
    display: grid;
    gap: 5px;
    line-height: 1.35;
    border-block-start: 4px solid;
    padding-block-start: 8px;
  }

  details + details {
    margin-block-start: -5px;
  }

  /* It is one line at every width. */
  .root:has(> .compact) {
    container-type: normal;
  }

  /* Beside others in a list, which has rules of its own. */
  .compact {
    border: 0;
    padding: 0;
  }

  header,
  .compact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    align-items: start;
  }

  .compact {
    min-block-size: 54px;
  }

  .compact .title {
    font-size: 0.9445em;
    line-height: 1.15;
  }

  .compact .title ~ p {
    font: 400 var(--_small) / 1.3 var(--_face);
    text-wrap: pretty;
  }

  /* Where there are capitals: in text from right to left Firefox would break lines too late. */
  [dir="ltr"] .kind::first-letter,
  [dir="ltr"] > .compact .title ~ p::first-letter,
  [dir="ltr"] dd::first-letter {
    text-transform: uppercase;
  }

  .badged svg {
    inline-size: 18px;
    block-size: 18px;
    inset-block-end: -2px;
    inset-inline-end: -4px;
    outline: 2px solid Canvas;
  }

  img {
    object-fit: cover;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: 400 var(--_label) / 1.35 var(--_face);
  }

  details table {
    font-size: inherit;
  }

  th,
  td {
    padding-block: 5px;
    padding-inline-end: 12px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    padding-block: 2px 4px;
    font: 600 var(--_small) / 1.35 var(--_face);
    color: var(--_muted);
    border-block-end: 1px solid var(--_edge);
  }

  tr + tr > * {
    border-block-start: 1px solid var(--_rule);
  }

  td {
    font-weight: 600;
  }

  /* As large as elsewhere, though it stands in a label. */
  table .muted,
  table .mark,
  thead th,
  summary .size {
    font-size: 0.8667em;
  }

  table .muted .muted,
  table .mark .muted {
    font-size: inherit;
  }

  /* The hedge is the source's own word, and sets the statement apart. */
  .mark q {
    text-decoration: underline dashed var(--_line);
    text-underline-offset: 0.2em;
  }

  /* Without “<”: a static snippet is well-formed as XML. */
  @container not (min-inline-size: 280px) {
    td .chip {
      white-space: normal;
    }
  }

  /* Firefox drops a space at which a line ends in front of an element: two words are spoken as one. */
  td .mark::before {
    content: "\\200B";
  }

  /* Nor is the line higher for it. */
  td .mark {
    line-height: 0;
  }

  td::before {
    display: inline-block;
    inline-size: 1.25em;
    font-weight: 700;
  }

  .agree::before {
    content: "=" / "";
  }

  .oppose::before {
    content: "≠" / "";
  }

  .diverge::before,
  .conditional::before {
    content: "≈" / "";
  }

  td.mixed::before,
  td.unknown::before {
    content: "?" / "";
  }

  td.mixed::before {
    content: "±" / "";
  }

  @container (inline-size >= 30em) {
    td {
      inline-size: 23.5%;
    }

    .of3 td {
      inline-size: 20%;
    }
  }

  /* Under each other: the position across, and below it the cells under their heads. */
  @container not (min-inline-size: 30em) {
    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block: 3px;
    }

    .of2 tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .of3 tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    thead tr {
      padding-block: 0 3px;
      border-block-end: 1px solid var(--_edge);
    }

    tr + tr {
      border-block-start: 1px solid var(--_rule);
    }

    tr > * {
      border: 0 !important;
      padding-block: 0;
    }

    tr > :first-child {
      grid-column: 1 / -1;
      padding-block-end: 2px;
    }

    /* For ears only, unless it says whose positions these are. */
    .own thead :first-child:not(:only-child) {
      position: absolute;
      inline-size: 0.1px;
      block-size: 0.1px;
      padding: 0;
      overflow: hidden;
      white-space: nowrap;
    }
  }

  /* A line of no more than some ninety letters. */
  dd,
  header + p {
    max-inline-size: 42em;
  }

  dt {
    font-weight: 600;
  }

  dd + dt {
    margin-block-start: 0.75em;
  }

  dd {
    padding-block: 0.25em;
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
