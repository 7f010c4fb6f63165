package press.dossier.store.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.dossier.model.NodeType;

/// What the nodes of a type need to be visible.
///
/// As in [Sight], hidden nodes are found by `having not bool_and(visible)`; and one step further is
/// a lateral subselect that cannot be merged (`offset 0`), lest a table be read whole for a few
/// claims.
///
/// @param type the type
/// @param dependents finds the nodes of the type that need one of `:nodes`
/// @param turn sets the visibility of those of `:nodes` that are of the type, and returns which
///   turned
record Needs(NodeType type, String dependents, String turn) {

  /// A beat needs nothing.
  private static final Needs BEAT =
      new Needs(
          NodeType.BEAT,
          "select id from node where id = any(:nodes) and false",
          """
          update node set visible = not visible
          where id = any(:nodes) and type = 'BEAT' and visible <> (visibility = 'PUBLIC')
          returning id
          """);

  private static final Needs STATEMENT =
      new Needs(
          NodeType.STATEMENT,
          """
          select id from statement where to_revision is null and about_publication_id = any(:nodes)
          union
          select statement_id from party where to_revision is null and entity_id = any(:nodes)
          """,
          """
          update node n set visible = not n.visible from statement t
          where n.id = any(:nodes) and t.id = n.id and t.to_revision is null
          and n.visible <> (n.visibility = 'PUBLIC'
            and not exists (
              select 1 from node o where o.id = t.about_publication_id having not bool_and(o.visible))
            and not exists (
              select 1 from party p join node o on o.id = p.entity_id
              where p.statement_id = t.id and p.to_revision is null having not bool_and(o.visible)))
          returning n.id
          """);

  /// A claim needs all that it relays, however far. So the claims that relay one of the nodes are
  /// due as well; of what these relay beyond themselves the visibility stands.
  private static final Needs CLAIM =
      new Needs(
          NodeType.CLAIM,
          """
          select id from claim where to_revision is null and (statement_id = any(:nodes)
          or publication_id = any(:nodes) or attributed_to_id = any(:nodes))
          """,
          """
          with recursive due(id) as (
            select c.id from claim c where c.id = any(:nodes) and c.to_revision is null
            union
            select r.claim_id from due d cross join lateral (
              select claim_id from relays where relayed_id = d.id and to_revision is null offset 0) r
          ), hidden(id) as (
            select c.id from due d cross join lateral (
              select * from claim where id = d.id and to_revision is null offset 0) c
            where exists (
              select 1 from node o where o.id in (c.id, c.statement_id, c.publication_id, c.attributed_to_id)
              having bool_or(case when o.id = c.id then o.visibility <> 'PUBLIC' else not o.visible end))
            or exists (
              select 1 from relays r join node o on o.id = r.relayed_id
              where r.claim_id = c.id and r.to_revision is null and o.id not in (select id from due)
              having not bool_and(o.visible))
            union
            select r.claim_id from hidden h cross join lateral (
              select claim_id from relays where relayed_id = h.id and to_revision is null offset 0) r
          )
          update node n set visible = not n.visible from due d left join hidden h on h.id = d.id
          where n.id = d.id and n.visible = (h.id is not null)
          returning n.id
          """);

  /// All types, in an order in which each stands behind those that it needs.
  static final List<Needs> ALL =
      List.of(
          BEAT,
          of(NodeType.ENTITY, "t.court_id is null", "court_id"),
          of(NodeType.ENTITY, "t.court_id is not null", "court_id"),
          of(NodeType.PUBLISHER, "true", "entity_id"),
          of(NodeType.PUBLICATION, "true", "publisher_id", "embodies_id"),
          STATEMENT,
          CLAIM,
          of(NodeType.RETRACTION, "true", "node_id"),
          of(NodeType.CORRECTION, "true", "node_id"));

  /// The needs of the nodes of a type, which is also the name of their table, those for which a
  /// condition holds.
  private static Needs of(NodeType type, String which, String... columns) {
    String table = type.name().toLowerCase(Locale.ROOT);
    String among =
        Arrays.stream(columns)
            .map(column -> "t." + column + " = any(:nodes)")
            .collect(Collectors.joining(" or "));
    String needed =
        Arrays.stream(columns).map(column -> ", t." + column).collect(Collectors.joining());
    String dependents = "select t.id from %s t where t.to_revision is null and (%s)";
    String turn =
        """
        update node n set visible = not n.visible from %s t
        where n.id = any(:nodes) and t.id = n.id and t.to_revision is null and %s
        and n.visible <> (n.visibility = 'PUBLIC'
          and not exists (
            select 1 from node o where o.id in (null%s) having not bool_and(o.visible)))
        returning n.id
        """;
    return new Needs(
        type, dependents.formatted(table, among), turn.formatted(table, which, needed));
  }
}
