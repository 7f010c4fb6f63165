package press.dossier.store.reading;

/// What was read.
///
/// @param json the JSON that the statement made, in UTF-8
/// @param revision the newest revision at that moment
public record Read(byte[] json, long revision) {}
