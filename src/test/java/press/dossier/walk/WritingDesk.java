package press.dossier.walk;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Somebody of the desk who goes on writing, by mutation, where somebody is just reading.
final class WritingDesk implements Runnable {

  private static final long PAUSE_MILLIS = 30;

  /// How much is written at most for each time that a list is read, so that it does not grow faster
  /// than it can be read.
  private static final int MOST_AT_ONCE = 8;

  private static final Map<String, String> NEW =
      Map.of(
          "Firm", "firm: {name: \"%s\", kind: COMPANY}",
          "Person", "person: {name: \"%s\"}",
          "PublicBody", "publicBody: {name: \"%s\", kind: COURT}",
          "Product", "product: {name: \"%s\", kind: SYSTEM}",
          "Regulation", "regulation: {name: \"%s\", kind: STATUTE}",
          "CourtDecision", "courtDecision: {name: \"%s\", court: \"<court>\"}",
          "Place", "place: {name: \"%s\", kind: COUNTRY}");

  private final Client client;
  private final Pool pool;
  private final Random dice;
  private final Statements statements;
  private final AtomicReference<@Nullable Place> read = new AtomicReference<>();
  private final List<String> own = new ArrayList<>();
  private final AtomicInteger due = new AtomicInteger();
  private volatile boolean over;
  private volatile int sent;
  private final List<String> refused = new ArrayList<>();
  private int count;

  WritingDesk(Client client, Pool pool, Random dice) {
    this.client = client;
    this.pool = pool;
    this.dice = dice;
    this.statements = new Statements(pool, dice);
  }

  /// Says what is read now, so that it is written there.
  void look(Place place) {
    read.set(place);
  }

  /// Waits until something more has been written.
  void awaitNext() throws InterruptedException {
    int since = sent;
    due.set(MOST_AT_ONCE);
    while (sent == since && !over) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  void stop() {
    over = true;
  }

  int sent() {
    return sent;
  }

  /// What was refused, and why.
  List<String> refused() {
    return refused;
  }

  @Override
  public void run() {
    try {
      while (!over) {
        Place place = read.get();
        if (place != null && due.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
          write(place);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      over = true;
    }
  }

  private void write(Place place) {
    String key = "w" + count++;
    switch (dice.nextInt(own.isEmpty() ? 3 : 5)) {
      case 0, 1, 2 -> add(key, said(key, place) + source(place));
      case 3 -> take("retractClaim", key, "");
      default ->
          take("correctClaim", key, "newReplacement: {" + said(key, place) + source(place) + "}");
    }
  }

  private void add(String key, String said) {
    JsonObject payload = send("addClaim", key, said, "claim { id }");
    if (!payload.isNull("claim")) {
      own.add(payload.getJsonObject("claim").getString("id"));
    }
  }

  private void take(String mutation, String key, String more) {
    String claim = own.remove(dice.nextInt(own.size()));
    send(
        mutation,
        key,
        "claim: \"%s\", on: \"2026-01-01\", reason: \"Made up.\" %s".formatted(claim, more),
        "revision");
  }

  private JsonObject send(String mutation, String key, String input, String selection) {
    JsonObject payload =
        client
            .ask(
                "mutation { %s(input: {idempotencyKey: \"%s\", %s}) { %s userErrors { message } } }"
                    .formatted(mutation, key, input, selection))
            .getJsonObject(mutation);
    if (!payload.getJsonArray("userErrors").isEmpty()) {
      refused.add(input + payload.get("userErrors"));
    }
    sent++;
    return payload;
  }

  /// What is said: of a statement that is read, something more; else something new.
  private String said(String key, Place place) {
    Home home = place.home();
    boolean isHeld =
        home.field().equals("claims") && !home.isRoot() && !home.type().startsWith("Publi");
    if (isHeld) {
      return "statement: \"" + place.of() + "\", key: \"" + key + "\", ";
    }
    if (dice.nextInt(4) == 0 || home.field().equals("relayedBy")) {
      return "statement: \"" + pool.statement() + "\", key: \"" + key + "\", stance: DENIES, ";
    }
    if (home.isRoot() && NEW.containsKey(home.node())) {
      return newEntity(key, home.node());
    }
    return "newStatement: {key: \"%s\", %s}, "
        .formatted(key, statements.about(home.type(), pool.slugOf(place.of()), home.node()));
  }

  private String newEntity(String key, String type) {
    String name = (char) ('A' + dice.nextInt(26)) + key;
    String entity = NEW.get(type).formatted(name).replace("<court>", pool.slug("PublicBody"));
    return "newEntities: [{key: \"%1$s\", %2$s}], newStatement: {key: \"%1$s\", observation: {about: \"%1$s\", happened: \"2024\", sentence: \"New.\"}}, "
        .formatted(key, entity);
  }

  /// By which publication it is said, on whose word, and after whom.
  private String source(Place place) {
    Home home = place.home();
    String at = pool.slugOf(place.of());
    if (home.field().equals("relayedBy")) {
      return "relays: [\"%s\"], publication: \"%s\""
          .formatted(place.of(), pool.slug("Publication"));
    }
    if (home.field().equals("publications") || home.field().equals("texts")) {
      return newPublication("p" + count, home, at);
    }
    String publication = home.type().equals("Publication") ? at : pool.slug("Publication");
    return "publication: \"%s\"%s"
        .formatted(
            publication,
            home.field().equals("attributedClaims")
                ? ", attribution: {kind: ON_THE_RECORD, by: \"" + at + "\"}"
                : "");
  }

  private String newPublication(String key, Home home, String at) {
    return "newPublication: {key: \"%s\", kind: ARTICLE, title: \"New\", published: \"%d-03-04\", publisher: \"%s\"%s}"
        .formatted(
            key,
            2000 + dice.nextInt(26),
            home.type().equals("Publisher") ? at : pool.slug("Publisher"),
            home.field().equals("texts") ? ", embodies: \"" + at + "\"" : "");
  }
}
