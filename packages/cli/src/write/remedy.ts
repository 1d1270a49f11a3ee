const NO_ROOM = "Make room on its device.";
const NO_LEAVE = "Name a place that you may write to.";
const HELD = "A mount or another program holds it: end that, or name another place.";
const TOO_MANY = "Too many files are open: end other programs, or raise the limit (ulimit -n).";

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["EACCES", NO_LEAVE],
  ["EPERM", NO_LEAVE],
  ["EROFS", NO_LEAVE],
  ["ENOSPC", NO_ROOM],
  ["EDQUOT", NO_ROOM],
  ["EFBIG", NO_ROOM],
  ["EBUSY", HELD],
  ["ETXTBSY", HELD],
  ["EMFILE", TOO_MANY],
  ["ENFILE", TOO_MANY],
  ["ENOTDIR", "A file stands where a folder has to be: name another place."],
  ["EISDIR", "A folder stands where a file has to be: name another place."],
  ["ENOTEMPTY", "Another build wrote there at the same time: build again."],
  ["ENAMETOOLONG", "Name a shorter path."],
  ["ELOOP", "Its links lead round in a circle: name the folder itself."],
]);

/** What helps where something cannot be written, by the system's short word for why. */
export function writeRemedy(why: string): string {
  return REMEDIES.get(why) ?? "Name another place.";
}
