import { changed } from "../address.js";
import { el } from "../dom.js";

/** The two days that are compared: those of the address, else the day chosen as "known on" or today, and a year before. */
export function daysOf({ from, until, known }) {
  const later = real(until) ?? real(known) ?? iso(new Date());
  return { from: real(from) ?? yearBefore(later), until: later };
}

/** The form with the two days. Days in the wrong order are not compared; the form says so beside the first of them. */
export function dayForm(visit, days) {
  const { say } = visit;
  const wrong = el("p", { class: "wrong", id: "order", role: "alert" });
  const [from, until] = ["from", "until"].map((name) => dayInput(name, days[name]));
  const judged = () => judge(say, from, until, wrong);
  const submitted = (event) => {
    event.preventDefault();
    if (judged()) {
      visit.go(chosen(visit.address, from.value, until.value));
    }
  };
  judged();
  return el(
    "form",
    { class: "days", onsubmit: submitted },
    field(say("between.from"), from),
    field(say("between.until"), until),
    el("button", { type: "submit" }, say("between.show")),
    wrong,
  );
}

/** Whether the days can be compared. */
export function inOrder({ from, until }) {
  return from < until;
}

function dayInput(name, value) {
  return el("input", { id: `day-${name}`, name, type: "date", value, required: true, min: "1900-01-01", max: "2999-12-31" });
}

function field(label, input) {
  return el("div", {}, el("label", { for: input.id }, label), input);
}

function judge(say, from, until, wrong) {
  const right = Boolean(from.value && until.value) && inOrder({ from: from.value, until: until.value });
  wrong.textContent = right ? "" : say("between.order");
  for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", "order"]]) {
    [from, until].forEach((input) => (right ? input.removeAttribute(name) : input.setAttribute(name, value)));
  }
  if (!right && from.isConnected) {
    from.focus();
  }
  return right;
}

/** Where a day is chosen as "known on", it is the later of the two, so that each link leads to what was known on it. */
function chosen(address, from, until) {
  return changed(address, address.known ? { from, until: undefined, known: until } : { from, until });
}

function real(text) {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? new Date(text) : null;
  return instant && !Number.isNaN(instant.getTime()) && iso(instant) === text ? text : undefined;
}

function yearBefore(day) {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return iso(date);
}

function iso(date) {
  return date.toISOString().slice(0, 10);
}
