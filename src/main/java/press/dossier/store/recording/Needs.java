package press.dossier.store.recording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the nodes of a type need to be visible.
///
/// @param dependents finds the nodes of the type that need one of `:nodes`
/// @param turn sets the visibility of those of `:nodes` that are of the type, and returns which
///   turned
record Needs(String dependents, String turn) {

  /// A beat needs nothing.
  private static final Needs BEAT =
      new Needs(
          "select id from node where id = any(:nodes) and false",
          """
          update node set visible = not visible
          where id = any(:nodes) and type = 'BEAT' and visible <> (visibility = 'PUBLIC')
          returning id
          """);

  private static final Needs STATEMENT =
      new Needs(
          """
          select id from statement where to_revision is null and about_publication_id = any(:nodes)
          union
          select statement_id from party where to_revision is null and entity_id = any(:nodes)
          """,
          """
          update node n set visible = not n.visible from statement t
          where n.id = any(:nodes) and t.id = n.id and t.to_revision is null
          and n.visible <> (n.visibility = 'PUBLIC'
            and not exists (select 1 from node o where o.id = t.about_publication_id and not o.visible)
            and not exists (
              select 1 from party p join node o on o.id = p.entity_id
              where p.statement_id = t.id and p.to_revision is null and not o.visible))
          returning n.id
          """);

  /// A claim needs all that it relays, however far. So the claims that relay one of the nodes are
  /// due as well; of what these relay beyond themselves the visibility stands.
  private static final Needs CLAIM =
      new Needs(
          """
          select id from claim where to_revision is null and (statement_id = any(:nodes)
          or publication_id = any(:nodes) or attributed_to_id = any(:nodes))
          """,
          """
          with recursive due(id) as (
            select c.id from claim c where c.id = any(:nodes) and c.to_revision is null
            union
            select r.claim_id from due d join relays r on r.relayed_id = d.id and r.to_revision is null
          ), hidden(id) as (
            select c.id from due d join claim c on c.id = d.id and c.to_revision is null join node n on n.id = c.id
            where n.visibility <> 'PUBLIC'
            or exists (
              select 1 from node o
              where o.id in (c.statement_id, c.publication_id, c.attributed_to_id) and not o.visible)
            or exists (
              select 1 from relays r join node o on o.id = r.relayed_id
              where r.claim_id = c.id and r.to_revision is null and not o.visible and o.id not in (select id from due))
            union
            select r.claim_id from hidden h join relays r on r.relayed_id = h.id and r.to_revision is null
          )
          update node n set visible = not n.visible from due d left join hidden h on h.id = d.id
          where n.id = d.id and n.visible = (h.id is not null)
          returning n.id
          """);

  /// All types, in an order in which each stands behind those that it needs.
  static final List<Needs> ALL =
      List.of(
          BEAT,
          of("entity", "t.court_id is null", "court_id"),
          of("entity", "t.court_id is not null", "court_id"),
          of("publisher", "true", "entity_id"),
          of("publication", "true", "publisher_id", "embodies_id"),
          STATEMENT,
          CLAIM,
          of("retraction", "true", "node_id"),
          of("correction", "true", "node_id"));

  /// The needs of the nodes of a table, those for which a condition holds.
  private static Needs of(String table, String which, String... columns) {
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
          and not exists (select 1 from node o where o.id in (null%s) and not o.visible))
        returning n.id
        """;
    return new Needs(dependents.formatted(table, among), turn.formatted(table, which, needed));
  }
}
