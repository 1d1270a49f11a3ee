/** Prints how many milliseconds importing one module takes, in a process that has imported nothing else. */
const [url = ""] = process.argv.slice(2);
const start = performance.now();
await import(url);
console.log(performance.now() - start);
