import { el } from "./dom.js";

/**
 * A table that can be taken along. `columns` is a list of `[key, heading]`; a row has, by key, a text, or
 * `{ text, shown }` where what is shown is more than a text. Only the first `drawn` rows are drawn; all are taken along.
 */
export function table({ say }, name, columns, rows, drawn = rows.length) {
  return el(
    "figure",
    { class: "table" },
    el(
      "div",
      // It can be wider than the screen, and who has no mouse moves it with the arrow keys.
      { class: "wide", tabindex: "0", role: "region", "aria-label": name },
      el(
        "table",
        {},
        el("caption", { class: "apart" }, name),
        el("thead", {}, el("tr", {}, columns.map(([, heading]) => el("th", { scope: "col" }, heading)))),
        el("tbody", {}, rows.slice(0, drawn).map((row) => el("tr", {}, columns.map(([key]) => el("td", {}, shown(row[key])))))),
      ),
    ),
    saving(say, name, columns, rows),
  );
}

/** The button that saves rows, for lists that are not drawn as a table. */
export function saving(say, name, columns, rows) {
  const save = () => download(`${fileName(name)}.csv`, new Blob([csv(columns, rows)], { type: "text/csv;charset=utf-8" }));
  return el("button", { type: "button", class: "small quiet", onclick: save, "aria-label": say("table.saveOf", name) }, say("table.save"));
}

/** Gives the reader a file. */
export function download(name, blob) {
  const address = URL.createObjectURL(blob);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name as one of a file. */
export function fileName(name) {
  return name.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 80) || "dossier";
}

/** Rows as RFC 4180 has them, with a mark of UTF-8 in front, without which some programs read accents wrongly. */
export function csv(columns, rows) {
  const lines = [columns.map(([, heading]) => heading), ...rows.map((row) => columns.map(([key]) => text(row[key])))];
  return `\uFEFF${lines.map((line) => line.map(field).join(",")).join("\r\n")}\r\n`;
}

/** A spreadsheet takes what begins with one of these signs for a formula and would run it. */
function field(value) {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function text(cell) {
  return String(cell?.text ?? (cell === null || cell === undefined ? "" : cell));
}

function shown(cell) {
  return cell?.shown ?? text(cell);
}
