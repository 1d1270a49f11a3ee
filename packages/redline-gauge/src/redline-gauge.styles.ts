import { css } from "@redlines/element";

export const redlineGaugeStyles: string = css`
  article {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.5em;
  }

  .kicker {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }

  .title {
    margin-block: 0.125em 0.25em;
    font-size: clamp(1.25em, 1em + 2cqi, 1.625em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .reading {
    margin-block: 0.75em 0.625em;
    font-size: 1.0625em;
    font-weight: 600;
    text-wrap: pretty;
  }

  [role="meter"] {
    display: flex;
    gap: 3px;
    print-color-adjust: exact;
  }

  i {
    flex: 1;
    block-size: 0.875em;
    border: 1px solid;
  }

  i.on {
    background: currentcolor;
  }

  /* Evidence that is not simply stated is drawn as less than solid. */
  div:not(.asserted) > .here {
    background: repeating-linear-gradient(135deg, currentcolor 0 2px, #0000 2px 6px);
  }

  i.line {
    position: relative;
    margin-inline-start: 6px;

    &::before {
      content: "";
      position: absolute;
      inset-block: -6px;
      inset-inline-start: -8px;
      border-inline-start: 4px solid var(--_accent);
    }
  }

  ol {
    margin-block: 1.25em 1em;
    list-style: none;
    counter-reset: rung;
  }

  ol > li {
    position: relative;
    padding-block: 0.5em;
    padding-inline-start: 2.5em;
    counter-increment: rung;
  }

  ol > li::before {
    content: counter(rung);
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid;
    border-radius: 50%;
    box-sizing: border-box;
    font-size: 0.9375em;
    font-weight: 700;
    line-height: calc(1.5em - 4px);
    text-align: center;
  }

  :lang(fa) > * > ol > li::before {
    content: counter(rung, persian);
  }

  /* The rail between the rungs. */
  ol > li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: 2em -0.5em;
    inset-inline-start: calc(0.75em - 2px);
    border-inline-start: 2px solid var(--_rule);
  }

  ol > li.on::after {
    border-color: currentcolor;
  }

  ol > li.here::after {
    border-color: var(--_rule);
  }

  ol > .on::before {
    background: currentcolor;
    -webkit-text-fill-color: Canvas;
    print-color-adjust: exact;
  }

  ol > .line {
    border-block-start: 3px solid var(--_accent);
  }

  .here > .rung {
    font-weight: 700;
  }

  li:not(.on) > .rung {
    color: var(--redlines-muted, color-mix(in srgb, currentcolor 76%, transparent));
  }

  ul {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  ul > li {
    padding-block: 0.125em;
  }

  ul > li::first-letter,
  dd::first-letter {
    text-transform: uppercase;
  }

  em {
    font-style: normal;
    font-size: 0.875em;
  }

  dl {
    margin-block-end: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  dt {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    font-weight: 700;
  }

  dd + dd {
    margin-block-start: 0.375em;
  }

  @container (inline-size > 36em) {
    dl {
      display: grid;
      grid-template-columns: 10em 1fr;
      gap: 0 1em;
    }

    dd {
      grid-column: 2;
      margin-block-start: 0.625em;
    }
  }

  @media (forced-colors: active) {
    i.on,
    ol > .on::before {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
