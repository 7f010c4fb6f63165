package press.dossier.store.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static press.dossier.store.recording.Said.PUBLIC;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import press.dossier.DossierTest;
import press.dossier.api.http.Mutate;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.MutatedQuotes.Mutated;
import press.dossier.store.row.QuoteEntity;

/// Quotes cut out of texts in many scripts and changed: none is accepted that is not in the text,
/// and none refused that is, white space, quotation marks and Unicode form aside.
@DossierTest
class MutatedQuotesTest {

  private static final int CASES = Integer.getInteger("cases", 200) * 5;
  private static final int BATCH = 500;
  private static final int OVER_HTTP = 30;

  private static final String ADD =
      """
      mutation ($input: AddClaimInput!) {
        addClaim(input: $input) { claim { quotes { exact } } userErrors { field code } }
      }
      """;

  @Inject StatelessSession session;
  @Inject Recorder recorder;
  @Inject DataSource database;

  private final MutatedQuotes quotes = new MutatedQuotes(new Random(20241206));

  @BeforeEach
  void clean() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void a_quote_is_accepted_if_and_only_if_it_is_in_the_text(TestReporter report) {
    List<Mutated> accepted = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    int harmful = 0;
    for (int number = 0; number < CASES; number++) {
      Mutated quote = quotes.next();
      harmful += quote.isHarmed() ? 1 : 0;
      assertThat(quote.isHarmed() || quote.isInText())
          .as("an allowed change leaves it in the text: %s", quote)
          .isTrue();
      boolean found = isFound(quote);
      if (found != quote.isInText()) {
        wrong.add((found ? "accepted: " : "refused: ") + quote);
      } else if (found) {
        accepted.add(quote);
      } else {
        refused++;
      }
    }

    report.publishEntry(
        "%d quotes: %d accepted, %d refused".formatted(CASES, accepted.size(), refused));
    assertThat(wrong).isEmpty();
    assertThat(accepted).hasSizeGreaterThan(CASES / 3);
    assertThat(refused).isGreaterThan(CASES / 3).isGreaterThan(harmful * 9 / 10);
    for (int from = 0; from < accepted.size(); from += BATCH) {
      record(accepted.subList(from, Math.min(accepted.size(), from + BATCH)));
    }
  }

  @Test
  void the_desk_says_the_same_over_http() {
    List<Item> items = around();
    List<Mutated> sent = new ArrayList<>();
    for (int i = 0; i < OVER_HTTP; i++) {
      sent.add(quotes.next());
      items.add(publication(i, sent.get(i).text()));
    }
    recorder.record(Said.batch(items.toArray(Item[]::new)), "test");

    for (int i = 0; i < OVER_HTTP; i++) {
      var answer = Mutate.asDesk(ADD, input(i, sent.get(i)));
      if (sent.get(i).isInText()) {
        answer
            .body("data.addClaim.userErrors", empty())
            .body("data.addClaim.claim.quotes.exact", contains(sent.get(i).exact().strip()));
      } else {
        answer
            .body("data.addClaim.userErrors.code", contains("QUOTE_NOT_FOUND"))
            .body(
                "data.addClaim.userErrors.field",
                contains(List.of("input", "quotes", "0", "exact")));
      }
    }
  }

  private boolean isFound(Mutated quote) {
    try {
      QuarkusTransaction.requiringNew()
          .call(() -> new Archives(session, said(0, quote)).quotes(said(0, quote)));
      return true;
    } catch (QuoteNotFound notFound) {
      return false;
    }
  }

  /// Records quotes together, and finds each at its place in the text.
  private void record(List<Mutated> accepted) {
    List<Item> items = around();
    for (int i = 0; i < accepted.size(); i++) {
      items.addAll(said(i, accepted.get(i)));
    }
    recorder.record(Said.batch(items.toArray(Item[]::new)), "test");
    List<QuoteEntity> rows =
        session
            .createQuery("from QuoteEntity where toRevision is null", QuoteEntity.class)
            .getResultList();
    Map<java.util.UUID, QuoteEntity> places = new HashMap<>();
    rows.forEach(row -> places.put(row.claimId, row));
    for (int i = 0; i < accepted.size(); i++) {
      QuoteEntity row =
          places.get(
              press.dossier.model.NodeId.of(press.dossier.model.NodeType.CLAIM, "b/claim-" + i));
      Mutated quote = accepted.get(i);
      String words =
          quote
              .text()
              .substring(
                  quote.text().offsetByCodePoints(0, row.startsAt),
                  quote.text().offsetByCodePoints(0, row.endsAt));
      assertThat(MutatedQuotes.plain(words)).isEqualTo(MutatedQuotes.plain(quote.exact()).strip());
    }
  }

  private static List<Item> around() {
    return new ArrayList<>(
        List.of(
            Said.beat(),
            Said.firm("acme"),
            Said.publisher(),
            Said.purchase("order", "acme", "ORDERED")));
  }

  private static List<Item> said(int number, Mutated quote) {
    ClaimItem plain = Said.claim("claim-" + number, "order", "text-" + number);
    ClaimItem quoting =
        new ClaimItem(
            plain.key(),
            plain.statement(),
            plain.publication(),
            plain.stance(),
            plain.modality(),
            plain.reportedOn(),
            plain.credibility(),
            plain.verification(),
            plain.attribution(),
            plain.relays(),
            List.of(
                new ClaimItem.QuoteItem(
                    quote.exact(), quote.prefix().orElse(null), quote.suffix().orElse(null))),
            PUBLIC);
    return List.of(publication(number, quote.text()), quoting);
  }

  private static PublicationItem publication(int number, String text) {
    PublicationItem plain = Said.publication("text-" + number);
    return new PublicationItem(
        plain.key(),
        plain.kind(),
        plain.title(),
        plain.publisher(),
        plain.language(),
        plain.url(),
        plain.publishedOn(),
        plain.embodies(),
        new PublicationItem.Archive(text, Instant.EPOCH),
        PUBLIC);
  }

  private static Map<String, Object> input(int number, Mutated quote) {
    Map<String, String> said = new HashMap<>(Map.of("exact", quote.exact()));
    quote.prefix().ifPresent(prefix -> said.put("prefix", prefix));
    quote.suffix().ifPresent(suffix -> said.put("suffix", suffix));
    return Map.of(
        "statement",
        "b/order",
        "publication",
        "b/text-" + number,
        "quotes",
        List.of(said),
        "idempotencyKey",
        "quote " + number);
  }
}
