package press.dossier.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.dossier.model.StatementKind;

/// Where a file is refused, and what becomes of it at the desk.
///
/// @param reason words of the reason that is told there
sealed interface Refusal {

  String reader();

  String reason();

  /// The desk refuses an input.
  record AtTheDesk(
      String reader,
      String reason,
      StatementKind kind,
      Consumer<JsonObject> change,
      String code,
      String path)
      implements Refusal {

    @Override
    public String toString() {
      return reader + ": " + reason;
    }
  }

  /// It cannot occur, or is tested elsewhere.
  record Elsewhere(String reader, String reason, String why) implements Refusal {}

  static List<Refusal.AtTheDesk> atTheDesk() {
    return all().stream()
        .filter(Refusal.AtTheDesk.class::isInstance)
        .map(Refusal.AtTheDesk.class::cast)
        .toList();
  }

  private static Refusal desk(
      String reader,
      String reason,
      StatementKind kind,
      Consumer<JsonObject> change,
      String code,
      String path) {
    return new Refusal.AtTheDesk(reader, reason, kind, change, code, path);
  }

  private static Refusal elsewhere(String reader, String reason, String why) {
    return new Refusal.Elsewhere(reader, reason, why);
  }

  static List<Refusal> all() {
    return Stream.of(claims(), statements(), entities(), events()).flatMap(List::stream).toList();
  }

  private static List<Refusal> claims() {
    return List.of(
        elsewhere("ClaimReader", "relays itself", "what is not written yet cannot be named"),
        desk(
            "ClaimReader",
            "\" twice\"",
            StatementKind.BID,
            it -> it.put("relays", List.of("b/c", "b/c")),
            "VALUE_INVALID",
            "input/relays/1"),
        desk(
            "Attributions",
            "has no `unnamed`",
            StatementKind.BID,
            it -> it.getJsonObject("attribution").put("kind", "DATASET"),
            "VALUE_MISPLACED",
            "input/attribution/unnamed"),
        desk(
            "QuoteReader",
            "needs the archived text",
            StatementKind.BID,
            it -> it.getJsonObject("newPublication").remove("archive"),
            "QUOTE_NOT_FOUND",
            "input/quotes"),
        desk(
            "QuoteReader",
            "not in the archived text",
            StatementKind.BID,
            it -> it.getJsonArray("quotes").getJsonObject(1).put("exact", "Acme buys"),
            "QUOTE_NOT_FOUND",
            "input/quotes/1/exact"),
        desk(
            "Visibilities",
            "not both",
            StatementKind.BID,
            it -> it.put("visibility", "DESK").put("until", "2999-01-01T00:00:00Z"),
            "VALUE_MISPLACED",
            "input/until"),
        desk(
            "References",
            "must be",
            StatementKind.BID,
            it -> it.getJsonObject("attribution").put("by", "dock"),
            "REFERENCE_OF_WRONG_KIND",
            "input/attribution/by"),
        elsewhere("References", "has several claims", "claims are named by their own id or key"),
        desk(
            "References",
            "there is no",
            StatementKind.BID,
            it -> it.getJsonObject("newPublication").put("embodies", "atc"),
            "UNKNOWN_REFERENCE",
            "input/newPublication/embodies"));
  }

