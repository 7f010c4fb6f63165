package press.dossier.differential.memory;

import java.time.Instant;
import java.util.List;
import press.dossier.model.item.Item;

/// Everything that was held from an instant on, as it was said then.
///
/// @param reason what recorded it
/// @param lifted whether embargoes that have passed were lifted by then
public record Edition(Instant recordedAt, String reason, List<Item> items, boolean lifted) {}
