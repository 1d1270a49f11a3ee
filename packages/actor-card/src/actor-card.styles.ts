import { css } from "@redlines/element";

export const actorCardStyles: string = css`
  article {
    border-block-start: 3px solid;
    padding-block-start: 0.75em;
  }

  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    margin-block-end: 0.75em;
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
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-weight: 700;
  }

  .person {
    border-radius: 50%;
  }

  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .title {
    font-size: clamp(1.25em, 1em + 2cqi, 1.625em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  dl {
    margin-block-start: 0.75em;
  }

  dl > div,
  details,
  [part="source"] {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.5em;
  }

  dt,
  summary {
    font-size: 0.875em;
    font-weight: 700;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  dd + dd,
  li {
    margin-block-start: 0.5em;
  }

  .kind::first-letter,
  dd::first-letter,
  li::first-letter {
    text-transform: uppercase;
  }

  /* Worked out, not said by the source: set apart from what is. */
  [part="derived"] {
    border-inline-start: 3px double;
    padding-inline-start: 0.75em;
  }

  .compact {
    border-width: 1px;

    .title {
      font-size: 1.125em;
    }
  }

  @media (forced-colors: active), (prefers-contrast: more) {
    .root {
      --_rule: currentcolor;
    }
  }

  @media print {
    dl > div,
    li {
      break-inside: avoid;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;
