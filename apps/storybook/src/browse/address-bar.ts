/**
 * The window whose address a reader sees: Storybook's own, where this page is a frame in it, else that of
 * this page. A frame of somebody else is left alone.
 */
export function addressBar(): Window {
  try {
    const { parent } = window;
    return parent.location.origin === location.origin && "__STORYBOOK_ADDONS_MANAGER" in parent
      ? parent
      : window;
  } catch {
    return window;
  }
}
