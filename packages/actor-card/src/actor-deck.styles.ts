import { css, type CSSResult } from "lit";

/** Columns by the room that there is: the cards are containers, so each sets itself by its own. */
export const actorDeckStyles: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 2em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    min-inline-size: 0;
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
