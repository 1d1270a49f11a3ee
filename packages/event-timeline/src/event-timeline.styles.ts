import { layerStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

export const eventTimelineStyles: CSSResult = css`
  ${layerStyles}

  article {
    gap: 0.4em;
  }

  .title {
    margin-block-start: -0.3em;
  }

  /* When, the line with its dots, and what: beside each other where there is room, else below. */
  ol {
    display: grid;
    grid-template-columns: minmax(var(--_date), min-content) var(--_axis) minmax(0, 1fr);
    font: 400 var(--_label) / 1.3 var(--_face);
    --_date: 0px;
    --_axis: 18px;
  }

  li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    break-inside: avoid;
  }

  .gap {
    position: relative;
    grid-area: 1 / 3;
    line-height: 1.2;
  }

  .when {
    grid-area: 2 / 3;
    font: 700 max(13px, 0.8667em) / 1.4 var(--_face);
    /* The column is as wide as the longest word of a date, up to a point. */
    overflow-wrap: break-word;
  }

  /* High enough for a link in it to be touched, and not that of the next. */
  .what {
    grid-area: 3 / 3;
    min-block-size: 24px;
    text-wrap: pretty;
  }

  /* Of what has no date. */
  .what:only-child {
    grid-row: 2;
  }

  li:not(:last-child) > * {
    padding-block-end: 0.4em;
  }

  /* The line goes from the first dot to the last. */
  li::before {
    content: "";
    grid-area: 2 / 2 / 4;
    justify-self: center;
    border-inline-start: 1px solid var(--_edge);
  }

  li:first-child::before {
    margin-block-start: 0.6em;
  }

  li:last-child::before {
    align-self: start;
    block-size: 0.6em;
  }

  li:only-child::before {
    content: none;
  }

  .gap::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1px - var(--_axis) / 2);
    border-inline-start: 2px dotted var(--_edge);
  }

  li::after {
    content: "";
    grid-area: 2 / 2;
    place-self: start center;
    inline-size: 0;
    block-size: 0;
    margin-block-start: calc(0.65em - 6px);
    border: 6px solid;
    border-radius: 50%;
    background: Canvas;
  }

  /* Hollow where it is not simply stated, in the line of its chip. */
  .reported::after,
  .inferred::after,
  .alleged::after,
  .disputed::after,
  .denied::after,
  .unknown::after,
  .apart li::after,
  .ahead li::after {
    inline-size: 8px;
    block-size: 8px;
    border-width: 2px;
  }

  .alleged::after,
  .ahead li::after {
    border-style: dotted;
  }

  .disputed::after,
  .unknown::after,
  .apart li::after {
    border-style: dashed;
  }

  /* What did not take place is on no line, and no point in time. */
  .apart li::before,
  .undated li::before {
    content: none;
  }

  .apart li::after {
    border-radius: 0;
  }

  .ahead li::before {
    border-inline-start: 2px dotted var(--_edge);
  }

  .key .what {
    font-weight: 700;
  }

  .key::after {
    border-color: var(--_line);
  }

  .hedge,
  .mark q {
    font-weight: 700;
    text-decoration: underline dashed 2px var(--_line);
    text-underline-offset: 0.2em;
  }

  .what .mark {
    font-size: max(13px, 0.8667em);
  }

  .what .chip {
    white-space: normal;
  }

  .group {
    margin-block: 0.25em -0.3em;
    font: 600 var(--_small) / 1.4 var(--_face);
    break-after: avoid;
  }

  details > div {
    grid-template-columns: minmax(0, 1fr);
  }

  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    font: inherit;
  }

  dt {
    padding-block-start: 0.5em;
    font: 700 max(13px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }

  dd {
    padding-block: 0.125em;
    text-wrap: pretty;
    break-inside: avoid;
  }

  .folds ol {
    font-size: inherit;
  }

  .folds .mark,
  .folds .cited,
  .folds .group,
  .folds p.muted {
    font-size: max(13px, 0.8667em);
  }

  @container (inline-size >= 15em) {
    ol:not(.ahead, .undated) {
      --_date: 5.2em;
      --_axis: 24px;

      .when {
        grid-area: 2 / 1;
        justify-self: end;
        max-inline-size: 8.5em;
        text-align: end;
      }

      .what {
        grid-row: 2;
      }
    }
  }

  @container (inline-size >= 560px) {
    ol:is(ol, .ahead, .undated) {
      --_date: 10em;
      --_axis: 24px;

      .when {
        grid-area: 2 / 1;
        justify-self: end;
        max-inline-size: 11.5em;
        text-align: end;
      }

      .what {
        grid-row: 2;
      }
    }
  }

  @media (forced-colors: active) {
    .key::after {
      border-color: Highlight;
    }
  }

  @media print {
    article {
      break-inside: auto;
    }

    label {
      display: none;
    }
  }
`;
