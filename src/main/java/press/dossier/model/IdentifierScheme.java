package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Who numbers the entities; a value is unique per scheme and issuer. An ECCN is a classification
/// and not among them.
@Enum("IdentifierScheme")
@Description("Who gives the number of an entity.")
public enum IdentifierScheme {
  @Description("Legal Entity Identifier of the Global Legal Entity Identifier Foundation.")
  LEI,
  @Description("Central Index Key of the United States Securities and Exchange Commission.")
  CIK,
  @Description("Item of Wikidata.")
  WIKIDATA,
  @Description("Volume and page of the Federal Register.")
  FR_CITATION,
  @Description("Document number of the Federal Register.")
  FR_DOCUMENT,
  @Description("Regulation Identifier Number of a rulemaking of the United States.")
  RIN,
  @Description("Number of a public law of the United States.")
  PUBLIC_LAW,
  @Description("Number of a bill of the United States Congress.")
  BILL_NUMBER,
  @Description("Docket number of a court, which is the issuer.")
  DOCKET,
  @Description("Volume and page of a reporter of decisions.")
  REPORTER,
  @Description("Number of a paper on arXiv.")
  ARXIV
}
