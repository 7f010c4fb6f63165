package press.dossier.model.quote;

/// Where words stand in a text.
///
/// @param start offset of the first character, in Unicode code points
/// @param end offset after the last character
public record Place(int start, int end) {}
