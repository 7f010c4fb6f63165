import { NotAnswered } from "./ask.js";
import { el } from "./dom.js";

/** What has been asked for, by its address. */
const asked = new Map();

/** Loads a library, once. One that did not come fails as a question does that was not answered, and can be asked for again. */
export function script(address) {
  return once(address, () => el("script", { src: address }));
}

/** Waits for a style sheet, which is loaded once. Without it the view can still be read, so that its absence stops nothing. */
export function sheet(address, id) {
  return once(address, () => el("link", { rel: "stylesheet", href: address, id })).catch(() => {});
}

function once(address, made) {
  if (!asked.has(address)) {
    asked.set(address, appended(address, made()));
  }
  return asked.get(address);
}

function appended(address, element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      asked.delete(address);
      element.remove();
      reject(new NotAnswered(address, "UNREACHABLE"));
    });
    document.head.append(element);
  });
}
