import { words as en } from "./words/en.js";
import { words as fr } from "./words/fr.js";

const LANGUAGES = { en, fr };

/**
 * The words of a language: `say(key, …)` for what the page says, `day` and `range` for dates, `number` and `amount` for
 * values. The language is the wanted one, else the browser's, else English.
 */
export function wordsIn(wanted) {
  const lang = chosen(wanted);
  const words = LANGUAGES[lang];
  return { lang, say: saying(words), ...dates(words), ...values(words) };
}

function chosen(wanted) {
  const asked = [wanted, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return asked.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

/** Finds `status.REPORTED` among the words; what takes values is a function there. A word that is missing shows its key. */
function saying(words) {
  return (key, ...values) => {
    const found = key.split(".").reduce((place, name) => place?.[name], words);
    return typeof found === "function" ? found(...values) : (found ?? key);
  };
}

const SHAPES = [
  [/^\d{4}$/, { year: "numeric" }],
  [/^\d{4}-\d{2}$/, { year: "numeric", month: "long" }],
  [/^\d{4}-\d{2}-\d{2}$/, { year: "numeric", month: "long", day: "numeric" }],
];

function dates(words) {
  const written = (text) => {
    const shape = SHAPES.find(([pattern]) => pattern.test(text))?.[1];
    return shape && new Intl.DateTimeFormat(words.locale, { ...shape, timeZone: "UTC" });
  };
  const day = (text) => written(text)?.format(new Date(text)) ?? text;
  const range = (dated) => {
    const [from, until] = dated.text.split("/");
    return until ? (written(from)?.formatRange(new Date(from), new Date(until)) ?? dated.text) : day(from);
  };
  return { day, range };
}

function values(words) {
  const number = (value) => new Intl.NumberFormat(words.locale, { maximumFractionDigits: 6 }).format(value);
  const counted = ({ value, unit }) => {
    if (/^[A-Z]{3}$/.test(unit)) {
      const shape = { style: "currency", currency: unit, maximumFractionDigits: 2, minimumFractionDigits: 0 };
      return new Intl.NumberFormat(words.locale, { ...shape, notation: value >= 1e6 ? "compact" : "standard", compactDisplay: "long" }).format(value);
    }
    return words.counted(number(value), unit);
  };
  return { number, amount: (amount) => words.bound[amount.bound](counted(amount)) };
}
