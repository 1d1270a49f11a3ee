import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventually, firstLine, Processes } from "./processes.ts";
import { heard, type Line, readLines } from "./speech.ts";
import type { Reader } from "./walk.ts";

const HERE = dirname(fileURLToPath(import.meta.url));

/** So long nothing is said when all is said, in milliseconds. */
const QUIET = 700;

/** What Orca is asked for besides its defaults: to write what it speaks, and to wait for keys. */
const ORCA = {
  speechServerFactory: "speech_log",
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  profile: ["Default", "default"],
  startingProfile: ["Default", "default"],
  activeProfile: ["Default", "default"],
};

/** A Firefox that asks nothing and tells assistive technology everything. */
const FIREFOX: Readonly<Record<string, boolean | number | string>> = {
  "accessibility.force_disabled": -1,
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.enabled": false,
};

/** A desktop of its own: a screen that nobody sees, a message bus, Orca, and Firefox with one page. */
export class Desktop implements Reader {
  #folder = mkdtempSync(join(tmpdir(), "redlines-screen-reader-"));
  #processes = new Processes();
  #env: NodeJS.ProcessEnv;
  #speech: string;
  #language: string;

  constructor(language: string) {
    this.#language = language;
    this.#speech = join(this.#folder, "speech.jsonl");
    this.#env = surroundings(this.#folder, this.#speech);
    writeFileSync(this.#speech, "");
  }

  /** Starts the screen, the bus and Orca, and waits until Orca speaks. */
  async start(): Promise<void> {
    const screen = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
    const xvfb = this.#start("Xvfb", screen);
    this.#env.DISPLAY = `:${await firstLine(xvfb.stdio[3], "Xvfb")}`;
    const bus = this.#start("dbus-daemon", ["--session", "--nofork", "--print-address=1"]);
    this.#env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout, "dbus-daemon");
    this.#start("orca", ["-u", settingsOfOrca(this.#folder)]);
    await eventually("Orca’s first word", () => this.#lines().length > 0, 30);
  }

  /**
   * Opens a page in a Firefox that has never seen one, and waits until its title tells that it is ready, and
   * Orca has said what it has to say.
   * @returns what Orca said of it
   */
  async open(firefox: string, url: string, title: string): Promise<readonly string[]> {
    const from = this.#lines().length;
    this.#start(firefox, ["--no-remote", "--profile", profile(this.#folder), url]);
    const window = await eventually(`The page “${title}”`, () => this.#windowOf(title), 60);
    this.#xdotool("windowfocus", "--sync", window);
    const isLoaded = (): boolean => this.#lines().slice(from).some(saysLoaded);
    await eventually("Orca’s word that the page is loaded", isLoaded, 30);
    await this.#quiet(from);
    return heard(this.#lines().slice(from), this.#language);
  }

  async press(key: string): Promise<readonly string[]> {
    return heard(await this.#pressed(key), this.#language);
  }

  async readOn(): Promise<readonly string[]> {
    const from = this.#lines().length;
    this.#xdotool("key", "--clearmodifiers", "KP_Add");
    const isDone = (): boolean =>
      this.#lines()
        .slice(from)
        .some(({ done }) => done);
    await eventually("The end of the reading", isDone, 90);
    await this.#quiet(from);
    return heard(this.#lines().slice(from), this.#language);
  }

  async close(): Promise<void> {
    await this.#processes.end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #start(command: string, args: readonly string[]): ReturnType<Processes["start"]> {
    return this.#processes.start(command, args, this.#env);
  }

  async #pressed(key: string): Promise<readonly Line[]> {
    const from = this.#lines().length;
    this.#xdotool("key", "--clearmodifiers", key);
    await this.#quiet(from);
    return this.#lines().slice(from);
  }

  /** Waits for an answer to a key, and then until nothing more is said. */
  async #quiet(from: number): Promise<void> {
    await eventually("A word of Orca", () => this.#lines().length > from, 10);
    let count = 0;
    let since = 0;
    const isQuiet = (): boolean => {
      const now = this.#lines().length;
      if (now !== count) [count, since] = [now, Date.now()];
      return Date.now() - since > QUIET;
    };
    await eventually("Silence", isQuiet, 60);
  }

  #lines(): readonly Line[] {
    return readLines(readFileSync(this.#speech, "utf8"));
  }

  #windowOf(title: string): string | undefined {
    return this.#xdotool("search", "--onlyvisible", "--name", title).split("\n")[0] || undefined;
  }

  #xdotool(...args: string[]): string {
    return spawnSync("xdotool", args, { env: this.#env, encoding: "utf8", timeout: 10_000 }).stdout ?? "";
  }
}

function saysLoaded({ spoken = "" }: Line): boolean {
  return spoken.startsWith("Finished loading");
}

/** What each program finds around it: folders of its own, and that assistive technology is wanted. */
function surroundings(home: string, speech: string): NodeJS.ProcessEnv {
  const [runtime, config] = [join(home, "runtime"), join(home, "config")];
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  const settings = join(config, "glib-2.0/settings");
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, "keyfile"), "[org/gnome/desktop/interface]\ntoolkit-accessibility=true\n");
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: "C.UTF-8",
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, "data"),
    XDG_CACHE_HOME: join(home, "cache"),
    GSETTINGS_BACKEND: "keyfile",
    GNOME_ACCESSIBILITY: "1",
    PYTHONPATH: HERE,
    PYTHONDONTWRITEBYTECODE: "1",
    REDLINES_SPEECH: speech,
  };
}

function settingsOfOrca(home: string): string {
  const folder = join(home, "orca");
  mkdirSync(folder);
  const { profile: name } = ORCA;
  const none = { pronunciations: {}, keybindings: {} };
  const settings = { general: ORCA, profiles: { default: { profile: name, ...none } }, ...none };
  writeFileSync(join(folder, "user-settings.conf"), JSON.stringify(settings));
  return folder;
}

function profile(home: string): string {
  const folder = join(home, "firefox");
  mkdirSync(folder);
  const lines = Object.entries(FIREFOX).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, "user.js"), lines.join(""));
  return folder;
}
