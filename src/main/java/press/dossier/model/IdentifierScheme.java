package press.dossier.model;

/// Who numbers the entities; a value is unique per scheme and issuer. An ECCN is a classification
/// and not among them.
public enum IdentifierScheme {
  LEI,
  CIK,
  WIKIDATA,
  FR_CITATION,
  FR_DOCUMENT,
  RIN,
  PUBLIC_LAW,
  BILL_NUMBER,
  DOCKET,
  REPORTER,
  ARXIV
}
