package press.dossier.store.recording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.model.NodeType;

/// How the rows of a table get their visibility from the nodes that they refer to.
///
/// Hidden nodes are found by `having not bool_and(visible)` and not by `where not visible`: before
/// PostgreSQL has seen how many are hidden it takes the latter for a handful, and reads them all
/// for each row.
///
/// @param ofNodes sets it for the rows of `:nodes`
/// @param ofNeeded set it for the rows that refer to others, each by one way: joined by `or` they
///   would be looked for in the whole table
record Sight(String ofNodes, List<Needed> ofNeeded) {

  /// A way to the rows that refer to nodes.
  ///
  /// @param types of which types the nodes can be
  /// @param update sets the visibility of the rows that refer to one of `:nodes`
  record Needed(Set<NodeType> types, String update) {}

  private static final String AMONG = " = any(:nodes)";

  private static final Set<NodeType> ANY = EnumSet.allOf(NodeType.class);

  private static final String OVERLAP =
      """
      and p.from_revision < coalesce(t.to_revision, 9223372036854775807)
      and t.from_revision < coalesce(p.to_revision, 9223372036854775807)
      """;

  private static final String BY_PARTY =
      " in (select statement_id from party where entity_id" + AMONG + ")";

  /// A version of a statement needs those who were its parties then.
  private static final Sight STATEMENT =
      sight(
          "statement",
          "id",
          """
          exists (select 1 from node n where n.id in (t.id, t.about_publication_id) having not bool_and(n.visible))
          or exists (
            select 1 from party p join node n on n.id = p.entity_id
            where p.statement_id = t.id %s having not bool_and(n.visible))
          """
              .formatted(OVERLAP),
          by("about_publication_id", NodeType.PUBLICATION),
          where(NodeType.ENTITY, "t.id" + BY_PARTY));

  /// A neighbour is one to either side.
  private static final Sight NEIGHBOUR =
      sight(
          "neighbour",
          "statement_id",
          hidden("statement_id", "entity_id", "other_id"),
          where(NodeType.ENTITY, "t.statement_id" + BY_PARTY));

  /// A version of a claim needs what it relayed then.
  private static final Sight CLAIM =
      sight(
          "claim",
          "id",
          """
          exists (
            select 1 from node n
            where n.id in (t.id, t.statement_id, t.publication_id, t.attributed_to_id)
            having not bool_and(n.visible))
          or exists (
            select 1 from relays p join node n on n.id = p.relayed_id
            where p.claim_id = t.id %s having not bool_and(n.visible))
          """
              .formatted(OVERLAP),
          by("statement_id", NodeType.STATEMENT),
          by("publication_id", NodeType.PUBLICATION),
          by("attributed_to_id", NodeType.ENTITY),
          where(
              NodeType.CLAIM,
              "t.id in (select claim_id from relays where relayed_id" + AMONG + ")"));

  /// An origin is the publication of the claim at the end, or whom that claim names.
  private static final Sight CLAIM_ORIGIN =
      sight(
          "claim_origin",
          "claim_id",
          hidden("claim_id", "origin_claim_id", "origin_id"),
          by("origin_claim_id", NodeType.CLAIM),
          where(
              NodeType.PUBLICATION,
              "t.origin_claim_id in (select id from claim where publication_id" + AMONG + ")"),
          where(
              NodeType.ENTITY,
              "t.origin_claim_id in (select id from claim where attributed_to_id" + AMONG + ")"));

  /// A chain has a hop only if its claim relays that, however far.
  private static final Sight CHAIN =
      sight(
          "chain",
          "claim_id",
          "exists (select 1 from node n where n.id = any(t.hops) having not bool_and(n.visible))",
          where(
              NodeType.CLAIM,
              """
              t.claim_id in (
                with recursive relaying(id) as (
                  select id from node where id = any(:nodes)
                  union
                  select r.claim_id from relaying d join relays r on r.relayed_id = d.id)
                select id from relaying)
              """));

  /// A quote is from the publication of its claim.
  private static final Sight QUOTE =
      sight(
          "quote",
          "claim_id",
          hidden("claim_id", "publication_id"),
          where(
              NodeType.PUBLICATION,
              "t.claim_id in (select id from claim where publication_id" + AMONG + ")"));

  /// A change stays hidden if it was when it was made.
  private static final Sight CHANGE =
      sight(
          "change",
          "id",
          "not t.was_visible or " + hidden("id", "other_id"),
          by("id", ANY),
          new Way(ANY, "", "t.other_id" + AMONG + " and t.other_id <> t.id"));

  static final List<Sight> ALL =
      List.of(
          of("beat", "id"),
          of("follows", "beat_id", by("entity_id", NodeType.ENTITY)),
          of("entity", "id", by("court_id", NodeType.ENTITY)),
          of("name", "entity_id", by("beat_id", NodeType.BEAT)),
          of(
              "identifier",
              "entity_id",
              by("beat_id", NodeType.BEAT),
              by("issuer_id", NodeType.ENTITY)),
          of("publisher", "id", by("entity_id", NodeType.ENTITY)),
          of("grade", "publisher_id"),
          of(
              "publication",
              "id",
              by("publisher_id", NodeType.PUBLISHER),
              by("embodies_id", NodeType.ENTITY)),
          of("snapshot", "publication_id"),
          STATEMENT,
          of("party", "statement_id", by("entity_id", NodeType.ENTITY)),
          NEIGHBOUR,
          CLAIM,
          of("relays", "claim_id", by("relayed_id", NodeType.CLAIM)),
          CLAIM_ORIGIN,
          CHAIN,
          QUOTE,
          of("retraction", "id", by("node_id", ANY)),
          of("correction", "id", by("node_id", ANY)),
          CHANGE);

  /// A way to rows before it is known what hides them.
  ///
  /// @param column the column by which a row of `t` refers to one of `:nodes`; empty if there is
  ///   more to it
  /// @param rows which rows these are
  private record Way(Set<NodeType> types, String column, String rows) {}

  private static Way by(String column, NodeType type) {
    return by(column, EnumSet.of(type));
  }

  private static Way by(String column, Set<NodeType> types) {
    return new Way(types, column, "t." + column + AMONG);
  }

  private static Way where(NodeType type, String rows) {
    return new Way(EnumSet.of(type), "", rows);
  }

  /// Rows that need their node and the nodes in other columns.
  private static Sight of(String table, String node, Way... ways) {
    Stream<String> columns = Arrays.stream(ways).map(Way::column);
    return sight(
        table, node, hidden(Stream.concat(Stream.of(node), columns).toArray(String[]::new)), ways);
  }

  private static Sight sight(String table, String node, String hidden, Way... ways) {
    String update = "update %s t set visible = not t.visible where (%s) and t.visible = (%s)";
    return new Sight(
        update.formatted(table, "t." + node + AMONG, hidden),
        Arrays.stream(ways)
            .map(way -> new Needed(way.types, update.formatted(table, way.rows, hidden)))
            .toList());
  }

  private static String hidden(String... columns) {
    return "exists (select 1 from node n where n.id in (%s) having not bool_and(n.visible))"
        .formatted(
            Arrays.stream(columns).map(column -> "t." + column).collect(Collectors.joining(", ")));
  }
}
