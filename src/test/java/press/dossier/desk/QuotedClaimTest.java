package press.dossier.desk;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static press.dossier.desk.OneOrder.add;
import static press.dossier.desk.OneOrder.refuses;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;

/// A claim of the desk quotes what is in the archived text, and nothing else.
@DossierTest
class QuotedClaimTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void say() throws SQLException {
    CleanDatabase.of(database);
    recorder.record(OneOrder.batch(), "test");
  }

  @Test
  void a_quote_stands_in_the_archived_text_and_its_place_is_kept() {
    add(
            "statement",
            "b/order",
            "publication",
            "b/second",
            "quotes",
            List.of(
                Map.of("exact", "paid for  it, \"at last\""),
                Map.of("exact", "has paid", "prefix", "last\". It")))
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.claim.quotes[0].start", equalTo(9))
        .body("data.addClaim.claim.quotes[0].end", equalTo(31))
        .body("data.addClaim.claim.quotes[1].start", equalTo(36));
  }

  @Test
  void a_quote_that_is_not_in_the_archived_text_is_refused() {
    refuses(
        add(
            "statement",
            "b/order",
            "publication",
            "b/second",
            "quotes",
            List.of(Map.of("exact", "Acme has Paid"))),
        "QUOTE_NOT_FOUND",
        "input",
        "quotes",
        "0",
        "exact");
    refuses(
        add(
            "statement",
            "b/order",
            "publication",
            "b/first",
            "key",
            "again",
            "quotes",
            List.of(Map.of("exact", "Acme"))),
        "QUOTE_NOT_FOUND",
        "input",
        "quotes");
  }

  @Test
  void a_quote_can_be_of_the_text_that_comes_with_it() {
    Map<String, Object> publication =
        Map.of(
            "key",
            "third",
            "kind",
            "NOTE",
            "title",
            "A note",
            "publisher",
            "b/paper",
            "published",
            "2024-12-20",
            "archive",
            Map.of("retrieved", "2024-12-20T10:00:00Z", "text", "  Acme pays.\n"));

    add(
            "statement",
            "b/order",
            "newPublication",
            publication,
            "quotes",
            List.of(Map.of("exact", "Acme pays.")))
        .body("data.addClaim.userErrors", empty())
        .body("data.addClaim.claim.quotes[0].start", equalTo(2));
    Mutate.as(Ask.AS_DESK, "{ publication(slug: \"desk/third\") { snapshots { text } } }", Map.of())
        .body("data.publication.snapshots[0].text", equalTo("  Acme pays.\n"));
  }
}
