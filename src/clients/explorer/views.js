/** An address for each view, in English; with `&lang=fr` the same in French. */
export const VIEWS = {
  beat: "/?lang=en",
  entity: "/?view=entity&entity=bytedance&lang=en",
  regulation: "/?view=entity&entity=bis-rule-2022-10&lang=en",
  known: "/?view=entity&entity=bytedance&known=2024-10-01&lang=en",
  publication: "/?view=publication&publication=chips-and-tiktok/ft-2025-01&lang=en",
  conflicts: "/?view=conflicts&lang=en",
  path: "/?view=path&entity=frank-mccourt&to=nvidia&lang=en",
  timeline: "/?view=timeline&lang=en",
  graph: "/?view=graph&entity=bytedance&lang=en",
  between: "/?view=between&from=2024-10-01&until=2025-01-31&lang=en",
  desk: "/?view=desk&lang=en",
  missing: "/?view=entity&entity=nobody-of-this-name&lang=en",
};

/** The address of a view in a language. */
export function inLanguage(address, lang) {
  return address.replace("lang=en", `lang=${lang}`);
}
