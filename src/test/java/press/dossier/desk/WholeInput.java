package press.dossier.desk;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Words;

/// An input of `addClaim` that creates everything it names and leaves nothing out.
final class WholeInput {

  private static final String AROUND =
      """
      {
        "newEntities": [
          {"key": "acme", "firm": {"name": "Acme", "kind": "COMPANY", "website": "https://acme.example", "foundedOn": "1993-04"},
            "description": "It builds docks.", "country": "NL",
            "names": [{"text": "Acme N.V.", "kind": "LEGAL", "language": "nl"}, {"text": "ACM", "kind": "ALIAS"}],
            "identifiers": [{"scheme": "WIKIDATA", "value": "Q1"}, {"scheme": "CIK", "value": "1045810"}]},
          {"key": "rival", "firm": {"name": "Rival", "kind": "FUND"}},
          {"key": "roe", "person": {"name": "Jane Roe"}},
          {"key": "doe", "person": {"name": "John Doe"}},
          {"key": "case", "courtDecision": {"name": "Acme v. State", "court": "court"},
            "identifiers": [{"scheme": "DOCKET", "issuer": "court", "value": "24-1"}]},
          {"key": "court", "publicBody": {"name": "High Court", "kind": "COURT", "website": "https://court.example"}},
          {"key": "dock", "product": {"name": "The dock", "kind": "SYSTEM"}},
          {"key": "pier", "product": {"name": "The pier", "kind": "SYSTEM"}},
          {"key": "act", "regulation": {"name": "The Port Act", "kind": "STATUTE"}},
          {"key": "bill", "regulation": {"name": "The Port Bill", "kind": "BILL"}, "country": "NL"},
          {"key": "coast", "place": {"name": "Coastland", "kind": "COUNTRY"}}
        ],
        "newPublication": {
          "key": "report", "kind": "ARTICLE", "title": "The report",
          "newPublisher": {"key": "gazette", "name": "The Gazette", "entity": "rival",
            "reliability": [{"grade": "B", "since": "2024-01-01", "reason": "Names its documents."}]},
          "language": "en", "url": "https://example.org/report", "published": "2024-05-03/2024-05-04", "embodies": "act",
          "archive": {"retrieved": "2024-05-05T08:00:00Z",
            "text": "  Acme offers for the dock. The offer is final.\\n\\nThe offer stands. "}
        },
        "newStatement": {"key": "said"},
        "stance": "DENIES", "modality": "PLAN", "reported": "2024-05-06", "credibility": 3, "verification": "SECONDARY",
        "attribution": {"kind": "BACKGROUND", "by": "roe", "unnamed": 2, "secondHand": true},
        "quotes": [{"exact": "The offer", "prefix": "final.", "suffix": "stands"}, {"exact": "Acme offers"}]
      }
      """;

  private WholeInput() {}

  /// The input with a statement of a kind.
  static JsonObject of(StatementKind kind) {
    JsonObject input = new JsonObject(AROUND);
    input.getJsonObject("newStatement").put(Words.of(kind), new JsonObject(statement(kind)));
    return input;
  }

  /// The input as it is sent, under an idempotency key.
  static Map<String, Object> sent(JsonObject input, String key) {
    return new JsonObject(input.encode()).put("idempotencyKey", key).getMap();
  }

  private static String statement(StatementKind kind) {
    return switch (kind) {
      case OWNERSHIP ->
          """
          {"owner": "acme", "owned": "dock", "share": {"about": "60"}, "starts": "2020", "ends": "2021-06"}
          """;
      case POSITION ->
          """
          {"person": "roe", "at": "acme", "title": "Head of docks", "starts": "2020", "ending": "UNKNOWN"}
          """;
      case DEVELOPMENT ->
          """
          {"developer": "acme", "product": "dock", "role": "MAKES", "starts": "2020-01-02"}
          """;
      case DERIVATION ->
          """
          {"product": "dock", "from": "pier", "derivation": "MODELLED_ON"}
          """;
      case RESTRICTION ->
          """
          {"regulation": "act", "product": "dock", "destination": "coast", "party": "acme",
            "effect": "BARRED", "eccns": ["3A090", "4A090"], "starts": "2022", "ending": "OPEN"}
          """;
      case FACILITY ->
          """
          {"firm": "acme", "place": "coast", "facility": "HUB", "stage": "SIGNED",
            "quantity": {"moreThan": "100", "unit": "berths"}, "amount": {"lessThan": "7000000.5", "unit": "EUR"}}
          """;
      case PURCHASE ->
          """
          {"buyer": "acme", "seller": "rival", "product": "dock", "destination": "coast", "market": "coast",
            "stage": "ORDERED", "quantity": {"exactly": "2", "unit": "docks"}, "amount": {"about": "7", "unit": "EUR"},
            "share": {"moreThan": "50"}, "rank": 1, "happened": "2024"}
          """;
      case BID ->
          """
          {"bidder": [{"entity": "acme"}, {"entity": "roe"}], "joined": [{"entity": "rival", "since": "2024-06"}],
            "adviser": [{"entity": "doe"}], "financier": [{"entity": "rival"}], "target": "dock",
            "stage": "ANNOUNCED", "capacity": "As a builder", "amount": {"moreThan": "7_000_000", "unit": "EUR"},
            "happened": "2024-04"}
          """;
      case RULING ->
          """
          {"decision": "case", "on": "act", "judge": [{"entity": "roe", "part": "AUTHOR"}, {"entity": "doe"}],
            "disposition": "UPHELD", "holding": "The act stands.", "happened": "2024-04-01"}
          """;
      case REQUEST ->
          """
          {"from": "court", "to": [{"entity": "acme"}, {"entity": "rival", "since": "2024"}], "asked": "To wait.",
            "happened": "2024"}
          """;
      case AMENDMENT ->
          """
          {"regulation": "act", "of": "bill", "amendment": "ENACTS", "happened": "2024"}
          """;
      case OBSERVATION ->
          """
          {"about": "coast", "object": "dock", "sentence": "Traffic fell.", "measure": "traffic",
            "measured": {"about": "-3.5", "unit": "%"}, "starts": "2023", "ends": "2023"}
          """;
    };
  }
}
