import { css } from "lit";

/** The text and what comes of it: one above the other, or beside each other where there is room. */
export const playgroundStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    margin-block-end: 0.75rem;
  }

  .bar label {
    flex: 1 1 16rem;
  }

  .said {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .columns {
    display: grid;
    gap: 2rem;
  }

  .columns > * {
    min-inline-size: 0;
  }

  h2 {
    margin-block-end: 0.5rem;
    font-size: 1rem;
  }

  h2 code {
    color: var(--_muted);
    font-weight: 400;
  }

  .editor .cm-editor {
    max-block-size: 32rem;
    border: 1px solid light-dark(#84848c, #8d8f98);
    border-radius: 4px;
    background: light-dark(#fff, #17181b);
    font-size: 0.8125rem;
  }

  .editor .cm-editor.cm-focused {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .editor .cm-scroller {
    min-block-size: 12rem;
    font-family: ui-monospace, monospace;
    line-height: 1.6;
  }

  .editor .cm-content {
    caret-color: currentColor;
  }

  .editor .cm-line {
    unicode-bidi: plaintext;
  }

  .editor .cm-gutters {
    border: 0;
    background: var(--_raised);
    color: var(--_muted);
  }

  .editor .cm-cursor {
    border-color: currentColor;
  }

  .editor .cm-lintRange-error {
    background: none;
    text-decoration: underline wavy var(--_accent) 1px;
    text-underline-offset: 0.2em;
  }

  .editor .cm-tooltip,
  .editor .cm-panels {
    border: 1px solid var(--_rule);
    background: light-dark(#fff, #26282d);
    color: inherit;
    white-space: pre-line;
  }

  .editor .cm-panels button {
    min-block-size: 1.5rem;
    padding: 0 0.375rem;
  }

  .note {
    margin-block: 0.5rem;
  }

  .count {
    margin-block-start: 1rem;
    color: inherit;
    font-weight: 700;
  }

  .problems {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .problems li {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75rem;
    overflow-wrap: anywhere;
  }

  .problems button {
    min-block-size: 1.5rem;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .problems dl {
    font-size: 0.875rem;
  }

  .problems dl > div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
  }

  .problems dt {
    color: var(--_muted);
  }

  .old {
    border-inline-start: 3px solid var(--_accent);
    margin-block-end: 0.75rem;
    padding: 0.25rem 0.75rem;
    background: var(--_chosen);
  }

  @container (inline-size >= 46rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }

    .drawn {
      position: sticky;
      inset-block-start: 1rem;
    }
  }

  @media (forced-colors: active) {
    .old,
    .problems li {
      border-color: Highlight;
    }
  }
`;
