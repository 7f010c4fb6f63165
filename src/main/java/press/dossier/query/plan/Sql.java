package press.dossier.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// The statement while it is written: its text, and what is bound to its question marks in their
/// order.
final class Sql {

  /// Longer statements cost PostgreSQL more to plan than anybody's question is worth.
  private static final int LONGEST = 512 * 1024;

  private static final Set<String> GUESSED = Set.of("text[]", "date", "timestamptz", "bigint");

  private final StringBuilder text = new StringBuilder();
  private final List<Binding> bindings = new ArrayList<>();

  /// Adds text of ours.
  Sql add(String constant) {
    if (text.length() + constant.length() > LONGEST) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX, "The operation needs a statement that is too long.");
    }
    text.append(constant);
    return this;
  }

  /// Adds a value as a SQL type.
  ///
  /// Of a value that is compared as a list or a span PostgreSQL would guess how many rows it
  /// leaves, find a plan for it that looks cheaper than the one for any value, and so plan the
  /// statement each time, which takes longer than most answers. In a select of its own it is not
  /// looked at.
  Sql bind(String type, Binding binding) {
    bindings.add(binding);
    String cast = "cast(? as " + type + ")";
    return add(GUESSED.contains(type) ? "(select " + cast + ")::" + type : cast);
  }

  String text() {
    return text.toString();
  }

  List<Binding> bindings() {
    return List.copyOf(bindings);
  }
}
