import { css, type CSSResult } from "lit";

export const quoteBlockStyles: CSSResult = css`
  figure {
    display: grid;
    gap: 8px;
    border-inline-start: 4px var(--_stroke, solid) var(--_line);
    padding-inline-start: clamp(12px, 2.5cqi, 16px);
  }

  /* What is not simply stated has a broken line. */
  figure:not(.asserted) {
    --_stroke: dashed;
  }

  /* As many columns as have room for a line of words. */
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 12px 24px;
  }

  /* A note on words that run the other way stands under their beginning. */
  [dir="rtl"] [dir="ltr"] + p,
  [dir="ltr"] [dir="rtl"] + p {
    text-align: end;
  }

  /* 22 to 26 px where the page's text has 18. */
  blockquote {
    font-size: clamp(1.2223em, 0.7778em + 2cqi, 1.4445em);
    line-height: 1.32;
    text-wrap: pretty;
  }

  blockquote p + p {
    margin-block-start: 0.5em;
  }

  .long {
    font-size: 1em;
    line-height: 1.4;
  }

  .other {
    font-size: 0.9445em;
    line-height: 1.4;
  }

  /* A narrow mark hangs before the first line, where the widget has its edge on that side. */
  [dir="ltr"] > :not(.pull-quote) blockquote[dir="ltr"]:not(:lang(fr)):not(:lang(ru)),
  [dir="rtl"] > :not(.pull-quote) blockquote:lang(he) {
    text-indent: -0.42em;
  }

  .insertion,
  [role="img"] {
    color: var(--_muted);
    font-weight: 400;
  }

  /* The author's exact hedge. */
  .hedge {
    text-decoration: underline dashed 2px var(--_line);
    text-underline-offset: 0.2em;
  }

  .lead,
  #by {
    font: 400 var(--_label) / 1.4 var(--_face);
  }

  /* What sets the words apart goes with who said them, and is not muted. */
  .mark {
    font-size: 0.8667em;
  }

  /* Where there are capitals: in text from right to left Firefox would break lines too late. */
  [dir="ltr"] [part="source"]::first-letter {
    text-transform: uppercase;
  }

  .pull-quote {
    border: solid var(--_edge);
    border-width: 1px 0;
    border-block-start: 4px solid;
    padding: 12px 0 10px;

    .versions {
      grid-template-columns: 1fr;
    }

    blockquote {
      font-size: clamp(1.2223em, 0.7278em + 2.78cqi, 1.7778em);
      font-weight: 600;
      line-height: 1.24;
      text-wrap: balance;
    }

    .other {
      font-size: 0.9445em;
      font-weight: 400;
      line-height: 1.4;
      text-wrap: pretty;
    }
  }

  /* A term, underlined; the line beside both ties it to whose it is. */
  .label blockquote {
    inline-size: fit-content;
    margin-inline-end: auto;
    border-block-end: 1px var(--_stroke, solid) var(--_line);
  }

  figure details:first-of-type {
    border: 0;
  }

  figure details {
    font-size: var(--_small);
  }

  details .muted {
    font-size: inherit;
  }

  details .other {
    font-size: 1.1539em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 28px;
    padding-inline-end: 20px;
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline var(--_rule);
    text-underline-offset: 3px;
    user-select: none;
  }

  summary::after {
    inline-size: 6px;
    block-size: 6px;
    border-width: 0 1.5px 1.5px 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    user-select: none;
  }

  /* Targets of at least 24 pixels, on any line. */
  .tools a,
  button {
    padding: 0.25em 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-decoration: underline;
    cursor: pointer;
  }

  @media (prefers-contrast: more) {
    .root {
      --_line: currentcolor;
      --redlines-muted: currentcolor;
    }
  }

  @media (forced-colors: active) {
    figure {
      border-color: CanvasText;
    }
  }

  @media print {
    /* The list of sources prints the address. */
    .tools,
    summary {
      display: none;
    }
  }
`;
