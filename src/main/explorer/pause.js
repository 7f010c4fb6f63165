/** As long as the page may be kept from what waits, in milliseconds: a frame, about. */
const LONGEST = 16;

/** Lets the page do what waits – paint, answer a key – before more is done. */
export function pause() {
  return globalThis.scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}

/** Does something with each of many, one after the other, and pauses whenever it has taken a while. */
export async function gradually(many, act) {
  let began = performance.now();
  for (const each of many) {
    act(each);
    if (performance.now() - began > LONGEST) {
      await pause();
      began = performance.now();
    }
  }
}
