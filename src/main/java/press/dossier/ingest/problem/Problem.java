package press.dossier.ingest.problem;

/// Something wrong with the files of a beat. Its text is a line that people and editors can read:
/// `beat.yaml:3: error: a beat needs name (write name: and a value)`.
///
/// @param file the file's name within its folder, or the folder's own name
/// @param line the line, the first being 1; 0 where the file or folder as a whole is meant
/// @param reason what is wrong
/// @param hint how to mend it; empty where there is nothing to say
public record Problem(Level level, String file, int line, String reason, String hint) {

  @Override
  public String toString() {
    String place = new Spot(file, line) + ": " + level.word() + ": " + reason;
    return hint.isEmpty() ? place : place + " (" + hint + ")";
  }
}
