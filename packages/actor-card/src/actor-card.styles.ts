import { css, type CSSResult } from "lit";

export const actorCardStyles: CSSResult = css`
  /* The compact form, which has no terms, needs no line of its own. */
  article:has(dl) {
    border-block-start: 3px solid;
    padding-block-start: 0.75em;
  }

  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
  }

  article > * + *,
  div + div {
    margin-block-start: 0.75em;
  }

  /* A line of no more than some ninety letters. */
  p {
    max-inline-size: 42em;
  }

  /* One box for the initials and the portrait, so that neither moves what stands beside it. */
  .face {
    display: grid;
    place-items: center;
    position: relative;
    overflow: hidden;
    box-sizing: border-box;
    inline-size: 3.5em;
    block-size: 3.5em;
    border: 2px solid var(--_rule);
    border-radius: 4px;
  }

  .person {
    border-radius: 50%;
  }

  .title,
  [part="initials"] {
    font-size: 1.375em;
    font-weight: 700;
  }

  .long,
  dt,
  summary {
    font-size: 0.875em;
    font-weight: 700;
  }

  img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .title {
    line-height: 1.2;
  }

  /* On one line with what stands beside it, and high enough to be touched. */
  dt,
  summary {
    line-height: 1.75;
  }

  dd + dd,
  li + li {
    margin-block-start: 0.5em;
  }

  .kind::first-letter,
  dd::first-letter,
  li::first-letter {
    text-transform: uppercase;
  }

  /* Worked out, not said by the source: set apart from what is. */
  [part="derived"] {
    border-block: 3px double var(--_rule);
    padding-block: 0.75em;
  }

  /* The terms on one side, what belongs to them on the other. */
  @container (inline-size > 40em) {
    dl > div,
    details {
      display: flow-root;
    }

    dt,
    summary {
      float: inline-start;
      inline-size: 32%;
    }

    dd,
    ul {
      margin-inline-start: 34%;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_rule: currentcolor;
    }
  }

  @media print {
    summary {
      list-style: none;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;
