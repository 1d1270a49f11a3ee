import { minify } from "terser";
import { rollup } from "rollup";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minifyHTMLLiterals } from "minify-literals";
import { gzipSync, brotliCompressSync } from "zlib";
const pkg = process.argv[2];
const plugins = [
  nodeResolve({ browser: true, exportConditions: ["production"] }),
  { name: "m", transform: (c, id) => minifyHTMLLiterals(c, { fileName: id }) },
];
const base = { module: true, ecma: 2020, format: { comments: false }, compress: { passes: 2 } };
for (const input of [`/work/main/packages/${pkg}/build/define.js`, "/work/main/tools/build-recipe/minimal-element.js"]) {
  const b = await rollup({ plugins, input, onwarn() {} });
  const { output } = await b.generate({ format: "es" });
  for (const [n, o] of Object.entries({
    now: base,
    p3: { ...base, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, pure_getters: true } },
    noinline: { ...base, compress: { passes: 2, inline: 1, reduce_funcs: false } },
    noinl0: { ...base, compress: { passes: 2, inline: 0, reduce_funcs: false } },
    ni3: {
      ...base,
      compress: {
        passes: 3,
        inline: 0,
        reduce_funcs: false,
        reduce_vars: true,
        unsafe_arrows: true,
        keep_fargs: false,
        pure_getters: true,
        ecma: 2022,
        sequences: false,
      },
    },
    props: { ...base, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true }, mangle: { props: { regex: /^_\$A|^__/ } } },
  })) {
    const r = await minify(output[0].code, o);
    console.log(input.split("/").at(-1), n, gzipSync(r.code, { level: 9 }).length, brotliCompressSync(r.code).length);
  }
}
