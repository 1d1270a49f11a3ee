import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** The folder of the scripts of one version. */
const VERSION = /\/embed\/(\d+\.\d+\.[^/]+)\//;

/** Names that change with what is in the file. */
const HASHED = [/-[0-9a-f]{8}\.js$/, /\/assets\/[^/]*-[\w-]{8}\.[a-z0-9]+$/];

/**
 * How long a browser may keep a file, as a host of static files says: for a year what never changes at its
 * address; the rest is asked for again, and not sent again while it is the same.
 * @param {string} path
 * @param {string} [developed] a version whose scripts may still change
 * @returns {string}
 */
export function keptFor(path, developed) {
  const version = VERSION.exec(path)?.[1];
  const isPublished = version !== undefined && version !== developed;
  return isPublished || HASHED.some((form) => form.test(path))
    ? "public, max-age=31536000, immutable"
    : "public, max-age=0, must-revalidate";
}

/** What is worth it; pictures and fonts are compressed already. */
const TEXT = /^(?:text\/|image\/svg)|(?:json|javascript|xml|manifest)(?:;|$)/;

/** Below this nothing is saved: it is one packet anyway. */
const LEAST = 1000;

/** As dynamic compression is set on hosts: the highest levels take seconds for a large file. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** @typedef {(status: number, headers?: import("node:http").OutgoingHttpHeaders) => unknown} WriteHead */

/**
 * Compresses what is about to be answered, where the asker takes that.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function compress(request, response) {
  const encoding = request.headers.range ? undefined : bestOf(request.headers["accept-encoding"] ?? "");
  /** @type {WriteHead} */
  const writeHead = response.writeHead.bind(response);
  /** @type {WriteHead} */
  const packed = (status, given = {}) => {
    const { "Content-Length": length, ...headers } = given;
    if (!TEXT.test(String(headers["Content-Type"]))) return writeHead(status, given);
    response.setHeader("Vary", "Accept-Encoding");
    if (encoding === undefined || status !== 200 || Number(length ?? 0) < LEAST)
      return writeHead(status, given);
    through(response, encoding === "br" ? createBrotliCompress(BROTLI) : createGzip());
    return writeHead(status, { ...headers, "Content-Encoding": encoding });
  };
  response.writeHead = /** @type {typeof response.writeHead} */ (packed);
}

/**
 * @param {string} accepted the header of that name
 * @returns {"br" | "gzip" | undefined}
 */
function bestOf(accepted) {
  const refused = /;\s*q=0(?:\.0+)?\s*$/;
  const wanted = accepted.split(",").filter((one) => !refused.test(one));
  const names = new Set(wanted.map((one) => one.split(";")[0]?.trim()));
  return names.has("br") ? "br" : names.has("gzip") ? "gzip" : undefined;
}

/**
 * Leads all that is written to an answer through a packer.
 * @param {import("node:http").ServerResponse} response
 * @param {import("node:stream").Transform} packer
 */
function through(response, packer) {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  response.write = packer.write.bind(packer);
  response.end = /** @type {typeof response.end} */ (
    (/** @type {unknown} */ last) => {
      packer.end(last);
      return response;
    }
  );
  packer.on("drain", () => response.emit("drain"));
  packer.on("data", (part) => {
    if (!write(part)) packer.pause();
  });
  packer.on("end", () => end());
  response.on("drain", () => packer.resume());
  response.on("close", () => packer.destroy());
}
