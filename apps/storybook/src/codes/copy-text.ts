/**
 * Copies a text.
 * @returns what to say of it to the reader
 */
export function copyText(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not copied: select and copy it",
  );
}
