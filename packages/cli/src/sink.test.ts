import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { sinkOf } from "./sink.js";

/** What a stream of the process does at a fault: it throws at once, or says so later. */
class Stream extends EventEmitter {
  written = "";
  fault: Error | undefined;

  write(text: string): void {
    if (this.fault) throw this.fault;
    this.written += text;
  }
}

const fault = (code: string): Error => Object.assign(new Error(code), { code });

function opened() {
  const stream = new Stream();
  const told: string[] = [];
  const write = sinkOf(stream, { gone: () => told.push("gone"), lost: (why) => told.push(why) });
  return { stream, told, write };
}

describe("a stream", () => {
  it.each(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"])("that nobody reads has gone: %s", (code) => {
    const { stream, told, write } = opened();
    write("a");
    stream.emit("error", fault(code));
    write("b");
    expect([stream.written, told]).toEqual(["a", ["gone"]]);
  });

  it.each(["ENOSPC", "EIO", "EDQUOT", "EFBIG"])("that fails at once has lost something: %s", (code) => {
    const { stream, told, write } = opened();
    stream.fault = fault(code);
    write("a");
    stream.emit("error", fault(code));
    write("b");
    expect(told).toEqual([code]);
  });
});
