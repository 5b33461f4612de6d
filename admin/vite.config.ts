import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2_000 },
  server: {
    proxy: {
      "/graphql": "http://127.0.0.1:4000",
      "/files": "http://127.0.0.1:4000",
      "/exports": "http://127.0.0.1:4000",
    },
  },
});
