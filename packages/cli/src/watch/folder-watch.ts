import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";

type Watchpack = Awaited<ReturnType<typeof load>>;

/** Editors save in several steps; one run comes after the last of them. */
const SETTLE_MS = 100;

/** No event tells that a folder further up was moved, or that a link leads somewhere else. */
const LOOK_MS = 1000;

/**
 * Tells of the files that changed in a folder, a moment after the last change. The folder may go away, come
 * back, and be another one then; until it is closed the process stays alive.
 */
export class FolderWatch {
  readonly #root: string;
  readonly #onSettled: (files: readonly string[]) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #changed = new Set<string>();
  readonly #Watchpack: Watchpack;
  #watcher: InstanceType<Watchpack> | undefined;
  #known: string | undefined;

  private constructor(root: string, onSettled: (files: readonly string[]) => void, pack: Watchpack) {
    this.#root = root;
    this.#onSettled = onSettled;
    this.#Watchpack = pack;
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  static async start(root: string, onSettled: (files: readonly string[]) => void): Promise<FolderWatch> {
    const watch = new FolderWatch(root, onSettled, await load());
    watch.#known = await identityOf(root);
    watch.#watcher = watch.#begin();
    return watch;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#watcher?.close();
  }

  /** Folders are watched, not files: an editor that saves puts a new file in the place of the old one. */
  #begin(): InstanceType<Watchpack> {
    const watcher = new this.#Watchpack({
      aggregateTimeout: SETTLE_MS,
      ignored: (path) => isHidden(this.#root, path),
    });
    watcher.on("change", (path) => this.#changed.add(path));
    watcher.on("remove", (path) => this.#changed.add(path));
    watcher.on("aggregated", () => void this.#settle());
    watcher.watch({ directories: [this.#root], startTime: Date.now() });
    return watcher;
  }

  async #look(): Promise<void> {
    if (await this.#isAnother()) this.#tell();
  }

  async #settle(): Promise<void> {
    await this.#isAnother();
    this.#tell();
  }

  /** Whether the folder is not the one that it was; then that one is watched, if there is one. */
  async #isAnother(): Promise<boolean> {
    const now = await identityOf(this.#root);
    if (now === this.#known) return false;
    this.#known = now;
    this.#watcher?.close();
    this.#watcher = now === undefined ? undefined : this.#begin();
    this.#changed.add(this.#root);
    return true;
  }

  #tell(): void {
    const files = [...this.#changed].map((path) => relative(this.#root, path) || ".").sort();
    this.#changed.clear();
    if (files.length > 0) this.#onSettled(files);
  }
}

/** Only those who watch need it. */
async function load() {
  return (await import("watchpack")).default;
}

/** What a folder is, whatever its name, behind links; nothing where there is none. */
function identityOf(path: string): Promise<string | undefined> {
  return stat(path).then(
    ({ dev, ino, birthtimeMs }) => `${dev}:${ino}:${birthtimeMs}`,
    () => undefined,
  );
}

/** No file of a dataset begins with a full stop; those of editors and of version control do. */
function isHidden(root: string, path: string): boolean {
  const below = relative(root, path).split(sep);
  return below[0] !== ".." && below.some((name) => name.startsWith("."));
}
