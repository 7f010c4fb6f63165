package press.dossier.model.item;

import java.util.List;

/// Items that are recorded together or not at all.
///
/// @param beat key of the beat that says them
/// @param items each key at most once per type, an [ExtensionItem] aside
public record Batch(String beat, List<Item> items) {}
