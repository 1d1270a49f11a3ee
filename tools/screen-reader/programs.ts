/** A program that the log needs, and the package of Debian that has it. */
interface Program {
  readonly command: string;
  readonly debian: string;
}

/** The desktop, as small as Orca and Firefox can do with. Firefox itself is found as the tests find it. */
export const PROGRAMS: readonly Program[] = [
  { command: "Xvfb", debian: "xvfb" },
  { command: "dbus-daemon", debian: "dbus" },
  { command: "/usr/libexec/at-spi-bus-launcher", debian: "at-spi2-core" },
  { command: "xdotool", debian: "xdotool" },
  { command: "orca", debian: "orca" },
];

/** What looking for programs and installing them may do; the tests give their own. */
export interface Steps {
  /** Whether a command is there: by its name on the PATH, or by its whole path. */
  readonly isThere: (command: string) => boolean;
  readonly run: (
    command: string,
    args: string[],
    limits: { seconds: number; env?: Record<string, string> },
  ) => Promise<boolean>;
  /** Whether this is Debian or a relative, and we are root. */
  readonly mayUseApt: boolean;
  readonly say: (line: string) => void;
}

/** What is to be installed, by the names of Debian. */
export function missing(isThere: (command: string) => boolean): string[] {
  return PROGRAMS.filter(({ command }) => !isThere(command)).map(({ debian }) => debian);
}

/**
 * Installs what is missing, where that can be done.
 * @throws with what to install, where something is still missing
 */
export async function ensurePrograms(steps: Steps): Promise<void> {
  const wanted = missing(steps.isThere);
  if (wanted.length > 0 && steps.mayUseApt) await install(wanted, steps);
  const still = missing(steps.isThere);
  if (still.length > 0)
    throw new Error(
      `Not here: ${still.join(", ")}. The log is read on Debian or a relative: ` +
        `sudo apt-get install ${still.join(" ")}`,
    );
}

async function install(wanted: readonly string[], { run, say }: Steps): Promise<void> {
  say(`Installing Debian's ${wanted.join(", ")}…`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (!(await run("apt-get", ["update"], { seconds: 120, env }))) return;
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...wanted], { seconds: 400, env });
}
