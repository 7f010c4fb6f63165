package press.dossier.differential.memory;

import java.time.Instant;
import java.util.List;
import press.dossier.model.item.Item;

/// Everything that was held from an instant on, as it was said then.
public record Edition(Instant recordedAt, List<Item> items) {}
