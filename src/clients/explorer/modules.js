import { existsSync } from "node:fs";

/** Where the explorer's modules lie, from here and from where the build runs this. */
const PLACES = ["../../main/explorer/", "../../../src/main/explorer/"].map((place) => new URL(place, import.meta.url));

/** A module of the explorer that needs no page. */
export function module(path) {
  return import(new URL(`${path}.js`, PLACES.find(existsSync)));
}
