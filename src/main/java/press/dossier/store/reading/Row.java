package press.dossier.store.reading;

import java.util.List;
import java.util.UUID;

/// A row of a statement that prepares an answer.
///
/// @param place which part of the statement it comes from
/// @param id whom it is about
/// @param near ids of others that it is near to
/// @param count how often it is counted
public record Row(int place, UUID id, List<UUID> near, int count) {}
