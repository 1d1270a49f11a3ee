/**
 * A space at the end of a template, after its last element, goes when the template is shortened: then words
 * run together on a live page that a server has parted.
 * @param {string} code
 * @returns {string | undefined} the place, as it is written; nothing where no space would be lost
 */
export function lostSpace(code) {
  return /<\/[a-z][a-z0-9-]*>[ \t]+`/.exec(code)?.[0];
}
