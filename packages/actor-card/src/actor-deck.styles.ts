import { css, type CSSResult } from "lit";

/** Columns by the room that there is: the cards are containers, so each sets itself by its own. */
export const actorDeckStyles: CSSResult = css`
  :host {
    display: block;
    border-block-start: 4px solid;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    max-inline-size: none;
  }

  [part="kicker"] {
    display: flex;
    justify-content: space-between;
  }

  ul {
    all: unset;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr));
    gap: 0 24px;
    list-style: none;
    overflow-y: clip;
  }

  /* Above the first row there is the deck's own rule: that of its items is cut off. */
  li {
    margin-block-start: -1px;
    padding-block: 7px 4px;
  }

  li,
  [part="source"] {
    border-block-start: 1px solid var(--redlines-rule, #8886);
  }

  p {
    padding-block: 6px;
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
