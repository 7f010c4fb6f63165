package press.dossier.model.item;

import org.jspecify.annotations.Nullable;
import press.dossier.model.NameKind;

/// A name of an entity.
///
/// @param text the name as written
/// @param kind how it is used
/// @param language BCP 47 tag; null if it belongs to no language
public record NameItem(String text, NameKind kind, @Nullable String language) {}
