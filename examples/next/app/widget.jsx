import { dataset } from "@redlines/core";
import { renderWidget } from "@redlines/embed/server";
import { excerpt } from "@redlines/model";

/** A widget as the server writes it; React takes the markup as it is. */
export function Widget({ kind, id }) {
  const html = renderWidget(excerpt(dataset, kind, id), { headingLevel: 2, inline: true });
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
