import { el } from "./dom.js";

const sheets = new Map();

/** Waits for the style sheet of a view, which is loaded with the first visit to it; without it the view can still be read. */
export function sheet(view) {
  if (!sheets.has(view)) {
    sheets.set(view, loaded(`/explorer/views/${view}.css`));
  }
  return sheets.get(view);
}

function loaded(href) {
  return new Promise((settled) => {
    document.head.append(el("link", { rel: "stylesheet", href, onload: settled, onerror: settled }));
  });
}
