import { css, type CSSResult } from "lit";

export const quoteBlockStyles: CSSResult = css`
  figure {
    max-inline-size: 60rem;
    border-inline-start: 3px var(--_stroke, solid) var(--_line);
    padding-inline-start: 1em;
  }

  /* What is not simply stated has a broken line, whatever its form. */
  figure:not(.asserted) {
    --_stroke: dashed;
  }

  /* As many columns as have room for a line of words. */
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 2em;
  }

  /* A note on words that run the other way stands under their beginning. */
  [dir="rtl"] [dir="ltr"] + p,
  [dir="ltr"] [dir="rtl"] + p {
    text-align: end;
  }

  blockquote {
    font-size: clamp(1.125em, 0.9em + 1.6cqi, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .versions .small {
    font-size: 1.125em;
  }

  figcaption {
    margin-block-start: 0.5em;
  }

  #when,
  #how {
    margin: 0;
    font-size: 0.875em;
  }

  /* How sure it is goes with who and when, and is not muted. */
  #how .muted {
    color: inherit;
    font-size: inherit;
  }

  .insertion,
  [role="img"] {
    color: var(--redlines-muted, color-mix(in srgb,currentcolor 76%,#0000));
    font-weight: 400;
  }

  .pull-quote {
    border: 0;
    padding: 0;

    &::before {
      content: "";
      display: block;
      inline-size: 3em;
      border-block-start: 3px var(--_stroke, solid) var(--_line);
      margin-block-end: 0.5em;
    }

    blockquote {
      font-size: clamp(1.375em, 1em + 2.4cqi, 2em);
      font-weight: 600;
      line-height: 1.25;
      text-wrap: balance;
    }
  }

  /* A term, underlined; the line beside both ties it to whose it is. */
  .label blockquote {
    inline-size: fit-content;
    border-block-end: 1px var(--_stroke, solid) var(--_line);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.25em;
    /* Room for the button before a script brings it, so that nothing moves. */
    min-block-size: 2em;
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
    /* The source line prints the address. */
    .tools {
      display: none;
    }
  }
`;
