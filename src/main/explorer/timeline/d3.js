import { script } from "../loaded.js";

/** D3, which is loaded with the first picture that needs it. */
export async function d3() {
  await script("/webjars/d3/7.9.0/dist/d3.min.js");
  return window.d3;
}
