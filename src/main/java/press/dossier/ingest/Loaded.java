package press.dossier.ingest;

import java.util.List;
import java.util.Optional;
import press.dossier.ingest.problem.Problem;
import press.dossier.store.recording.Recorded;

/// What loading a beat came to.
///
/// @param problems in the order of files and lines
/// @param recorded what was recorded; empty if there is an error, and then the database is as
///   before
public record Loaded(List<Problem> problems, Optional<Recorded> recorded) {}
