/** The page around a frame, as the frame's address tells of it. */
export interface FrameHost {
  /** Of our own pages: which widget this is. */
  readonly id: string;
  /** This page's address, without its fragment. */
  readonly address: string;
  /** What WordPress put into the fragment, to know its own frame by. */
  readonly secret: string | undefined;
  /** What pym put into the query: the id of its container. */
  readonly pym: string | undefined;
}

/** Reads an address; whatever in it is not of the expected form is not there. */
export function readHost(href: string, id: string): FrameHost {
  const { searchParams, hash, origin, pathname, search } = new URL(href);
  return {
    id,
    address: origin + pathname + search,
    secret: /^#\?secret=(\w{1,64})$/.exec(hash)?.[1],
    pym: /^[\w-]{1,64}$/.exec(searchParams.get("childId") ?? "")?.[0],
  };
}

/**
 * The height in each dialect that hosts speak. Every one says how high the frame wants to be and nothing
 * else. Those of WordPress and pym go only to a page that made itself known; the others name no host and
 * cannot be taken for a command.
 *
 * - Ours: `{ type: "redlines:height", version: 1, id, height }`.
 * - AMP: the `embed-size` of amp-iframe.
 * - Gutenberg: the `resize` of its sandbox.
 * - Medium and Embedly: `iframe.resize`, as text.
 * - WordPress: the `height` of wp-embed.js.
 * - pym: its one line of text.
 */
export function heightMessages(
  { id, address, secret, pym }: FrameHost,
  width: number,
  height: number,
): readonly unknown[] {
  const messages: unknown[] = [
    { type: "redlines:height", version: 1, id, height },
    { sentinel: "amp", type: "embed-size", height },
    { action: "resize", width, height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
  ];
  if (secret) messages.push({ message: "height", value: height, secret });
  if (pym) messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  return messages;
}
