import { svg } from "../dom.js";

/** The axis between the two lines, with years, months or days as there is room for. */
export function axisOf(d3, locale) {
  const element = svg("g", { class: "axis", "aria-hidden": "true" });
  const shape = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format;
  const year = shape({ year: "numeric" });
  const month = shape({ month: "short" });
  const day = shape({ month: "short", day: "numeric" });
  const told = (date) => (date.getUTCDate() > 1 ? day : date.getUTCMonth() > 0 ? month : year)(date);
  const axis = d3.axisBottom().tickFormat(told).tickSizeOuter(0);
  const edge = svg("path", { class: "edge" });
  const ticks = svg("g", {});
  element.append(edge, ticks);
  const draw = (scale, width) => {
    edge.setAttribute("d", `M0 0H${width}M0 34H${width}`);
    // Nothing of a report is finer than a day; and at the edges a name would be cut off.
    const fits = (date) => date.getUTCHours() === 0 && scale(date) > 20 && scale(date) < width - 20;
    const steps = scale.ticks(Math.max(2, Math.floor(width / 90))).filter(fits);
    d3.select(ticks).call(axis.scale(scale).tickValues(steps));
  };
  return { element, draw };
}
