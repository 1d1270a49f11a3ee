import { layerStyles, narrowWordsStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";
import { signStyles } from "./signs.styles.js";
import { tableStyles } from "./table.styles.js";

const partStyles: CSSResult = css`
  /* Now beside so far: the heads of both in one column, where there is no room for two. */
  [part="verdict"] {
    display: grid;
    grid-template-columns: fit-content(6em) minmax(0, 1fr);
    gap: 0.5em 0.75em;
  }

  [part="verdict"] > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }

  [part="verdict"] dt {
    font: 600 var(--_small) / 1.4 var(--_face);
    color: var(--_muted);
  }

  /* The words of the source may begin in the middle of a sentence. */
  [part="verdict"] dt::first-letter {
    text-transform: uppercase;
  }

  [part="verdict"] dd {
    grid-column: 2;
    font: 400 var(--_label) / 1.35 var(--_face);
    text-wrap: pretty;
  }

  dd.state {
    font: inherit;
    font-size: var(--_label);
    line-height: 1.3;
  }

  div:first-child > dd.state {
    font-size: max(15px, 0.9445em);
    font-weight: 700;
  }

  [part="statement"] {
    margin-block-start: 0.5em;
    border-inline-start: 3px solid;
    padding-inline-start: 0.75em;
    font-size: var(--_label);
  }

  div.fix {
    font: 400 var(--_small) / 1.4 var(--_face);
  }

  article > dl > dt {
    font: 600 var(--_label) / 1.3 var(--_face);
  }

  article > dl > dd {
    font-size: max(15px, 0.9445em);
  }

  .mark,
  .size {
    font-size: max(12px, 0.8667em);
  }

  dd .chip {
    white-space: normal;
  }

  .mark q {
    text-decoration: underline dashed var(--_line);
    text-underline-offset: 0.2em;
  }

  .folds dt {
    padding-block-start: 0.5em;
    font: 700 max(12px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }

  .folds dd {
    padding-block: 0.2em;
    text-wrap: pretty;
    break-inside: avoid;
  }

  .folds .cited,
  .folds p.muted {
    font-size: max(12px, 0.8667em);
  }

  @container (inline-size >= 32em) {
    [part="verdict"] {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 1.5em;
    }

    [part="verdict"] > div {
      display: block;
      grid-column: auto;
    }

    [part="verdict"] > :only-child {
      grid-column: 1 / -1;
    }

    div:first-child > dd.state {
      font-size: 1.2223em;
      line-height: 1.2;
      text-wrap: balance;
    }

    [part="verdict"] dd + dd {
      margin-block-start: 0.25em;
    }
  }
`;

/** The three layers, and the table in the first. */
export const interestMatrixStyles: CSSResult = css`
  ${narrowWordsStyles}
  ${layerStyles}
  ${partStyles}
  ${tableStyles}
  ${signStyles}
`;
