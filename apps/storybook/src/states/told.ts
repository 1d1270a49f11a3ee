import type { StoryContext } from "@storybook/web-components-vite";

/** What the docs show as a story's code, instead of what it renders. */
type Transform = (code: string, context: Pick<StoryContext, "globals">) => string | Promise<string>;

/**
 * The parameters of a story that shows one thing, and so has no controls.
 * @param speaks which languages it speaks, as `always` and `ofArticle` say
 * @param story what the docs say of it
 */
export function told<S>(speaks: S, story: string, transform?: Transform) {
  const source = transform && { source: { transform } };
  return { speaks, controls: { disable: true }, docs: { description: { story }, ...source } };
}
