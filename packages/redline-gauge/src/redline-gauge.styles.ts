import { css, type CSSResult } from "lit";

export const redlineGaugeStyles: CSSResult = css`
  article {
    display: grid;
    gap: 0.5em;
    border-block-start: 3px solid;
    padding-block-start: 0.75em;
  }

  .kicker {
    color: var(--_line);
  }

  .kicker,
  dt {
    font-size: 0.875em;
    font-weight: 700;
  }

  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  input,
  li .muted {
    display: block;
  }

  input {
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    accent-color: currentcolor;
  }

  .drawing {
    position: relative;
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

  /* How sure a rung is: solid where it is stated, else less than solid. */
  /* Borders print where backgrounds do not. */
  i {
    position: absolute;
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid;
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
    border-width: 2px;
  }

  li i {
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
    inset-inline: -3em 0;
    border: 2px solid var(--_line);
  }

  /* The rungs run through it. */
  .crossed i {
    inset-block-start: -1.25em;
  }

  .crossed::before {
    inset-inline-start: -1.5em;
  }

  dl {
    display: grid;
    gap: 0.5em 1em;
  }

  dd:has(i) {
    padding-inline-start: 1.5em;
  }

  dd i {
    margin-block-start: 0.25em;
    margin-inline-start: -1.5em;
  }

  @container (inline-size > 40em) {
    dl {
      grid-template-columns: 10em 1fr;
    }

    dd {
      grid-column: 2;
    }

    /* Side by side there is room for the words of seven. */
    ol:not(:has(:nth-child(8))) {
      display: flex;
      gap: 1em;
      padding: 0;
      list-style-position: inside;
      font-size: 0.875em;

      li {
        flex: 1;
        margin: 0;
        padding-block: 1.5em 0;
      }

      i {
        inset: 0 0 auto;
        inline-size: auto;
        block-size: 1em;
      }

      .line::before {
        inset-block: 0;
        inset-inline: -0.75em auto;
      }

      .crossed i {
        inset-inline-start: -1em;
      }

      .crossed::before {
        inset-block-start: 1.25em;
      }
    }
  }

  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  /* The room of the control: a script fills it, and nothing moves then. */
  @media (scripting: enabled) {
    label {
      min-block-size: calc(1.5em + 44px);
    }
  }

  @media print {
    label {
      display: none;
    }
  }
`;
