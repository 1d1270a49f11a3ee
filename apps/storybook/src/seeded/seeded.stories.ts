import type { Meta, StoryObj } from "@storybook/web-components-vite";

/**
 * Faults put here on purpose: a test runs these stories and sees each of them fail. Nobody meets them while
 * browsing.
 */
const meta: Meta = {
  title: "Seeded faults",
  tags: ["!dev", "!autodocs", "!test", "seeded"],
};

export default meta;

/** wcag2aa */
export const ColorContrast: StoryObj = {
  render: () => "<p style='color: #aaa; background: #fff'>Grey on white.</p>",
};

/** wcag2a */
export const ImageAlt: StoryObj = {
  render: () => "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='>",
};

/** wcag22aa */
export const TargetSize: StoryObj = {
  render: () =>
    "<div><button style='inline-size: 12px; block-size: 12px; padding: 0' " +
    "aria-label='One'></button><button style='inline-size: 12px; block-size: 12px; padding: 0' " +
    "aria-label='Two'></button></div>",
};

/** best-practice */
export const HeadingOrder: StoryObj = { render: () => "<h2>Two</h2><h5>Five</h5>" };
