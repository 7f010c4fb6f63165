/* global React, ReactDOM, GraphiQL */
import { readyQuestions, textOf } from "/questions/questions.js";

const SHELF = "dossier:";

/**
 * GraphiQL's memory under names of our own. Every GraphiQL that this address ever served keeps its tabs under the same
 * names, and tabs of another would hide the ready ones.
 */
const memory = {
  getItem: (name) => localStorage.getItem(SHELF + name),
  setItem: (name, value) => localStorage.setItem(SHELF + name, value),
  removeItem: (name) => localStorage.removeItem(SHELF + name),
  clear: () => kept().forEach((name) => localStorage.removeItem(name)),
  get length() {
    return kept().length;
  },
};

function kept() {
  return Object.keys(localStorage).filter((name) => name.startsWith(SHELF));
}

async function tab(question) {
  const text = await textOf(question);
  return { slug: question.slug, query: heading(question.title) + named(text, question.slug) };
}

/** A title as comment lines, short enough for the editor, which does not wrap. */
function heading(title) {
  const lines = title.match(/\S.{0,55}(?=\s|$)|\S+/g);
  return lines.map((line) => `# ${line.trim()}\n`).join("");
}

/** GraphiQL titles a tab with the name of its operation; a question that has none is named by its slug. */
function named(text, slug) {
  return text.startsWith("{") ? `query ${operationName(slug)} ${text}` : text;
}

function operationName(slug) {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/**
 * What GraphiQL opens. On a first visit it opens the first of the default tabs, so the wanted one stands first. Later it
 * looks for the wanted question among the tabs that it kept, and adds a tab when there is none.
 */
function opening(tabs, slug) {
  const wanted = tabs.find((each) => each.slug === slug);
  if (!wanted) {
    return { defaultTabs: tabs };
  }
  const others = tabs.filter((each) => each !== wanted);
  return { defaultTabs: [wanted, ...others], query: wanted.query, variables: "" };
}

/** A question that came with the address, as the explorer sends it; it opens in a tab of its own. */
function sent() {
  const given = new URLSearchParams(location.hash.slice(1));
  const query = given.get("query");
  return query ? { query, variables: given.get("variables") ?? "" } : {};
}

function home() {
  return React.createElement(
    GraphiQL.Logo,
    null,
    React.createElement("a", { className: "home", href: "/" }, "Dossier"),
  );
}

async function start(place) {
  const tabs = await Promise.all((await readyQuestions()).map(tab));
  const slug = new URLSearchParams(location.search).get("question");
  const properties = {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    storage: memory,
    ...opening(tabs, slug),
    ...sent(),
  };
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, properties, home()));
}

const place = document.getElementById("graphiql");
try {
  await start(place);
} catch (failure) {
  const told = document.createElement("p");
  told.textContent = `GraphiQL could not start. ${failure.message}`;
  place.replaceChildren(told);
}
