import { el } from "../dom.js";
import { NotAnswered } from "../ask.js";

const PLACE = "/webjars/d3/7.9.0/dist/d3.min.js";

let loading;

/** D3, which is loaded with the first picture that needs it. */
export function d3() {
  loading ??= loaded().catch((failure) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function loaded() {
  return new Promise((settled, refused) => {
    const missing = () => refused(new NotAnswered(PLACE, "UNREACHABLE"));
    document.head.append(el("script", { src: PLACE, onload: () => settled(window.d3), onerror: missing }));
  });
}
