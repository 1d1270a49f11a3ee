/** The stories here are written as one pastes them: as text. */
export function codeOf(story: unknown): string {
  if (typeof story !== "string") throw new TypeError("A story of this Storybook is a string of HTML.");
  return story;
}
