package press.dossier.store.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;
import static press.dossier.store.recording.Said.purchase;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Change.FieldChange;

@DossierTest
class RecorderTest {

  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @Test
  void the_first_batch_is_revision_one_and_everything_is_added() throws SQLException {
    Recorded recorded = recorder.record(batch(beat(), firm("a")), "test");

    assertThat(recorded.revision()).contains(1L);
    assertThat(recorded.changes())
        .containsExactly(
            new Change(Change.Kind.ADDED, NodeType.BEAT, "b", List.of()),
            new Change(Change.Kind.ADDED, NodeType.ENTITY, "a", List.of()));
    assertThat(rows("select slug, name, from_revision, to_revision from entity"))
        .containsExactly("a|Firm a|1|null");
  }

  @Test
  void saying_the_same_again_draws_no_revision() throws SQLException {
    Batch all = all(claim("c1", "s", "p1"), claim("c2", "s", "p2", "c1"));
    recorder.record(all, "test");

    Recorded again = recorder.record(all, "test");

    assertThat(again).isEqualTo(new Recorded(Optional.empty(), List.of()));
    assertThat(rows("select count(*) from revision")).containsExactly("1");
  }

  @Test
  void an_edit_closes_one_version_and_says_which_field_changed() throws SQLException {
    recorder.record(batch(beat(), firm("a"), purchase("s", "a", "PLANNED")), "test");

    Recorded edited =
        recorder.record(batch(beat(), firm("a"), purchase("s", "a", "ORDERED")), "test");

    assertThat(edited.changes())
        .containsExactly(
            new Change(
                Change.Kind.CHANGED,
                NodeType.STATEMENT,
                "b/s",
                List.of(new FieldChange("stage", "PLANNED", "ORDERED"))));
    assertThat(
            rows("select stage, from_revision, to_revision from statement order by from_revision"))
        .containsExactly("PLANNED|1|2", "ORDERED|2|null");
    assertThat(rows("select count(*) from party")).containsExactly("1");
  }

  @Test
  void what_is_no_longer_said_is_reported_and_kept() throws SQLException {
    recorder.record(batch(beat(), firm("a"), firm("z")), "test");

    Recorded less = recorder.record(batch(beat(), firm("a")), "test");

    assertThat(less)
        .isEqualTo(
            new Recorded(
                Optional.empty(),
                List.of(new Change(Change.Kind.MISSING, NodeType.ENTITY, "z", List.of()))));
    assertThat(rows("select count(*) from entity where to_revision is null")).containsExactly("2");
  }

  @Test
  void an_entity_of_another_beat_is_refused() {
    recorder.record(batch(beat(), firm("a")), "test");

    Batch other = new Batch("other", List.of(firm("a", "Another", Said.PUBLIC)));

    assertThatThrownBy(() -> recorder.record(other, "test")).isInstanceOf(HeldElsewhere.class);
  }

  @Test
  void what_rests_on_a_hidden_firm_is_hidden_and_comes_back_with_it() throws SQLException {
    recorder.record(all(claim("c1", "s", "p1"), claim("c2", "s", "p2", "c1")), "test");

    recorder.record(batch(firm("a", "Firm a", Said.DESK)), "test");
    assertThat(visible()).containsExactly("claim|2|0", "entity|1|0", "party|1|0", "statement|1|0");

    recorder.record(batch(firm("a", "Firm a", Said.PUBLIC)), "test");
    assertThat(visible()).containsExactly("claim|2|2", "entity|1|1", "party|1|1", "statement|1|1");
  }

  @Test
  void a_passed_embargo_is_lifted_under_a_revision_of_its_own() throws SQLException {
    Instant until = Instant.parse("2025-01-20T18:00:00Z");
    recorder.record(batch(beat(), firm("a", "Firm a", new Visibility.Embargoed(until))), "test");

    assertThat(recorder.liftEmbargoes(until.minusSeconds(1))).isZero();
    assertThat(rows("select visible from entity")).containsExactly("f");
    assertThat(recorder.liftEmbargoes(until)).isEqualTo(1);

    assertThat(rows("select visible from entity")).containsExactly("t");
    assertThat(rows("select max(number) from revision")).containsExactly("2");
  }

