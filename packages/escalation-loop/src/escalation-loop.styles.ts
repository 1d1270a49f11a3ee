import { css, type CSSResult } from "lit";
import { drawingStyles } from "./drawing.styles.js";

const layerStyles: CSSResult = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    border-block-start: 4px solid;
    padding-block-start: 0.5em;
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

  .verdict {
    font: 400 var(--_label) / 1.4 var(--_face);
    text-wrap: pretty;
  }

  /* The hedge is the source's own word, and sets the statement apart. */
  .hedge,
  .mark q {
    text-decoration: underline dashed 1.5px var(--_line);
    text-underline-offset: 0.2em;
  }

  .label {
    font: 700 var(--_small) / 1.4 var(--_face);
    break-after: avoid;
  }

  .breaks {
    display: grid;
    gap: 0.25em;
    font: 400 var(--_label) / 1.38 var(--_face);
    text-wrap: pretty;
  }

  /* A dashed arrow's own line. */
  .breaks > li {
    border-inline-start: 2px dashed;
    padding-inline-start: 0.625em;
    break-inside: avoid;
  }

  [part="breaks"] {
    display: grid;
    gap: 0.25em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }

  .evidence {
    display: grid;
    gap: 0.375em;
  }

  .evidence > li {
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.625em;
    break-inside: avoid;
  }

  .links,
  .links > li,
  .folds .ring {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  .links {
    gap: 0.875em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }

  .folds ol {
    list-style: inside decimal;
  }

  .folds ol:lang(fa) {
    list-style-type: persian;
  }

  details .label,
  details .mark,
  details .muted,
  details .cited {
    font-size: max(13px, 0.8667em);
  }

  details .muted .muted,
  details .mark .muted {
    font-size: inherit;
  }

  @media (forced-colors: active) {
    article {
      border-color: CanvasText;
    }
  }

  @media print {
    article {
      break-inside: avoid;
    }
  }
`;

/** The three layers, with the drawing and the steps in the first. */
export const escalationLoopStyles: CSSResult = css`
  ${layerStyles}
  ${drawingStyles}
`;
