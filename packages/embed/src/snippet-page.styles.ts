import { css, type CSSResult } from "lit";

/** The page from which an editor copies the codes of a record. */
export const snippetPageStyles: CSSResult = css`
  :root {
    color-scheme: light dark;
  }

  body {
    max-width: 46rem;
    margin: 0 auto;
    padding: 2rem 1rem 4rem;
    font:
      1rem/1.55 system-ui,
      sans-serif;
  }

  h1 {
    font-size: 1.6rem;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.1rem;
    margin: 2.5rem 0 0.25rem;
  }

  p {
    margin: 0.25rem 0 0.75rem;
  }

  nav a {
    margin-inline-end: 0.75rem;
  }

  li {
    margin: 0.25rem 0;
  }

  textarea {
    box-sizing: border-box;
    width: 100%;
    height: 9rem;
    padding: 0.75rem;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    direction: ltr;
    border: 1px solid;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
  }

  .widget {
    border-block: 1px solid #8886;
    padding-block: 1.5rem;
    margin-block: 1.5rem;
  }
`;
