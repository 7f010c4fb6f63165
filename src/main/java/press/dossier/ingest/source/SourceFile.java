package press.dossier.ingest.source;

/// A file of a beat as it lies there.
///
/// @param name its name within the folder
public record SourceFile(String name, byte[] bytes) {}
