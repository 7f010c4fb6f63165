import { here } from "./address.js";
import { ask } from "./ask.js";
import { drawFailure, drawFrame, drawPage, drawWaiting, markWaiting, tell } from "./frame.js";
import { show as beat } from "./views/beat.js";
import { wordsIn } from "./words.js";

/** The first view is there with the page; the others come in one file of their own, so that the first need not wait for them. */
const others = () => import("./others.js");

/** How long after the first view they are fetched, in milliseconds: a reader's next step is then there already. */
const AT_LEISURE = 500;

/** Nobody sees that something is drawn so much later, in milliseconds. */
const A_MOMENT = 100;

let open = new AbortController();

/** At first the reader stands at the top of the page; from the second view on the heading is where reading begins. */
let first = true;

/** Shows what the address says. What is still on its way for the one before is given up. */
async function show() {
  open.abort();
  open = new AbortController();
  const visit = visiting(here(), open.signal);
  const page = viewOf(visit.address.view).then((view) => view(visit));
  drawFrame(visit);
  markWaiting();
  await atOnce(page);
  if (visit.signal.aborted) {
    return;
  }
  try {
    drawWaiting(visit);
    const drawn = await page;
    if (!visit.signal.aborted) {
      drawPage(visit, drawn, !first);
      settled();
    }
  } catch (failure) {
    if (!visit.signal.aborted) {
      drawFailure(visit, failure, show);
    }
  }
}

/** Waits a moment for what may be there at once: then nothing is drawn in its place before, and nothing flickers. */
function atOnce(page) {
  return Promise.race([page.catch(() => {}), new Promise((passed) => setTimeout(passed, A_MOMENT))]);
}

async function viewOf(name) {
  return name === "beat" ? beat : ((await others())[name] ?? beat);
}

function settled() {
  if (first) {
    first = false;
    setTimeout(() => others().catch(() => {}), AT_LEISURE);
  }
}

/** What a view works with: the address, the words of its language, and the ways to ask. */
function visiting(address, signal) {
  const visit = {
    address,
    signal,
    asked: null,
    answer: null,
    go,
    tell,
    ...wordsIn(address.lang),
    asOf: address.known ? { knownAt: address.known } : null,
    /** Asks the question of the view, or waits for where it was asked before; the first is the one that its reader can copy. */
    async ask(document, variables = {}, begun = null) {
      visit.asked ??= { document, variables };
      const { data, answer } = await (begun ?? ask(document, variables, signal));
      visit.answer ??= answer;
      return data;
    },
    /** Asks something beside it. */
    aside: async (document, variables = {}) => (await ask(document, variables, signal)).data,
  };
  return visit;
}

/** Goes to an address of this page without loading it anew. */
function go(address) {
  history.pushState(null, "", address);
  show();
}

/** Links within the page are followed here; with a key held, or to elsewhere, they are the browser's. */
function followed(event) {
  const link = event.target.closest?.("a[href^='/?'], a[href='/']");
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }
  event.preventDefault();
  go(link.getAttribute("href"));
}

document.addEventListener("click", followed);
window.addEventListener("popstate", show);
show();

