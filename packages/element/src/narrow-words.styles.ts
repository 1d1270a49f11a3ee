import { css, type CSSResult } from "lit";

/**
 * Of a widget that holds a table: the page's own words keep to their column, too, which its longest words
 * would make wider. In the room of a late widget they scroll, and stay as they were drawn before its script.
 */
export const narrowWordsStyles: CSSResult = css`
  slot:not(#words > slot) {
    overflow-wrap: anywhere;
  }
`;
