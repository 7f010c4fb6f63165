const SHELF = "dossier:seen:";

/**
 * Until which revision of a beat this browser has seen what there is: `{ first, revision, mark }`. A first visit counts
 * all that there is now as seen.
 */
export function seenUntil(beat, now) {
  const name = SHELF + (beat ?? "");
  const held = Number.parseInt(localStorage.getItem(name), 10);
  const mark = (revision) => localStorage.setItem(name, String(revision));
  if (Number.isNaN(held) || held > now) {
    mark(now);
    return { first: true, revision: now, mark };
  }
  return { first: false, revision: held, mark };
}
