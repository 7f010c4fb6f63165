package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Reads the current relays around some claims.
final class Relays {

  private static final String ABOVE =
      """
      with recursive above(id) as (
        select unnest(cast(:claims as uuid[]))
        union
        select r.claim_id from relays r join above on r.relayed_id = above.id where r.to_revision is null
      )
      select id from above
      """;

  private static final String BELOW =
      """
      with recursive below(id) as (
        select unnest(cast(:claims as uuid[]))
        union
        select r.relayed_id from relays r join below on r.claim_id = below.id where r.to_revision is null
      )
      select r.claim_id, r.relayed_id from relays r join below on r.claim_id = below.id
      where r.to_revision is null order by r.claim_id, r.position
      """;

  private Relays() {}

  /// The claims, and all that relay them, however far.
  static List<UUID> above(StatelessSession session, Set<UUID> claims) {
    return session
        .createNativeQuery(ABOVE, UUID.class)
        .setParameter("claims", array(claims))
        .getResultList();
  }

  /// By claim, at and below some claims: what it relays, in order.
  static Map<UUID, List<UUID>> below(StatelessSession session, Set<UUID> claims) {
    Map<UUID, List<UUID>> relayed = new LinkedHashMap<>();
    session
        .createNativeQuery(BELOW, Object[].class)
        .setParameter("claims", array(claims))
        .getResultList()
        .forEach(row ->
            relayed.computeIfAbsent((UUID) row[0], claim -> new ArrayList<>()).add((UUID) row[1]));
    return relayed;
  }

  private static String array(Set<UUID> claims) {
    StringBuilder text = new StringBuilder("{");
    claims.forEach(claim -> text.append(text.length() > 1 ? "," : "").append(claim));
    return text.append('}').toString();
  }
}
