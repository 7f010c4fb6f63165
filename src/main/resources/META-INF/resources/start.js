import { readyQuestions } from "/questions/questions.js";

function entry(question) {
  const link = document.createElement("a");
  link.href = `/graphiql/?question=${encodeURIComponent(question.slug)}`;
  link.textContent = question.title;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

try {
  const questions = await readyQuestions();
  document.getElementById("list").append(...questions.map(entry));
} catch (failure) {
  document.getElementById("trouble").textContent = `The questions could not be read. ${failure.message}`;
}
