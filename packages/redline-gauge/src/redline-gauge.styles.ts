import { css, type CSSResult } from "lit";

import { drawingStyles } from "./drawing.styles.js";

const layerStyles: CSSResult = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    border-block-start: 4px solid;
    padding-block-start: 0.5em;
    --_past: color-mix(in srgb, var(--_line) 7%, #0000);
    --_bar: 28px;
  }

  .kicker {
    font: 600 var(--_small) / 1.4 var(--_face);
  }

  /* At the end of the line, where there is room. */
  .day {
    float: inline-end;
    font: inherit;
    font-weight: 400;
  }

  .kicker .mark {
    font-size: inherit;
  }

  .line-words {
    color: var(--_line);
  }

  .verdict {
    font: 400 max(15px, 0.9445em) / 1.4 var(--_face);
    text-wrap: pretty;
  }

  /* As small as beside the page's own text. */
  dd .mark,
  dd .fix,
  .size {
    font-size: max(12px, 0.8667em);
  }

  .chip {
    margin-inline-start: 0.25em;
  }

  .why {
    display: grid;
    gap: 0.5em 1.5em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }

  .why > div {
    display: grid;
    gap: 0.25em 1.5em;
    align-content: start;
  }

  .why dd {
    font-size: var(--_label);
    line-height: 1.38;
    text-wrap: pretty;
  }

  dt {
    font: 700 var(--_small) / 1.4 var(--_face);
  }

  dt .chip {
    font-size: inherit;
  }

  .folds dt,
  .folds .cited,
  .folds p.muted {
    font-size: max(12px, 0.8667em);
  }

  .folds dt {
    padding-block-start: 0.5em;
    break-after: avoid;
  }

  .folds dd {
    padding-block: 0.25em;
    text-wrap: pretty;
    break-inside: avoid;
  }

  input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: currentcolor;
  }

  @container (inline-size >= 560px) {
    .why {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }

    /* One heading, and its facts beside each other. */
    .why > :only-child:has(dd + dd) {
      grid-template-columns: 1fr 1fr;

      dt {
        grid-column: 1 / -1;
      }
    }

    .pair {
      columns: 2;
      column-gap: 1.5em;
    }
  }

  @media print {
    label {
      display: none;
    }
  }
`;

/** The three layers, and the drawing in the first. */
export const redlineGaugeStyles: CSSResult = css`
  ${layerStyles}
  ${drawingStyles}
`;
