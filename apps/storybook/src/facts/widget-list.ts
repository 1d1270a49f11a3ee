import { WIDGETS } from "@redlines/embed/server";

/** Every widget with what it shows and where to find it here, as a list in Markdown. */
export function widgetList(): string {
  return WIDGETS.map(
    ({ tag, name, about }) =>
      `- [${name}](?path=/docs/${tag}--docs): ${about} ([all its states](?path=/story/all-states--${tag}))`,
  ).join("\n");
}
