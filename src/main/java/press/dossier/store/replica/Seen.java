package press.dossier.store.replica;

import java.time.Instant;

/// What was seen of a replica.
///
/// @param revision the newest one that it holds; 0 if none
/// @param recordedAt when that was recorded, as it says
/// @param isStandby whether it follows another server
record Seen(long revision, Instant recordedAt, boolean isStandby) {}
