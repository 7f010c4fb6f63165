package press.dossier.store.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements that all see one state of the database.
public interface OneState {

  /// Runs a statement that returns one row, as [Reading#read] does.
  Read read(String sql, List<@Nullable Object> values);

  /// Runs a statement that returns what somebody is linked to: a number, an id, ids and another
  /// number, none of them null.
  ///
  /// @param values as for [Reading#read]
  List<Row> rows(String sql, List<@Nullable Object> values);
}
