// What Dossier is asked stands in files of its own, which the tests ask, too.
import { readFileSync } from "node:fs";

export const document = (name) => readFileSync(new URL(`${name}.graphql`, import.meta.url), "utf8");
