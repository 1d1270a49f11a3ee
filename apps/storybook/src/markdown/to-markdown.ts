import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** A part of a page in Markdown, as far as it is looked into here. */
interface Node {
  readonly type: string;
  url?: string;
  readonly children?: readonly Node[];
}

const reader = unified().use(remarkParse).use(remarkGfm);

const writer = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    // What a block says in Markdown is taken over as it is.
    handlers: {
      "written-markdown": (_state, node) => reader.parse(String(node.properties["dataText"])).children,
    },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

/**
 * A page of HTML as Markdown.
 * @param addressOf where a link of the page leads as Markdown
 */
export function toMarkdown(html: string, addressOf: (link: string) => string): string {
  const page = writer.runSync(writer.parse(html));
  relink(page, addressOf);
  return writer.stringify(page);
}

function relink(node: Node, addressOf: (link: string) => string): void {
  if (node.type === "link" && node.url !== undefined) node.url = addressOf(node.url);
  for (const child of node.children ?? []) relink(child, addressOf);
}
