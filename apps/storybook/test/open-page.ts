import type { Browser, BrowserContextOptions, Page } from "playwright";

/** A page of Storybook, whom it asked, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly hosts: Set<string>;
  readonly faults: string[];
}

/**
 * Opens a page of Storybook. Resolves when all is shown: its story, or its docs with each story in them.
 * @param settings of the reader, such as a dark screen
 */
export async function openPage(
  browser: Browser,
  address: string,
  settings?: BrowserContextOptions,
): Promise<Opened> {
  const page = await browser.newPage(settings);
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  const faults = faultsOf(page, /\/(favicon\.ico|nowhere\.png)$/);
  await page.goto(address);
  await page.waitForFunction(isShown);
  return { page, hosts, faults };
}

/** What goes wrong on a page from now on: what is thrown, and what cannot be had. */
export function faultsOf(page: Page, expected?: RegExp): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    const url = response.url();
    if (response.status() >= 400 && !expected?.test(url)) faults.push(`${response.status()} ${url}`);
  });
  return faults;
}

/** What Storybook tells its own parts, in the page of a story and in the page around it. */
interface Channel {
  last(event: string): unknown;
}

/** Runs in the page: whether Storybook says that all is there. */
function isShown(): boolean {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: Channel };
  const isDone = channel?.last("docsRendered") ?? channel?.last("storyRendered");
  const stories = [...document.querySelectorAll('#storybook-docs [id^="story--"][id$="-inner"]')];
  return isDone !== undefined && stories.every((story) => story.childElementCount > 0);
}
