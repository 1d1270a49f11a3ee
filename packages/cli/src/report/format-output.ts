import type { Changes } from "../write/compare-output.js";
import type { Written } from "../write/write-output.js";
import type { Files } from "../emit/output.js";
import { count } from "./report.js";

type File = [path: string, content: string | Uint8Array];

/**
 * What was written where, folder by folder, and how much of it is new.
 * @param deep whether folders within folders are listed apart
 */
export function formatOutput(out: string, output: Files, changes: Written, deep = true): string {
  const groups = new Map<string, File[]>();
  for (const file of output) {
    const folder = folderOf(file[0], deep);
    const group = groups.get(folder);
    if (group) group.push(file);
    else groups.set(folder, [file]);
  }
  const lines = [...groups].map(([path, files]) => {
    const name = path.endsWith("/") ? `${path}  ${count(files.length, "file")}` : path;
    const size = kilobytes(files.map(([, content]) => content));
    return `    ${out}/${name}  ${size}${formatUnchanged(files, changes)}`;
  });
  const { inPlace } = changes;
  const how = inPlace === undefined ? [] : [`    in place, file by file: ${out} ${inPlace}`];
  return [...lines, `    ${formatChanges(changes)}`, ...how].join("\n");
}

function formatUnchanged(files: readonly File[], { unchanged }: Changes): string {
  const same = files.filter(([path]) => unchanged.has(path)).length;
  if (same === 0) return "";
  return same === files.length ? "  unchanged" : `  ${same} unchanged`;
}

function formatChanges({ written, unchanged, removed }: Changes): string {
  const parts = [
    written.size > 0 ? `wrote ${count(written.size, "file")}` : "wrote nothing",
    ...(unchanged.size > 0 ? [`${unchanged.size} unchanged`] : []),
    ...(removed.size > 0 ? [`${removed.size} removed`] : []),
  ];
  return parts.join(", ");
}

/** Files in a folder are one group, each other file is one of its own. */
function folderOf(path: string, deep: boolean): string {
  return path.includes("/") ? path.slice(0, (deep ? path.lastIndexOf("/") : path.indexOf("/")) + 1) : path;
}

function kilobytes(contents: readonly (string | Uint8Array)[]): string {
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return `${(bytes / 1000).toFixed(1)} kB`;
}
