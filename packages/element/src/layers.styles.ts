import { css, type CSSResult } from "lit";

/**
 * The box of a widget in three layers: below a thick rule a line that says what it is and as of when, then
 * the layers. A widget's own sheet begins with it.
 */
export const layerStyles: CSSResult = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    border-block-start: 4px solid;
    padding-block-start: 0.5em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    font: 600 var(--_small) / 1.4 var(--_face);
  }

  .head .title {
    font: inherit;
  }

  .head .muted {
    font-size: inherit;
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
