package press.dossier.store.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.item.Batch;
import press.dossier.store.row.NodeEntity;

/// The keys behind ids, for reports and refusals.
final class Keys {

  private final StatelessSession session;
  private final Map<UUID, String> known = new HashMap<>();

  Keys(StatelessSession session, Batch batch) {
    this.session = session;
    batch.items().forEach(item -> known.put(Rows.id(item), item.key()));
  }

  String of(UUID id) {
    return known.computeIfAbsent(id, this::read);
  }

  private String read(UUID id) {
    NodeEntity node = session.get(NodeEntity.class, id);
    return node == null ? id.toString() : node.key;
  }
}
