package press.dossier.store.recording;

import java.util.List;
import org.hibernate.StatelessSession;

/// Keeps who may see what: a row is visible to everybody only if everything it needs is. Visibility
/// is always today's, so the columns of all versions are set, closed ones too: the one thing that
/// is updated in place.
final class Exposure {

  /// Sets the visibility of nodes, those that others need first.
  private static final List<String> NODES =
      List.of(
          """
          update node n set visible = (n.visibility = 'PUBLIC')
          where n.type in ('ENTITY', 'BEAT') and n.visible <> (n.visibility = 'PUBLIC')
          """,
          """
          update node n set visible = false from entity e join node c on c.id = e.court_id
          where e.id = n.id and e.to_revision is null and not c.visible and n.visible
          """,
          """
          update node n set visible = v.visible from (
            select n.id, n.visibility = 'PUBLIC' and coalesce(e.visible, true) as visible
            from node n join publisher p on p.id = n.id and p.to_revision is null left join node e on e.id = p.entity_id
          ) v where v.id = n.id and v.visible <> n.visible
          """,
          """
          update node n set visible = v.visible from (
            select n.id, n.visibility = 'PUBLIC' and u.visible and coalesce(e.visible, true) as visible
            from node n join publication p on p.id = n.id and p.to_revision is null
            join node u on u.id = p.publisher_id left join node e on e.id = p.embodies_id
          ) v where v.id = n.id and v.visible <> n.visible
          """,
          """
          update node n set visible = v.visible from (
            select n.id, n.visibility = 'PUBLIC' and coalesce(a.visible, true) and not exists (
              select 1 from party p join node e on e.id = p.entity_id
              where p.statement_id = n.id and p.to_revision is null and not e.visible) as visible
            from node n join statement s on s.id = n.id and s.to_revision is null
            left join node a on a.id = s.about_publication_id
          ) v where v.id = n.id and v.visible <> n.visible
          """,
          """
          with recursive hidden(id) as (
            select n.id from node n join claim c on c.id = n.id and c.to_revision is null
            join node s on s.id = c.statement_id join node p on p.id = c.publication_id
            left join node b on b.id = c.attributed_to_id
            where n.visibility <> 'PUBLIC' or not s.visible or not p.visible or not coalesce(b.visible, true)
            union
            select r.claim_id from relays r join hidden h on h.id = r.relayed_id where r.to_revision is null
          )
          update node n set visible = not n.visible
          where n.type = 'CLAIM' and n.visible = exists (select 1 from hidden h where h.id = n.id)
          """);

  /// Sets the visibility of rows from that of the nodes that they need.
  private static final List<String> ROWS =
      List.of(
          rows("beat", "id"),
          rows("follows", "beat_id", "entity_id"),
          rows("entity", "id", "court_id"),
          rows("name", "entity_id"),
          rows("identifier", "entity_id", "issuer_id"),
          rows("publisher", "id", "entity_id"),
          rows("grade", "publisher_id"),
          rows("publication", "id", "publisher_id", "embodies_id"),
          rows("snapshot", "publication_id"),
          rows("party", "statement_id", "entity_id"),
          rows("claim", "id", "statement_id", "publication_id", "attributed_to_id"),
          rows("relays", "claim_id", "relayed_id"),
          rows("claim_origin", "claim_id", "origin_claim_id", "origin_id"),
          rows("chain", "claim_id"),
          rows("quote", "claim_id", "publication_id"),
          """
          update statement t set visible = not t.visible from node n
          where n.id = t.id and t.visible <> (n.visible and not exists (
            select 1 from party p join node e on e.id = p.entity_id
            where p.statement_id = t.id and not e.visible
            and p.from_revision < coalesce(t.to_revision, 9223372036854775807)
            and coalesce(p.to_revision, 9223372036854775807) > t.from_revision))
          """);

  private final StatelessSession session;

  Exposure(StatelessSession session) {
    this.session = session;
  }

  /// Sets what everybody may see, if anything is or was hidden.
  ///
  /// @param changed whether the visibility of a node was just changed
  void follow(boolean changed) {
    if (changed || isAnythingHidden()) {
      NODES.forEach(this::run);
      ROWS.forEach(this::run);
    }
  }

  private boolean isAnythingHidden() {
    return session
        .createNativeQuery("select exists (select 1 from node where not visible)", Boolean.class)
        .getSingleResult();
  }

  private void run(String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }

  private static String rows(String table, String... needed) {
    StringBuilder hidden = new StringBuilder("false");
    for (String column : needed) {
      hidden.append(
          " or exists (select 1 from node n where n.id = t." + column + " and not n.visible)");
    }
    return "update " + table + " t set visible = not t.visible where t.visible = (" + hidden + ")";
  }
}
