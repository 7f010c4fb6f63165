/** How wide a letter is, as a part of its height: a guess, so that nothing has to be measured. */
export const LETTER = 0.56;

/** Words in rows that are no wider than the room for them, as far as words are no longer than it. */
export function wrapped(words, room, size) {
  const most = Math.max(8, Math.floor(room / (size * LETTER)));
  const rows = [];
  for (const word of words.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else {
      rows.push(word);
    }
  }
  return rows;
}
