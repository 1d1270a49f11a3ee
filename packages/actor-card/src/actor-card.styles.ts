import { css } from "@redlines/element";

export const actorCardStyles: string = css`
  article {
    border-block-start: 3px solid;
    padding-block-start: 0.75em;
  }

  header {
    display: flex;
    gap: 0.875em;
    align-items: center;
    margin-block-end: 0.75em;
  }

  .initials {
    flex: none;
    inline-size: 3.25em;
    block-size: 3.25em;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: 700;
    letter-spacing: 0.04em;
  }

  .title {
    font-size: clamp(1.25em, 1em + 2cqi, 1.625em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .names {
    line-height: 1.4;
  }

  dl {
    margin-block-start: 0.75em;
  }

  dl > div,
  details {
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

  details + p {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }

  @container (inline-size > 36em) {
    dl > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      column-gap: 1em;
    }

    dt {
      line-height: calc(1.5em / 0.875);
    }

    dd {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .initials {
      border-color: CanvasText;
    }
  }

  @media print {
    dl > div,
    li {
      break-inside: avoid;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
