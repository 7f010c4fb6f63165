package press.dossier.api.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Rows as CSV by RFC 4180, in which nothing is a formula.
final class Csv {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final String BEGINS_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /// The lines of some rows.
  static String lines(List<List<String>> rows) {
    StringBuilder lines = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(lines, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Csv::harmless));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory takes whatever is written", impossible);
    }
    return lines.toString();
  }

  /// Spreadsheets run what begins like a formula. An apostrophe before it makes it text; a plain
  /// number is none.
  private static String harmless(String cell) {
    boolean formula =
        !cell.isEmpty()
            && BEGINS_FORMULAS.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
