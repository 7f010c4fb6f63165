package press.dossier.query.live;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import press.dossier.query.Operation;
import press.dossier.query.check.Cost;
import press.dossier.query.plan.Plan;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;
import press.dossier.store.reading.Read;

/// The events of one subscription, read on from wherever its subscriber is. It holds nothing of
/// what it has read.
public final class Feed {

  /// How many changes one event tells at most.
  public static final int MOST_CHANGES = 100;

  private final Reader reader;
  private final Document document;
  private final Rewriting rewriting;
  private final CoercedVariables variables;
  private final Plan page;
  private final Cost cost;

  private Feed(Reader reader, Operation asked, Rewriting rewriting) {
    CoercedVariables variables = asked.variables();
    this.reader = reader;
    this.document = asked.document();
    this.cost = asked.cost();
    this.rewriting = rewriting;
    this.variables = with(variables, rewriting.arguments());
    this.page = reader.plan(document, rewriting.page(), behind(since().orElse(0)));
  }

  /// The feed of a subscription, or a refusal.
  public static Feed open(Reader reader, Operation asked) {
    Rewriting rewriting =
        Rewriting.of(reader.schema(), asked.document(), asked.definition(), asked.variables());
    return new Feed(reader, asked, rewriting);
  }

  /// The revision behind which the subscriber wants to be told all; empty if only what is new from
  /// now on.
  public OptionalLong since() {
    return rewriting.arguments().get(Rewriting.SINCE) instanceof Number since
        ? OptionalLong.of(since.longValue())
        : OptionalLong.empty();
  }

  /// Reads what was done behind a revision: a page of it. A revision that goes beyond the page is
  /// left to the next one, unless it is the only one: that is told in part, and that it is.
  public Batch after(long revision) {
    CoercedVariables placed = behind(revision);
    Read read = reader.read(page, placed);
    requireReached(revision, read.revision());
    JsonObject list = list(read);
    Events events = new Events(rewriting, list, cost);
    List<Long> revisions = events.revisions();
    JsonObject pageInfo = list.getJsonObject("pageInfo");
    if (!pageInfo.getBoolean("hasNextPage")) {
      return new Batch(events.of(revisions, read, false), read.revision(), false);
    }
    if (revisions.size() > 1) {
      List<Long> whole = revisions.subList(0, revisions.size() - 1);
      return new Batch(events.of(whole, read, false), whole.getLast(), true);
    }
    long only = revisions.getFirst();
    boolean hasMore = goesOn(placed, only, pageInfo.getString("endCursor"));
    return new Batch(events.of(revisions, read, hasMore), only, true);
  }

  private static void requireReached(long revision, long newest) {
    if (newest < revision) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          "Argument since is revision %d, which is not there; the newest is %d."
              .formatted(revision, newest));
    }
  }

  private boolean goesOn(CoercedVariables placed, long revision, String cursor) {
    CoercedVariables further = with(placed, Map.of(Rewriting.AFTER, cursor));
    Read next = reader.read(reader.plan(document, rewriting.peek(), further), further);
    return list(next).getJsonArray("edges").getValuesAs(JsonObject.class).stream()
        .anyMatch(edge -> Events.revision(edge) == revision);
  }

  private JsonObject list(Read read) {
    try (JsonReader json = Json.createReader(new ByteArrayInputStream(read.json()))) {
      return json.readObject().getJsonObject(rewriting.key());
    }
  }

  private CoercedVariables behind(long revision) {
    return with(variables, Map.of(Rewriting.SINCE, Math.toIntExact(revision)));
  }

  private static CoercedVariables with(CoercedVariables variables, Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(variables.toMap());
    all.putAll(more);
    return CoercedVariables.of(all);
  }
}
