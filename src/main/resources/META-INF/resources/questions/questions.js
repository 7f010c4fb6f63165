/** The ready questions: each with its slug, its title and the name of its file. */
export async function readyQuestions() {
  const reply = await fetched("index.json");
  return reply.json();
}

/** The text of a ready question. */
export async function textOf(question) {
  const reply = await fetched(question.file);
  return reply.text();
}

async function fetched(file) {
  const reply = await fetch(new URL(file, import.meta.url));
  if (!reply.ok) {
    throw new Error(`${file} was answered with status ${reply.status}.`);
  }
  return reply;
}
