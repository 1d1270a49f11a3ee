/**
 * `@redlines/embed/oembed`: a site's pages for whoever asks by address. By the standards of the web alone:
 * runs on Node and on edge workers.
 */
import { EXCERPT_KINDS } from "@redlines/model";
import { heightAt, type Heights } from "./heights.js";
import { addressOf } from "./release.js";

/**
 * An answer of oEmbed 1.0, type `rich` (https://oembed.com, sections 2.3.4 and 2.3.4.4), with the heights
 * that were measured.
 */
export interface OEmbed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long an answer may be kept, in seconds. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** The address of an image of the widget, where one was drawn. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  /** Not of the specification: by width, for the answer to a `maxwidth`. */
  readonly heights?: Heights;
}

export interface OEmbedOptions {
  /** Where the site lies: only its own pages are answered for. */
  readonly baseUrl: string;
  /** How a file of the site is read, by its path below `baseUrl`; by `fetch` if left out. */
  readonly load?: ((path: string) => Promise<Response>) | undefined;
}

const HEADERS = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };

/**
 * What is wrong with a request, and the status that the specification has for it (section 2.3.4.5) or HTTP
 * has.
 */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * A handler for `?url=…&maxwidth=…&maxheight=…&format=…`. It asks no other site, whatever the address
 * says, and keeps nothing. 400 for a request that makes no sense, 401 for a page that its site keeps private,
 * 404 for an address that is no page of this site, 405 for another method, 501 for a format other than json,
 * 502 when the site itself does not answer.
 */
export function oembedHandler({
  baseUrl,
  load = (path) => fetch(addressOf(baseUrl, path)),
}: OEmbedOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answer(request, baseUrl, load);
    } catch (error) {
      const { status, message } =
        error instanceof Refusal ? error : new Refusal(502, "The site does not answer");
      return new Response(request.method === "HEAD" ? null : `${message}.\n`, {
        status,
        headers: { ...HEADERS, "content-type": "text/plain;charset=utf-8" },
      });
    }
  };
}

async function answer(
  request: Request,
  baseUrl: string,
  load: NonNullable<OEmbedOptions["load"]>,
): Promise<Response> {
  if (request.method === "OPTIONS")
    return new Response(null, {
      status: 204,
      headers: { ...HEADERS, "access-control-allow-methods": "GET, HEAD" },
    });
  if (request.method !== "GET" && request.method !== "HEAD") throw new Refusal(405, "Only GET and HEAD");
  const asked = new URL(request.url).searchParams;
  if ((asked.get("format") ?? "json") !== "json") throw new Refusal(501, "Only format=json");
  const [maxwidth, maxheight] = [most(asked, "maxwidth"), most(asked, "maxheight")];
  const found = fitted(await read(pathOf(asked.get("url"), baseUrl), load), maxwidth, maxheight);
  const headers = {
    ...HEADERS,
    "content-type": "application/json;charset=utf-8",
    "cache-control": `public, max-age=${found.cache_age}`,
  };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(found), { headers });
}

function most(asked: URLSearchParams, name: string): number {
  const given = asked.get(name);
  if (given === null) return Infinity;
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new Refusal(400, `${name} is a number of pixels`);
  return Number(given);
}

const PAGE = new RegExp(
  String.raw`^frame/((?:${EXCERPT_KINDS.join("|")})/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/` +
    String.raw`[a-z]{2,3}(?:\.(?:light|dark))?)(?:\.html)?$`,
);

/**
 * The file that has the answer for a page: it is made from what the address says only if that is a page of
 * this site.
 */
function pathOf(url: string | null, baseUrl: string): string {
  if (url === null) throw new Refusal(400, "url is missing");
  const [base, wanted] = [addressOf(baseUrl, ""), URL.canParse(url) ? new URL(url) : undefined];
  const here = wanted && wanted.username + wanted.password === "" ? wanted.origin + wanted.pathname : "";
  const page = here.startsWith(base) ? PAGE.exec(here.slice(base.length))?.[1] : undefined;
  if (page === undefined) throw new Refusal(404, "No page of this site has that address");
  return `oembed/${page}.json`;
}

async function read(path: string, load: NonNullable<OEmbedOptions["load"]>): Promise<OEmbed> {
  const response = await load(path);
  if (response.status === 404 || response.status === 410)
    throw new Refusal(404, "No page of this site has that address");
  if (response.status === 401 || response.status === 403) throw new Refusal(401, "That page is private");
  if (!response.ok) throw new Refusal(502, "The site does not answer");
  return (await response.json()) as OEmbed;
}

/**
 * As wide and as high as is allowed: a frame that is lower than its widget scrolls. An image that is larger
 * is left out, as the specification has it.
 */
function fitted(found: OEmbed, maxwidth: number, maxheight: number): OEmbed {
  const width = Math.min(found.width, maxwidth);
  const height = Math.min(heightAt(found.heights ?? [], width) ?? found.height, maxheight);
  const html = found.html.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
  const { thumbnail_width: across = 0, thumbnail_height: down = 0 } = found;
  const fitting = across > maxwidth || down > maxheight ? withoutImage(found) : found;
  return { ...fitting, width, height, html };
}

function withoutImage({ thumbnail_url: _url, thumbnail_width: _width, ...found }: OEmbed): OEmbed {
  const { thumbnail_height: _height, ...rest } = found;
  return rest;
}
