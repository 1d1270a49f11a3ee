import { layerStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

export const keyFiguresStyles: CSSResult = css`
  ${layerStyles}

  /* As many columns as have room for a sentence. */
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: 0 1.5em;
  }

  li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.5em;
    break-inside: avoid;
  }

  /* Bound and unit stand beside the number, in the same line where there is room. */
  .amount {
    font: 600 var(--_label) / 1.3 var(--_face);
  }

  /* As large as a pull quote with room: of 18 px, 32. */
  strong {
    font-size: 2.1333em;
    font-weight: 700;
    line-height: 1.15;
  }

  .told {
    margin-block-start: 2px;
    font: 400 var(--_label) / 1.4 var(--_face);
    text-wrap: pretty;
  }

  /* The source's own word for how sure it is. */
  .hedge {
    font-weight: 700;
    text-decoration: underline dashed 2px var(--_line);
    text-underline-offset: 0.2em;
  }

  /* A number is as large in a fold as above it: there the text is smaller. */
  .folds ul {
    font-size: 1.2em;
  }

  .mark,
  .size,
  .folds .cited,
  .folds p.muted {
    font-size: max(12px, 0.8667em);
  }

  .mark .chip {
    font-size: inherit;
  }

  dt {
    padding-block-start: 0.5em;
    font: 700 max(12px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }
`;
