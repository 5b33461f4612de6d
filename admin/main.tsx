import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadWords, spoken } from "./app/i18n.ts";
import { loadViewer } from "./app/session.ts";

/** Asks who is there first: react-admin loops on its login page when it finds out by itself. */
async function start(): Promise<void> {
  const [viewer] = await Promise.all([loadViewer().catch(() => null), loadWords("zh-CN")]);
  if (spoken() !== "zh-CN") await loadWords(spoken());
  const open = /^#\/(login|setup)/.test(window.location.hash);
  if (viewer === null && !open) window.location.hash = "#/login";
  if (viewer !== null && window.location.hash.startsWith("#/login")) window.location.hash = "#/";
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<App />);
}

void start();
