package press.dossier.ingest.problem;

import java.util.Comparator;

/// A place in the files that were read.
///
/// @param file the file's name within its folder, or the folder's own name
/// @param line the line, the first being 1; 0 where the file or folder as a whole is meant
public record Spot(String file, int line) implements Comparable<Spot> {

  private static final Comparator<Spot> IN_READING_ORDER =
      Comparator.comparing(Spot::file).thenComparingInt(Spot::line);

  @Override
  public int compareTo(Spot other) {
    return IN_READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
