import { layerStyles, tokenStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

export const relationMapStyles: CSSResult = css`
  ${layerStyles}
  ${tokenStyles}

  /* As wide as its column, whatever the longest of its names. */
  details > div {
    grid-template-columns: minmax(0, 1fr);
  }

  select {
    max-inline-size: 100%;
    min-block-size: 32px;
    font: inherit;
  }

  .lead,
  dl {
    font: 400 var(--_label) / 1.35 var(--_face);
    text-wrap: pretty;
  }

  dl > div {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.25em;
    break-inside: avoid;
  }

  dt {
    color: var(--_muted);
  }

  .folds dt {
    color: inherit;
    font-weight: 600;
  }

  /* Names run in after their verb, or with room stand beside it. */
  dl > div > * {
    display: inline;
  }

  dl > div > dt::after {
    content: " ";
  }

  dl > div > dd + dd::before {
    content: " · ";
  }

  @container (inline-size >= 30em) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
      gap: 0 0.75em;
    }

    dl > div > * {
      display: block;
    }

    dl > div > dt {
      grid-row: 1 / span 9;
    }

    dl > div > dd {
      grid-column: 2;
    }

    dl > div > dd + dd::before {
      content: none;
    }
  }

  .mark,
  .size,
  .folds .muted {
    font-size: max(12px, 0.8667em);
  }

  .mark .chip,
  .mark .muted {
    font-size: inherit;
  }

  .folds dl {
    font: inherit;
  }

  .folds dd {
    padding-block: 0.25em;
  }

  .folds ul {
    border-inline-start: 1px solid var(--_rule);
    padding-inline-start: 0.75em;
  }

  .folds li {
    padding-block: 0.25em;
  }

  /* It needs room for the words on its lines. */
  figure {
    display: none;
    position: relative;
    block-size: 14em;
    font-family: var(--_face);
  }

  @container (inline-size >= 30em) {
    figure {
      display: block;
    }
  }

  .lines {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    direction: ltr;
    overflow: visible;
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 2;
  }

  text {
    font: 600 var(--_small) / 1 var(--_face);
    text-anchor: middle;
    stroke: none;
  }

  text.against {
    fill: var(--_line);
  }

  g.against {
    stroke: var(--_line);
    stroke-width: 3;
  }

  .tacit {
    stroke-dasharray: 7 5;
  }

  .arranged {
    stroke-dasharray: 0 6;
    stroke-width: 3;
    stroke-linecap: round;
  }

  .node {
    position: absolute;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    inline-size: 20%;
    text-align: center;
  }

  .name {
    font: 700 var(--_small) / 1.2 var(--_face);
    text-wrap: balance;
  }

  /* The middle of the disc is where the lines lead: see slots.ts. */
  .p0 {
    inset-inline-start: 40%;
    inset-block-start: calc(76% - 22px);
  }

  .p1,
  .p2,
  .p5 {
    flex-direction: column-reverse;
    inset-block-end: calc(76% - 22px);
  }

  .p1 {
    inset-inline-start: 14%;
  }

  .p2 {
    inset-inline-start: 66%;
  }

  .p3,
  .p4 {
    inset-block-start: calc(66% - 22px);
  }

  .p3 {
    inset-inline-start: 0;
  }

  .p4 {
    inset-inline-start: 80%;
  }

  .p5 {
    inset-inline-start: 0;
    inset-block-end: calc(80% - 22px);
  }

  @media (forced-colors: active) {
    .lines {
      fill: CanvasText;
    }

    .lines g {
      stroke: CanvasText;
    }

    text.against {
      fill: CanvasText;
    }
  }
`;
