package press.dossier.store.recording;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.dossier.bench.beat.LargeBeat;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.quote.Place;
import press.dossier.model.quote.Quotes;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.EntityEntity;
import press.dossier.store.row.QuoteEntity;
import press.dossier.store.row.RelaysEntity;
import press.dossier.store.row.SnapshotEntity;
import press.dossier.store.row.VersionEntity;

/// Records a large beat by COPY in an empty database, row for row as the recorder would have
/// written it: the rows are made by the same code, only their way is another.
public final class CopiedBeat {

  private static final String REASON = "benchmark";

  /// Who contradicts whom is not told among the changes: nothing that is measured reads it there.
  private static final String TOLD =
      "insert into change (revision, kind, type, id, other_id, was_visible, to_desk, visible) ";

  private static final String ADDED =
      TOLD
          + "select first_revision, 'ADDED', type, id, node_id, visible, true, visible from told_of";

  private static final String CORRECTED =
      TOLD
          + "select from_revision, 'CHANGED', 'ENTITY', id, id, true, true, true from entity where from_revision > 1";

  private final LargeBeat beat;
  private final Connection connection;
  private final Copies copies;
  private final Map<UUID, SnapshotEntity> archives = new HashMap<>();

  private CopiedBeat(LargeBeat beat, Connection connection) {
    this.beat = beat;
    this.connection = connection;
    this.copies = new Copies(connection);
  }

  /// Records a beat.
  ///
  /// @param connection to a migrated, empty database, as its superuser
  public static void write(LargeBeat beat, Connection connection) throws SQLException {
    new CopiedBeat(beat, connection).write();
  }

  private void write() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // What is copied refers to what is copied later; that it is there in the end is tested.
      statement.execute("set session_replication_role = replica");
      Indexes indexes = Indexes.dropped(connection);
      revisions(statement);
      beat.portions(this::add);
      corrections();
      copies.flush();
      indexes.make();
      statement.execute(ADDED);
      statement.execute(CORRECTED);
      statement.execute("set session_replication_role = origin");
      connection.commit();
      connection.setAutoCommit(true);
      // The first of two passes over what was copied leaves whole tables out of the visibility map.
      statement.execute("vacuum");
      statement.execute("vacuum (analyze)");
    }
  }

  /// The first revision says everything, each further one an edition of what is corrected.
  private void revisions(Statement statement) throws SQLException {
    statement.execute(
        "insert into revision select n, timestamptz '2025-01-01 00:00Z' + n * interval '1 hour', '%s' from generate_series(1, %d) n"
            .formatted(REASON, beat.editions()));
  }

  private void add(List<Item> items) {
    try {
      for (Item item : items) {
        copies.add(Nodes.node(item, LargeBeat.KEY, 1));
      }
      List<VersionEntity> rows = new ArrayList<>(Rows.of(LargeBeat.KEY, items));
      rows.addAll(quotes(items));
      rows.addAll(followed(rows));
      for (VersionEntity row : rows) {
        open(row);
      }
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("a portion was not copied", failure);
    }
  }

  private void open(VersionEntity row) throws SQLException, IOException {
    row.fromRevision = 1;
    if (row instanceof SnapshotEntity archive) {
      archives.put(archive.publicationId, archive);
    }
    if (!isCorrected(row)) {
      copies.add(row);
    }
  }

  private boolean isCorrected(VersionEntity row) {
    return row instanceof EntityEntity && row.node().equals(Rows.id(beat.corrected(0)));
  }

  private void corrections() throws SQLException {
    try {
      for (int edition = 0; edition < beat.editions(); edition++) {
        EntityItem said = beat.corrected(edition);
        for (VersionEntity row : Rows.of(LargeBeat.KEY, List.of(said))) {
          if (isCorrected(row)) {
            row.fromRevision = edition + 1;
            row.toRevision = edition + 1 == beat.editions() ? null : edition + 2L;
            copies.add(row);
          }
        }
      }
    } catch (IOException failure) {
      throw new IllegalStateException("corrections were not copied", failure);
    }
  }

  private List<VersionEntity> quotes(List<Item> items) {
    List<VersionEntity> rows = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof ClaimItem claim) {
        for (ClaimItem.QuoteItem said : claim.quotes()) {
          rows.add(quote(claim, said));
        }
      }
    }
    return rows;
  }

  private QuoteEntity quote(ClaimItem claim, ClaimItem.QuoteItem said) {
    UUID publication = NodeId.of(NodeType.PUBLICATION, claim.publication());
    SnapshotEntity archive = Objects.requireNonNull(archives.get(publication));
    Place place = Quotes.find(archive.text, said.exact(), null, null).orElseThrow();
    QuoteEntity row = new QuoteEntity();
    row.claimId = Rows.id(claim);
    row.publicationId = publication;
    row.sha256 = archive.sha256;
    row.exact = said.exact();
    row.startsAt = place.start();
    row.endsAt = place.end();
    return row;
  }

  /// What follows from the relays of a portion, which are among claims of the portion alone.
  private static List<VersionEntity> followed(List<VersionEntity> said) {
    Map<UUID, ClaimEntity> claims = new LinkedHashMap<>();
    Map<UUID, List<UUID>> relayed = new HashMap<>();
    for (VersionEntity row : said) {
      switch (row) {
        case ClaimEntity claim -> claims.put(claim.id, claim);
        case RelaysEntity relays ->
            relayed
                .computeIfAbsent(relays.claimId, claim -> new ArrayList<>())
                .add(relays.relayedId);
        default -> {}
      }
    }
    List<VersionEntity> rows = new ArrayList<>();
    Chains chains = new Chains(relayed, Map.of());
    Ends ends = new Ends(relayed, Map.of());
    for (List<UUID> group : Groups.of(claims.keySet(), relayed)) {
      chains.follow(group);
      ends.follow(group, end -> Origins.origin(Objects.requireNonNull(claims.get(end))));
      for (UUID claim : group) {
        Objects.requireNonNull(claims.get(claim)).circular = group.size() > 1;
        List<List<UUID>> found = chains.of(claim);
        for (int i = 0; i < found.size(); i++) {
          rows.add(Origins.chain(claim, i, found.get(i)));
        }
        ends.of(claim).forEach((end, origin) -> rows.add(Origins.end(claim, end, origin)));
      }
    }
    return rows;
  }
}
