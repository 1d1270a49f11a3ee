import { css } from "@redlines/element";

export const quoteBlockStyles: string = css`
  figure {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
  }

  blockquote {
    font-size: clamp(1.125em, 0.9em + 1.6cqi, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
    margin-block-end: 0.5em;
  }

  .insertion {
    opacity: 0.75;
  }

  .pull-quote {
    border: solid var(--_rule);
    border-width: 1px 0;
    padding: 1em 0;

    & blockquote {
      font-weight: 600;
      line-height: 1.3;
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
  }
`;
