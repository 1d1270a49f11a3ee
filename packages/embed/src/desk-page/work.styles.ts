import { css, type CSSResult } from "lit";

/** Its controls, and the place where a record is set up, seen and copied. */
export const workStyles: CSSResult = css`
  .field {
    margin: 0 0 0.5rem;
  }

  .field label,
  legend {
    display: block;
    font-size: 0.875rem;
    color: var(--muted);
  }

  .field label[for="to"] {
    color: inherit;
    font-size: 1rem;
    font-weight: 600;
  }

  label:has(> input) {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    margin-inline-end: 0.75rem;
  }

  input:not([type="radio"], [type="checkbox"]),
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 4px;
    padding: 0.35rem 0.5rem;
    max-inline-size: 100%;
  }

  #search .field > :is(input, select),
  #to {
    inline-size: 100%;
  }

  #to {
    max-inline-size: 26rem;
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .row {
    margin-block-end: 0.5rem;
  }

  .answer p {
    margin: 0 0 0.4rem;
  }

  .answer {
    background: var(--panel);
    padding: 0.75rem;
    margin-block: 0.75rem;
  }

  textarea {
    display: block;
    inline-size: 100%;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }

  .answer textarea {
    block-size: 6rem;
  }

  button {
    cursor: pointer;
  }

  .press {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin: 0.5rem 0 0;
  }

  .answer .press {
    margin-block: 0.6rem 0;
  }

  .answer button {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
    font-weight: 600;
    padding: 0.5rem 1.5rem;
  }

  #stage {
    overflow: auto;
    border: 1px solid var(--rule);
    background: repeating-conic-gradient(var(--panel) 0 25%, var(--paper) 0 50%) 0 0 / 16px 16px;
  }

  #preview {
    display: block;
    border: 0;
    block-size: 12rem;
    background: var(--paper);
  }

  details {
    border-block-end: 1px solid var(--rule);
    padding-block: 0.4rem;
  }

  #told,
  #deck {
    border: 0;
    padding: 0;
  }

  #told > summary {
    font-weight: 600;
    padding-block: 0.4rem;
  }

  summary {
    cursor: pointer;
  }

  #downloads {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr));
    gap: 0 1rem;
    margin-block: 0.5rem;
  }

  #downloads a {
    padding-block: 0.25rem;
    text-decoration: underline;
  }

  #others {
    max-block-size: 12rem;
    overflow: auto;
  }

  #others label {
    display: flex;
  }

  @media (width < 60rem) {
    .picked #finder {
      display: none;
    }

    #stage {
      margin-inline: -1rem;
    }
  }

  @media (width >= 60rem) {
    .picked main {
      display: grid;
      grid-template-columns: 20rem minmax(0, 1fr);
      gap: 0 2rem;
      align-items: start;
    }

    .picked #finder {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      max-block-size: 100vh;
    }

    .picked #records {
      flex: 1 1 auto;
      overflow: auto;
      border: 1px solid var(--rule);
      padding: 0 0.5rem 0.5rem;
    }

    #another {
      display: none;
    }

    #view {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5rem;
      align-items: end;
    }
  }
`;
