package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Reads current relays.
final class Relays {

  private static final String UPWARD =
      """
      with recursive upward(id) as (
        select unnest(:claims)
        union
        select r.claim_id from relays r join upward u on r.relayed_id = u.id where r.to_revision is null
      )
      select id from upward
      """;

  private static final String RELAYED =
      """
      select r.claim_id, r.relayed_id from relays r
      where r.claim_id = any(:claims) and r.to_revision is null
      order by r.claim_id, r.position
      """;

  private Relays() {}

  /// The claims, and all that relay them, however far.
  static Set<UUID> upward(StatelessSession session, Collection<UUID> claims) {
    return new HashSet<>(
        session
            .createNativeQuery(UPWARD, UUID.class)
            .setParameter("claims", Ids.of(claims))
            .getResultList());
  }

  /// By claim: which claims it relays, in order. A claim that relays nothing is left out.
  static Map<UUID, List<UUID>> of(StatelessSession session, Collection<UUID> claims) {
    Map<UUID, List<UUID>> relayed = new LinkedHashMap<>();
    for (Object[] row :
        session
            .createNativeQuery(RELAYED, Object[].class)
            .setParameter("claims", Ids.of(claims))
            .getResultList()) {
      relayed.computeIfAbsent((UUID) row[0], claim -> new ArrayList<>()).add((UUID) row[1]);
    }
    return relayed;
  }
}
