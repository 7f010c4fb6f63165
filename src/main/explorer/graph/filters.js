import { el } from "../dom.js";
import { lineMark } from "./marks.js";
import { KINDS } from "./looks.js";
import { kindsIn, kindsWritten } from "./reading.js";

const GRADES = [1, 2, 3, 4];

/**
 * What a reader chooses of the picture; the kinds of statements with the lines that stand for them. `change` takes what the
 * address gets.
 */
export function filters({ address, say }, change) {
  return el(
    "div",
    { class: "graph-filters" },
    kinds(address, say, change),
    el(
      "div",
      { class: "filters" },
      el("label", { for: "graph-grade" }, say("graph.grade")),
      el(
        "select",
        { id: "graph-grade", onchange: (event) => change({ grade: event.target.value || undefined }) },
        el("option", { value: "" }, say("graph.anyGrade")),
        GRADES.map((grade) => el("option", { value: grade, selected: String(grade) === address.grade }, say(`level.${grade}`))),
      ),
      el(
        "label",
        { class: "tick" },
        el("input", {
          type: "checkbox",
          checked: Boolean(address.unnamed),
          onchange: (event) => change({ unnamed: event.target.checked ? "1" : undefined }),
        }),
        say("graph.unnamed"),
      ),
    ),
  );
}

function kinds(address, say, change) {
  const wanted = kindsIn(address);
  const box = (kind) =>
    el("input", { type: "checkbox", value: kind, checked: wanted.includes(kind), onchange: () => changed() });
  const boxes = KINDS.map(box);
  const changed = () => change({ kind: kindsWritten(boxes.filter(({ checked }) => checked).map(({ value }) => value)) });
  const all = (checked) => () => {
    boxes.forEach((each) => {
      each.checked = checked;
    });
    changed();
  };
  const button = (key, checked) => el("button", { type: "button", class: "small quiet", onclick: all(checked) }, say(key));
  return el(
    "details",
    // On a narrow screen the picture would be pushed out of sight by its legend.
    { open: matchMedia("(min-width: 48rem)").matches },
    el("summary", {}, say("graph.kinds")),
    el(
      "fieldset",
      {},
      el("legend", { class: "apart" }, say("graph.kinds")),
      boxes.map((each) => el("label", { class: "tick" }, each, lineMark(each.value), say(`kind.${each.value}`))),
      el("span", { class: "tools" }, button("graph.all", true), button("graph.noKind", false)),
    ),
  );
}
