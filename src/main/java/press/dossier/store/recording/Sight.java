package press.dossier.store.recording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the rows of a table get their visibility from the nodes that they refer to.
///
/// Hidden nodes are found by `having not bool_and(visible)` and not by `where not visible`: before
/// PostgreSQL has seen how many are hidden it takes the latter for a handful, and reads them all
/// for each row.
///
/// @param ofNodes sets it for the rows of `:nodes`
/// @param ofNeeded sets it for the rows that refer to one of `:nodes`
record Sight(String ofNodes, String ofNeeded) {

  private static final String AMONG = " = any(:nodes)";

  private static final String OVERLAP =
      """
      and p.from_revision < coalesce(t.to_revision, 9223372036854775807)
      and t.from_revision < coalesce(p.to_revision, 9223372036854775807)
      """;

  /// A version of a statement needs those who were its parties then.
  private static final Sight STATEMENT =
      sight(
          "statement",
          "id",
          "t.about_publication_id"
              + AMONG
              + " or t.id in (select statement_id from party where entity_id"
              + AMONG
              + ")",
          """
          exists (select 1 from node n where n.id in (t.id, t.about_publication_id) having not bool_and(n.visible))
          or exists (
            select 1 from party p join node n on n.id = p.entity_id
            where p.statement_id = t.id %s having not bool_and(n.visible))
          """
              .formatted(OVERLAP));

  /// A neighbour is one to either side.
  private static final Sight NEIGHBOUR =
      sight(
          "neighbour",
          "statement_id",
          "t.statement_id"
              + AMONG
              + " or t.statement_id in (select statement_id from party where entity_id"
              + AMONG
              + ")",
          "exists (select 1 from node n where n.id in (t.statement_id, t.entity_id, t.other_id) having not bool_and(n.visible))");

  /// A version of a claim needs what it relayed then.
  private static final Sight CLAIM =
      sight(
          "claim",
          "id",
          "t.statement_id"
              + AMONG
              + " or t.publication_id"
              + AMONG
              + " or t.attributed_to_id"
              + AMONG
              + " or t.id in (select claim_id from relays where relayed_id"
              + AMONG
              + ")",
          """
          exists (
            select 1 from node n
            where n.id in (t.id, t.statement_id, t.publication_id, t.attributed_to_id)
            having not bool_and(n.visible))
          or exists (
            select 1 from relays p join node n on n.id = p.relayed_id
            where p.claim_id = t.id %s having not bool_and(n.visible))
          """
              .formatted(OVERLAP));

  private static final Sight CHAIN =
      sight(
          "chain",
          "claim_id",
          "t.hops && :nodes",
          "exists (select 1 from node n where n.id = any(t.hops) having not bool_and(n.visible))");

  /// A change stays hidden if it was when it was made.
  private static final Sight CHANGE =
      sight(
          "change",
          "id",
          "t.id" + AMONG + " or t.other_id" + AMONG,
          """
          not t.was_visible
          or exists (select 1 from node n where n.id in (t.id, t.other_id) having not bool_and(n.visible))
          """);

  static final List<Sight> ALL =
      List.of(
          of("beat", "id"),
          of("follows", "beat_id", "entity_id"),
          of("entity", "id", "court_id"),
          of("name", "entity_id", "beat_id"),
          of("identifier", "entity_id", "beat_id", "issuer_id"),
          of("publisher", "id", "entity_id"),
          of("grade", "publisher_id"),
          of("publication", "id", "publisher_id", "embodies_id"),
          of("snapshot", "publication_id"),
          STATEMENT,
          of("party", "statement_id", "entity_id"),
          NEIGHBOUR,
          CLAIM,
          of("relays", "claim_id", "relayed_id"),
          of("claim_origin", "claim_id", "origin_claim_id", "origin_id"),
          CHAIN,
          of("quote", "claim_id", "publication_id"),
          of("retraction", "id", "node_id"),
          of("correction", "id", "node_id"),
          CHANGE);

  /// Rows that need their node and the nodes in other columns.
  private static Sight of(String table, String node, String... needed) {
    List<String> columns =
        Stream.concat(Stream.of(node), Arrays.stream(needed)).map(column -> "t." + column).toList();
    return sight(
        table,
        node,
        columns.stream().map(column -> column + AMONG).collect(Collectors.joining(" or ")),
        "exists (select 1 from node n where n.id in (%s) having not bool_and(n.visible))"
            .formatted(String.join(", ", columns)));
  }

  private static Sight sight(String table, String node, String refers, String hidden) {
    String update = "update %s t set visible = not t.visible where (%s) and t.visible = (%s)";
    return new Sight(
        update.formatted(table, "t." + node + AMONG, hidden),
        update.formatted(table, refers, hidden));
  }
}
