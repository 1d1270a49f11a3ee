import { layerStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

export const forecastListStyles: CSSResult = css`
  ${layerStyles}

  li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.4em;
    break-inside: avoid;
  }

  .one {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 1.5em;
    align-content: start;
  }

  .told,
  .given {
    font: 400 var(--_label) / 1.4 var(--_face);
    text-wrap: pretty;
  }

  /* The author's own words for how likely it is. */
  strong {
    font-weight: 700;
    text-decoration: underline dashed 2px var(--_line);
    text-underline-offset: 0.2em;
  }

  .worth {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    align-content: start;
  }

  .strip {
    display: flex;
    align-items: center;
    gap: 6px;
    font: 400 var(--_small) / 1.2 var(--_face);
    color: var(--_muted);
  }

  .strip::before {
    content: attr(data-from);
  }

  .strip::after {
    content: attr(data-to);
  }

  svg {
    flex: 1;
    /* Without it, it is as wide as pictures are. */
    inline-size: 0;
    block-size: 12px;
    background: color-mix(in srgb, currentcolor 16%, #0000);
    fill: currentcolor;
  }

  /* What hangs on a condition stands below it, and beside a line. */
  .on > ul {
    margin-block-start: 4px;
    border-inline-start: 2px solid var(--_edge);
    padding-inline-start: 0.75em;
  }

  .on > ul > :first-child {
    border: 0;
    padding-block-start: 0;
  }

  .on > ul > :last-child {
    padding-block-end: 0;
  }

  .if {
    font-weight: 700;
  }

  .sense {
    padding-block-start: 0.5em;
    font: 700 max(13px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }

  /* As large in a fold as above it. */
  .folds .told,
  .folds .given {
    font-size: inherit;
  }

  dt {
    padding-block-start: 0.5em;
    font: 700 max(13px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }

  .worth .mark,
  .worth .chip {
    font-size: inherit;
  }

  .folds .cited,
  .folds .strip,
  .folds p.muted {
    font-size: max(13px, 0.8667em);
  }

  /* Side by side, so that ranges can be compared on one scale. */
  @container (inline-size >= 560px) {
    .one:has(svg) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .one > .fix {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    svg {
      border: 1px solid;
    }
  }

  @media print {
    svg {
      border: 1px solid;
    }
  }
`;
