import { svelte } from "@sveltejs/vite-plugin-svelte";
import react from "@vitejs/plugin-react";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

/** Vue alone must be told which tags are not its own. */
const elements = { template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } };
const plugins = { react: [react()], vue: [vue(elements)], svelte: [svelte()] };

/** `vite build --mode react`: one folder for each framework. */
export default defineConfig(({ mode }) => ({
  root: mode,
  base: "./",
  plugins: plugins[mode],
  logLevel: "warn",
  build: { outDir: `../dist/${mode}`, emptyOutDir: true },
}));
