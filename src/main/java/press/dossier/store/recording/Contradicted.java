package press.dossier.store.recording;

import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Tells which contradictions a revision has made: those that stand after it and did not stand
/// before, for the desk, which sees all claims, and for everybody.
///
/// Versions tell how it was before. Visibility has none, but what the revision has turned is known.
/// Nothing of this is served as it is: who asks is told of a contradiction only if it stands for
/// them.
final class Contradicted {

  /// Statements around the nodes that have changed.
  private static final String TOUCHED =
      """
      with touched(id) as materialized (
        select id from statement where id = any(:nodes) and to_revision is null
        union
        select statement_id from claim where id = any(:nodes) and to_revision is null)
      """;

  /// What contradicts each other around them, each with claims on both sides that count.
  private static final String STANDING =
      """
      select 'DENIAL' as conflict, one.id as id, one.id as other_id
      from touched join statement one on one.id = touched.id and {one}
      where exists (select 1 from claim c where c.statement_id = one.id and c.stance = 'DENIES' and {c})
      and exists (select 1 from claim d where d.statement_id = one.id and d.stance = 'ASSERTS' and {d})
      union
      select k.kind, least(one.id, other.id), greatest(one.id, other.id)
      from touched join statement one on one.id = touched.id and {one}
      join statement other on other.slot = one.slot and on_one_thing(one, other) and {other}
      cross join unnest(contradictions(one, other)) k(kind)
      where exists (
        select 1 from claim c join claim d on d.statement_id = other.id and d.stance = 'ASSERTS' and {d}
        where c.statement_id = one.id and c.stance = 'ASSERTS' and {c}
        and at_odds(stage_ahead(k.kind, one, other), c.reported_latest, d.reported_latest))
      """;

  private static final String AFTER = "{row}.to_revision is null";

  private static final String BEFORE =
      "{row}.from_revision < :revision and ({row}.to_revision is null or {row}.to_revision = :revision)";

  private static final String WAS_SEEN =
      " and ({row}.id = any(:turned)) <> (select n.visible from node n where n.id = {row}.id)";

  private static final String DESK = arisen(AFTER, BEFORE);

  private static final String EVERYBODY = arisen(AFTER + " and {row}.visible", BEFORE + WAS_SEEN);

  private static final String INTO =
      """
      insert into change (revision, kind, type, conflict, id, other_id, was_visible, to_desk, visible)
      """;

  private static final String SEEN_BY_ALL =
      TOUCHED
          + INTO
          + "select :revision, 'CONTRADICTED', 'STATEMENT', conflict, id, other_id, true, true, true from ("
          + DESK
          + ") arisen";

  private static final String SEEN_BY_SOME =
      TOUCHED
          + INTO
          + """
          select :revision, 'CONTRADICTED', 'STATEMENT', conflict, id, other_id, bool_or(seen), bool_or(desk), bool_or(seen)
          from (
            select *, false as seen, true as desk from (%s) arisen
            union all
            select *, true as seen, false as desk from (%s) arisen) news
          group by conflict, id, other_id
          """
              .formatted(DESK, EVERYBODY);

  private final StatelessSession session;
  private final long revision;

  Contradicted(StatelessSession session, long revision) {
    this.session = session;
    this.revision = revision;
  }

  private static String arisen(String after, String before) {
    return "(" + standing(after) + ") except (" + standing(before) + ")";
  }

  private static String standing(String when) {
    return STANDING
        .replace("{one}", when.replace("{row}", "one"))
        .replace("{other}", when.replace("{row}", "other"))
        .replace("{c}", (when + " and {row}.retracted_on is null").replace("{row}", "c"))
        .replace("{d}", (when + " and {row}.retracted_on is null").replace("{row}", "d"));
  }

  /// Tells them.
  ///
  /// @param due nodes that have changed or turned
  /// @param turned the nodes that the revision has hidden or shown
  /// @param everythingIsSeen whether nothing is hidden or was
  void tell(Set<UUID> due, Set<UUID> turned, boolean everythingIsSeen) {
    if (due.isEmpty()) {
      return;
    }
    var query =
        session
            .createNativeMutationQuery(everythingIsSeen ? SEEN_BY_ALL : SEEN_BY_SOME)
            .setParameter("revision", revision)
            .setParameter("nodes", Ids.of(due));
    if (!everythingIsSeen) {
      query.setParameter("turned", Ids.of(turned));
    }
    query.executeUpdate();
  }
}
