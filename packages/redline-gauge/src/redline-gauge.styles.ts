import { css } from "@redlines/element";

export const redlineGaugeStyles: string = css`
  article {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.5em;
  }

  .kicker {
    color: var(--_accent);
  }

  .kicker,
  dt,
  em {
    font-size: 0.875em;
  }

  .kicker,
  .title,
  .reading,
  li::marker,
  dt {
    font-weight: 700;
  }

  .title {
    margin-block: 0.125em 0.25em;
    font-size: clamp(1.25em, 1em + 2cqi, 1.625em);
    line-height: 1.2;
    text-wrap: balance;
  }

  .reading,
  label,
  dt {
    display: block;
    margin-block-start: 0.75em;
  }

  input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }

  label span {
    display: flex;
    justify-content: space-between;
  }

  .drawing {
    position: relative;
    margin-block: 1.25em;
  }

  /* The rungs draw it; the box is for those who point at it or hear it. */
  [role="meter"] {
    position: absolute;
    inset: 0;
  }

  ol {
    padding-inline-start: 3em;
    list-style: decimal;
  }

  ol:lang(fa) {
    list-style-type: persian;
  }

  li {
    position: relative;
    padding-block: 0.5em;
  }

  em {
    display: block;
    font-style: normal;
    font-weight: 400;
  }

  /* How sure a rung is: solid where it is stated, else less than solid. Borders print where backgrounds do not. */
  i {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.5em;
    border: 1px solid;
    box-sizing: border-box;
    print-color-adjust: exact;
  }

  .asserted {
    border-width: 0.5em;
  }

  .inferred {
    border: 6px double;
  }

  .reported,
  .alleged {
    background: repeating-linear-gradient(135deg, currentcolor 0 2px, #0000 0 5px);
  }

  .alleged {
    border-style: dotted;
  }

  .disputed,
  .unknown {
    border: 2px dashed;
  }

  .denied {
    border: 2px dotted;
  }

  /* Below the highest, but without evidence of its own. */
  .passed {
    border-width: 4px;
  }

  li i {
    position: absolute;
    inset-block: 2px;
    inset-inline-start: -3em;
    block-size: auto;
  }

  .line {
    margin-block-start: 1em;
  }

  .line::before {
    content: "";
    position: absolute;
    inset-block-start: -0.625em;
    inset-inline-start: -3em;
    inline-size: 100cqi;
    border: 2px solid var(--_accent);
    box-sizing: border-box;
  }

  .crossed::before {
    border-style: dashed;
  }

  dd + dd {
    margin-block-start: 0.625em;
  }

  dl {
    margin-block: 1em;
  }

  @container (inline-size > 40em) {
    dl {
      display: grid;
      grid-template-columns: 10em 1fr;
      gap: 0 1em;
    }

    dd {
      grid-column: 2;
      margin-block-start: 0.625em;
    }

    /* Side by side there is room for the words of seven. */
    ol:not(:has(:nth-child(8))) {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.25em;
      padding: 0;
      list-style-position: inside;
      font-size: 0.875em;

      i {
        position: relative;
        inset: 0;
        inline-size: 100%;
        block-size: 1em;
        margin: 0 0 0.5em;
      }

      .line {
        margin-block: 0;
        margin-inline-start: 8px;
      }

      .line::before {
        inset-block-start: 0;
        inset-inline-start: -8px;
        inline-size: 0;
        block-size: 3em;
      }
    }
  }

  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    label {
      display: none;
    }

  }
`;