  private static List<Refusal> statements() {
    return List.of(
        desk(
            "StatementReader",
            "is about one thing",
            StatementKind.OBSERVATION,
            it -> said(it, "observation").put("aboutPublication", "report"),
            "VALUE_MISPLACED",
            "input/newStatement/observation/aboutPublication"),
        desk(
            "PartyReader",
            "names nobody",
            StatementKind.BID,
            it -> said(it, "bid").put("bidder", new JsonArray()),
            "VALUE_INVALID",
            "input/newStatement/bid/bidder"),
        elsewhere("PartyReader", "takes one entity", "the schema gives such a role no list"),
        desk(
            "PartyReader",
            "stands twice under",
            StatementKind.BID,
            it -> said(it, "bid").getJsonArray("bidder").getJsonObject(1).put("entity", "acme"),
            "VALUE_INVALID",
            "input/newStatement/bid/bidder/1/entity"),
        desk(
            "ValueReader",
            "needs a name",
            StatementKind.OBSERVATION,
            it -> said(it, "observation").remove("measure"),
            "VALUE_MISPLACED",
            "input/newStatement/observation/measured"),
        desk(
            "AmountReader",
            "an amount has one number",
            StatementKind.BID,
            it -> said(it, "bid").getJsonObject("amount").put("lessThan", "9"),
            "VALUE_MISPLACED",
            "input/newStatement/bid/amount"),
        elsewhere("Times", "is an event and has no", "the schema gives an event no period"),
        elsewhere("Times", "is a state and has no", "the schema gives a state no happening"),
        desk(
            "Times",
            "is an event or a state",
            StatementKind.OBSERVATION,
            it -> said(it, "observation").put("happened", "2024"),
            "VALUE_MISPLACED",
            "input/newStatement/observation/happened"),
        desk(
            "Times",
            "not both",
            StatementKind.OWNERSHIP,
            it -> said(it, "ownership").put("ending", "OPEN"),
            "VALUE_MISPLACED",
            "input/newStatement/ownership/ending"),
        desk(
            "Times",
            "it ends before it starts",
            StatementKind.OWNERSHIP,
            it -> said(it, "ownership").put("ends", "2019"),
            "VALUE_INVALID",
            "input/newStatement/ownership/ends"));
  }

  private static List<Refusal> entities() {
    return List.of(
        elsewhere("EntityReader", "adds names or identifiers", "the desk extends no entity"),
        elsewhere("EntityReader", "this beat itself has", "the desk extends no entity"),
        elsewhere("Register", "another item extends", "the desk extends no entity"),
        elsewhere("EntityReader", "has no `kind`", "the schema gives such an entity no kind"),
        elsewhere("EntityReader", "has no `court`", "the schema gives only a decision a court"),
        desk(
            "EntityReader",
            "is held by the beat",
            StatementKind.BID,
            it -> entity(it, 7).put("key", "held"),
            "KEY_TAKEN",
            "input/newEntities/7/key"),
        desk(
            "EntityReader",
            "needs a word that says what it is",
            StatementKind.BID,
            it -> entity(it, 6).remove("product"),
            "VALUE_MISSING",
            "input/newEntities/6"),
        desk(
            "EntityReader",
            "not several",
            StatementKind.BID,
            it -> entity(it, 6).put("person", new JsonObject().put("name", "Dock")),
            "VALUE_MISPLACED",
            "input/newEntities/6/product"),
        desk(
            "IdentifierReader",
            "is given twice",
            StatementKind.BID,
            it ->
                entity(it, 1).put("identifiers", entity(it, 0).getJsonArray("identifiers").copy()),
            "VALUE_INVALID",
            "input/newEntities/1/identifiers/0/value input/newEntities/1/identifiers/1/value"),
        elsewhere(
            "IdentifierReader",
            "belongs to",
            "tested below, where an entity with a number is held"),
        desk(
            "IdentifierReader",
            "has no `issuer`",
            StatementKind.BID,
            it -> entity(it, 0).getJsonArray("identifiers").getJsonObject(0).put("issuer", "court"),
            "VALUE_MISPLACED",
            "input/newEntities/0/identifiers/0/issuer"),
        desk(
            "Register",
            "has the key",
            StatementKind.BID,
            it -> entity(it, 3).put("key", "roe"),
            "KEY_TAKEN UNKNOWN_REFERENCE",
            "input/newEntities/3/key input/newStatement/bid/adviser/0/entity"));
  }

  private static List<Refusal> events() {
    return List.of(
        elsewhere("BeatReader", "holds what the desk writes", "it is the desk's own beat"),
        elsewhere("BeatReader", "twice", "the desk's beat follows nothing"),
        elsewhere("CorrectionReader", "is of a claim or of a publication", "of a claim, by name"),
        elsewhere("CorrectionReader", "only a claim has a replacement", "of a claim, by name"),
        elsewhere("CorrectionReader", "does not replace itself", "CorrectClaimTest"),
        elsewhere("CorrectionReader", "it is corrected on this date already", "CorrectClaimTest"),
        elsewhere("RetractionReader", "is of a claim or of a publication", "two mutations"),
        elsewhere("RetractionReader", "it is retracted already", "RetractTest"));
  }

  private static JsonObject said(JsonObject input, String kind) {
    return input.getJsonObject("newStatement").getJsonObject(kind);
  }

  private static JsonObject entity(JsonObject input, int at) {
    return input.getJsonArray("newEntities").getJsonObject(at);
  }
}
