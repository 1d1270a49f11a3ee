export default { outDir: "../dist/astro", telemetry: false, vite: { logLevel: "warn" } };
