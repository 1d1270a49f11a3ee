/** A key, and what was said after it. */
export interface Step {
  readonly pressed: string;
  readonly heard: readonly string[];
}

/** One way to read: what it is called, and its steps. */
export interface Reading {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Somebody at the keyboard, with a screen reader. */
export interface Reader {
  /** Presses a key, by its name in X, and listens until all is said. */
  readonly press: (key: string) => Promise<readonly string[]>;
  /** Has everything read from where the reader is, and listens to the end. */
  readonly readOn: () => Promise<readonly string[]>;
}

/** The link behind the widget, by which a reader knows that it is over. */
export const AFTER = "The article goes on";

/** No widget has so many stops; a walk that does not end has gone astray. */
const MOST = 120;

/** Names of keys as they stand on them, of Orca's commands with what they are for. */
const NAMES: Readonly<Record<string, string>> = {
  "ctrl+Home": "Control+Home",
  "alt+shift+Down": "Alt+Shift+Down",
  "alt+shift+Right": "Alt+Shift+Right",
  Return: "Enter",
  h: "H",
  t: "T",
};

/** The key of Orca that reads to the end, on a desktop’s keyboard. */
const READ_ON = "Numpad +";

/** Reads a widget in each way that readers of screens do. */
export async function walk(reader: Reader): Promise<Reading[]> {
  return [
    { title: "From the top to the end, folds closed", steps: await wholly(reader) },
    { title: "From heading to heading", steps: await headings(reader) },
    { title: "From control to control, opening each fold", steps: await controls(reader) },
    { title: "From the top to the end, folds open", steps: await wholly(reader) },
    { title: "In tables, cell by cell", steps: await cells(reader) },
  ].filter(({ steps }) => steps.length > 0);
}

async function wholly(reader: Reader): Promise<Step[]> {
  await reader.press("ctrl+Home");
  return [{ pressed: READ_ON, heard: await reader.readOn() }];
}

async function headings(reader: Reader): Promise<Step[]> {
  await reader.press("ctrl+Home");
  return until(reader, "h", ({ heard }) => says(heard, /^(Wrapping|No more)/));
}

async function controls(reader: Reader): Promise<Step[]> {
  await reader.press("ctrl+Home");
  const steps: Step[] = [];
  while (steps.length < MOST) {
    const step = await pressed(reader, "Tab");
    steps.push(step);
    if (says(step.heard, new RegExp(AFTER))) return steps;
    if (says(step.heard, /collapsed/)) steps.push(await pressed(reader, "Return"));
  }
  throw new Error(`No end after ${MOST} keys: ${steps.at(-1)?.heard.join(" ")}`);
}

/** Down the first column of the first table, and along its last row. */
async function cells(reader: Reader): Promise<Step[]> {
  await reader.press("ctrl+Home");
  const table = await pressed(reader, "t");
  if (says(table.heard, /^No (more )?tables/)) return [];
  const isEdge = ({ heard }: Step): boolean => says(heard, /^(Bottom of|End of|Not in a)/);
  const down = await until(reader, "alt+shift+Down", isEdge);
  return [table, ...down, ...(await until(reader, "alt+shift+Right", isEdge))];
}

/** Presses a key again and again; the step that says that it is over is left out. */
async function until(reader: Reader, key: string, isOver: (step: Step) => boolean): Promise<Step[]> {
  const steps: Step[] = [];
  while (steps.length < MOST) {
    const step = await pressed(reader, key);
    if (isOver(step)) return steps;
    steps.push(step);
  }
  throw new Error(`No end after ${MOST} times ${key}: ${steps.at(-1)?.heard.join(" ")}`);
}

async function pressed(reader: Reader, key: string): Promise<Step> {
  return { pressed: NAMES[key] ?? key, heard: await reader.press(key) };
}

function says(heard: readonly string[], pattern: RegExp): boolean {
  return heard.some((one) => pattern.test(one));
}
