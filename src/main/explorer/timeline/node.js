import { svg } from "../dom.js";
import { glyph } from "./glyphs.js";
import { extent, LEAST } from "./lanes.js";

const DAY = 86_400_000;

/** How high a lane is. */
export const LANE = 28;

const SHORTEST_LABEL = 72;

const pen = document.createElement("canvas").getContext("2d");
pen.font = "13px system-ui, sans-serif";

/** The elements of an item: of a mark its sign, its bar and its label, of a group how many it holds. */
export function nodeOf(item, say) {
  const members = item.members?.length;
  return svg(
    "g",
    {
      class: `item ${item.line}`,
      role: "button",
      tabindex: "-1",
      "aria-label": members ? `+${members}: ${say("timeline.more", members)}` : item.told,
      "aria-pressed": "false",
    },
    svg("rect", { class: "bar", rx: 5 }),
    svg("rect", { class: "target", rx: 5 }),
    members ? counted(members) : [glyph(item), svg("text", { class: "label", y: 4.5, "aria-hidden": "true" })],
  );
}

function counted(members) {
  return [
    svg("rect", { class: "group", x: -18, y: -11, width: 36, height: 22, rx: 11 }),
    svg("text", { class: "count", y: 4.5, "aria-hidden": "true" }, `+${members}`),
  ];
}

/** Puts an item where it belongs at a scale, its sign at `item.x`; of a bar that begins before the picture, at the edge. */
export function place(item, scale, width) {
  const [left, right] = extent(item, scale);
  const wide = right - left > 2 * LEAST;
  item.left = left;
  item.x = wide ? Math.min(Math.max(left, 0) + 14, right - 13) : (left + right) / 2;
  item.away = right < 0 || left > width;
  item.node.classList.toggle("away", item.away);
  item.node.setAttribute("transform", `translate(${round(item.x)} ${item.y})`);
  const [bar, target] = item.node.children;
  stretch(target, left - item.x, right - left);
  if (!item.members) {
    const lasting = item.until - item.from > DAY;
    stretch(bar, scale(item.from) - item.x, lasting ? Math.max(scale(item.until) - scale(item.from), 3) : 0);
  }
}

/** Writes the label, as far as there is room until the next item of the lane, the edge of the picture, or not at all. */
export function write(item, width) {
  const text = item.node.querySelector(".label");
  if (!text || item.away) {
    return;
  }
  const begin = item.kind === "ENDS" ? 14 : 11;
  const room = Math.min(item.next?.left ?? width, width) - item.x - begin - 5;
  text.setAttribute("x", begin);
  text.textContent = fitting(item, room);
}

function fitting(item, room) {
  item.length ??= pen.measureText(item.label).width;
  if (item.length <= room) {
    return item.label;
  }
  const kept = Math.floor((item.label.length * (room - 12)) / item.length);
  const cut = room < SHORTEST_LABEL ? "" : shortened(item.label, kept, room);
  return cut && `${cut}…`;
}

/**
 * Cut between two words, and not within brackets, so that who speaks what is seen is understood; what has no spaces is cut
 * anywhere.
 */
function shortened(label, kept, room) {
  const end = label.includes(" ") ? label.lastIndexOf(" ", kept) : kept;
  const cut = label.slice(0, Math.max(end, 0)).replace(/\([^()]*$/, "").replace(/[\p{P}\s]+$/u, "");
  return cut === "" || pen.measureText(`${cut}…`).width <= room ? cut : shortened(label, cut.length - 1, room);
}

function stretch(rect, x, width) {
  rect.setAttribute("x", round(x));
  rect.setAttribute("width", round(width));
  rect.setAttribute("y", -LEAST / 2);
  rect.setAttribute("height", LEAST);
}

function round(value) {
  return Math.round(value * 10) / 10;
}
