// Makes the same of what different servers answer.
export const text = (range) => range?.text ?? null;
export const day = (date) => (date == null ? null : String(date).slice(0, 10));
export const nodes = (list) => list?.nodes ?? [];
