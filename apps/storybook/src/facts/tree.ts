/**
 * What assistive technology is told of a widget in a state, as its accessibility test holds it.
 * @param snapshots the file of that test's snapshots
 * @throws when the test knows no such state
 */
export function treeOf(snapshots: string, state: string): string {
  const [, tree] =
    new RegExp(`exports\\[\`[^\`]*\\b${state}(?: > [^\`]*)? \\d+\`\\] = \`\\n([^]*?)\\n\`;`).exec(
      snapshots,
    ) ?? [];
  if (tree === undefined)
    throw new RangeError(`No snapshot tells what assistive technology is told of the state “${state}”.`);
  return tree.replaceAll("\\\\", "\\").replaceAll("\\`", "`");
}
