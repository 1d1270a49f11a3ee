import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @param {string} path from the top of the repository */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What `npm start` serves.
 * @type {readonly import("./serve.mjs").Root[]}
 */
export const site = [
  { at: "/", dir: at("apps/newsroom/dist"), title: "the news site", builtFor: "https://daily.example" },
  {
    at: "/redlines/",
    dir: at("apps/newsroom/dist/redlines"),
    title: "what the news site offers to other people's pages",
    cors: true,
    builtFor: "https://daily.example",
  },
  { at: "/storybook/", dir: at("apps/storybook/dist"), title: "the widgets, one by one" },
  { at: "/embed/", dir: at("packages/embed/dist"), title: "the script for other people's pages", cors: true },
];

/**
 * @param {readonly import("./serve.mjs").Root[]} roots
 * @throws when something is not built, with what to run
 */
export function assertBuilt(roots) {
  const missing = roots.filter(({ dir }) => !existsSync(dir)).map(({ dir }) => dir);
  if (missing.length > 0)
    throw new Error(
      `Not built yet: ${missing.join(", ")}. Run \`npm start\`, which builds first, or \`npm run build\`.`,
    );
}