  @Test
  void a_relay_of_a_hidden_claim_is_hidden_however_far() throws SQLException {
    recorder.record(
        all(claim("c1", "s", "p1"), claim("c2", "s", "p2", "c1"), claim("c3", "s", "p3", "c2")),
        "test");

    recorder.record(batch(hidden(claim("c1", "s", "p1"))), "test");

    assertThat(rows("select count(*) from claim where visible")).containsExactly("0");
    assertThat(rows("select count(*) from chain where visible")).containsExactly("0");
  }

  @Test
  void claims_in_a_circle_are_marked_and_have_no_origin() throws SQLException {
    recorder.record(all(claim("c1", "s", "p1"), claim("c2", "s", "p2", "c1")), "test");

    recorder.record(batch(claim("c1", "s", "p1", "c2")), "test");

    assertThat(rows("select distinct circular from claim where to_revision is null"))
        .containsExactly("t");
    assertThat(rows("select count(*) from claim_origin where to_revision is null"))
        .containsExactly("0");
    assertThat(rows("select count(*) from chain where to_revision is null")).containsExactly("0");
  }

  @Test
  void thirty_layers_of_diamonds_have_twenty_chains() throws SQLException {
    List<Item> items = new ArrayList<>(all().items());
    items.add(claim("top0", "s", "p1"));
    for (int layer = 1; layer <= 30; layer++) {
      String below = "top" + (layer - 1);
      items.add(claim("left" + layer, "s", "p2", below));
      items.add(claim("right" + layer, "s", "p3", below));
      items.add(claim("top" + layer, "s", "p1", "left" + layer, "right" + layer));
    }

    recorder.record(new Batch("b", items), "test");

    assertThat(
            rows(
                "select count(*), min(array_length(hops, 1)), max(array_length(hops, 1)) from chain"
                    + " join node on node.id = claim_id where key = 'b/top30'"))
        .containsExactly("20|61|61");
    assertThat(
            rows(
                "select o.key from claim_origin c join node n on n.id = c.claim_id"
                    + " join node o on o.id = c.origin_claim_id where n.key = 'b/top30'"))
        .containsExactly("b/top0");
  }

  @Test
  void revisions_rise_with_time_under_four_writers() throws Exception {
    recorder.record(batch(beat()), "test");
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      List<Future<Recorded>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Batch one = batch(firm("f" + i));
        all.add(writers.submit(() -> recorder.record(one, "test")));
      }
      for (Future<Recorded> one : all) {
        one.get();
      }
    }

    assertThat(
            rows(
                "select count(*), count(distinct number), bool_and(rises) from (select number,"
                    + " recorded_at > lag(recorded_at, 1, '-infinity') over (order by number) rises"
                    + " from revision) r"))
        .containsExactly("21|21|t");
  }

  @Test
  void a_batch_that_fails_leaves_nothing() throws SQLException {
    Batch broken = batch(beat(), firm("a"), claim("c", "nowhere", "p1"));

    assertThatThrownBy(() -> recorder.record(broken, "test")).isInstanceOf(RuntimeException.class);

    assertThat(rows("select count(*) from revision")).containsExactly("0");
    assertThat(rows("select count(*) from entity")).containsExactly("0");
  }

  private static Batch all(Item... claims) {
    List<Item> items =
        new ArrayList<>(
            List.of(
                beat(),
                firm("a"),
                publisher(),
                publication("p1"),
                publication("p2"),
                publication("p3"),
                purchase("s", "a", "PLANNED")));
    items.addAll(List.of(claims));
    return new Batch("b", items);
  }

  private static Item hidden(ClaimItem claim) {
    return new ClaimItem(
        claim.key(),
        claim.statement(),
        claim.publication(),
        claim.stance(),
        claim.modality(),
        claim.reportedOn(),
        claim.credibility(),
        claim.verification(),
        claim.attribution(),
        claim.relays(),
        claim.quotes(),
        Said.DESK);
  }

  private List<String> visible() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : List.of("claim", "entity", "party", "statement")) {
      all.addAll(
          rows("select '" + table + "', count(*), count(*) filter (where visible) from " + table));
    }
    return all;
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          columns.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", columns));
      }
    }
    return rows;
  }
}
