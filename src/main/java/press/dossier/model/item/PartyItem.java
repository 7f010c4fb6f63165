package press.dossier.model.item;

import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.JudgePart;
import press.dossier.model.PartyRole;

/// An entity's part in a statement.
///
/// @param role the part
/// @param entity key of the entity
/// @param since when it joined, where that differs from the statement's own time
/// @param part for a judge: what the judge did
public record PartyItem(
    PartyRole role, String entity, @Nullable DateRange since, @Nullable JudgePart part) {}
