import { css } from "@redlines/element";

export const quoteBlockStyles: string = css`
  figure {
    max-inline-size: 60rem;
    border-inline-start: 3px var(--_line, solid) var(--_accent);
    padding-inline-start: 1em;
  }

  /* What is not simply stated has a broken line, whatever its form. */
  figure:not(.asserted) {
    --_line: dashed;
  }

  /* As many columns as have room for a line of words. */
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
  }

  blockquote {
    font-size: clamp(1.125em, 0.9em + 1.6cqi, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
    margin-block-end: 0.25em;
  }

  .versions > :not(:only-child) blockquote {
    font-size: 1.125em;
  }

  figcaption {
    margin-block-start: 0.5em;
  }

  .insertion,
  [role="img"] {
    color: var(--redlines-muted, color-mix(in srgb, currentcolor 76%, transparent));
    font-weight: 400;
  }

  .pull-quote {
    border-inline-start: 0;
    border-block-start: 3px var(--_line, solid) var(--_accent);
    padding: 0.75em 0 0;

    & blockquote {
      font-size: clamp(1.375em, 1em + 2.4cqi, 2em);
      font-weight: 600;
      line-height: 1.25;
      text-wrap: balance;
    }
  }

  /* A term of somebody's, as on a slip of paper. */
  .label {
    border: 0;
    padding: 0;

    & blockquote {
      inline-size: fit-content;
      border: 1px var(--_line, solid) var(--_accent);
      padding: 0.25em 0.75em;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    /* Room for the button before a script brings it, so that nothing moves. */
    min-block-size: 2.25em;
    user-select: none;
  }

  /* Targets of at least 24 pixels, on any line. */
  .tools a,
  button {
    padding-block: 0.25em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 0.25em;
    padding-inline: 0.75em;
    cursor: pointer;
  }

  @media (prefers-contrast: more) {
    .root {
      --_accent: currentcolor;
      --_rule: currentcolor;
      --redlines-muted: currentcolor;
    }
  }

  @media (forced-colors: active) {
    figure {
      border-color: CanvasText;
    }
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    /* The source line prints the address. */
    .tools {
      display: none;
    }
  }
`;
