import { css, type CSSResult } from "lit";

export const relationMapStyles: CSSResult = css`
  article {
    display: grid;
    gap: 8px;
    border-block-start: 4px solid;
    padding-block-start: 8px;
  }

  /* The hedge is the source's own word, and sets the statement apart. */
  .mark q {
    text-decoration: underline dashed var(--_line);
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    article {
      border-color: CanvasText;
    }
  }

  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
