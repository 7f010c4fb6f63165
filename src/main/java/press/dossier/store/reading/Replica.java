package press.dossier.store.reading;

import java.sql.Connection;
import java.sql.SQLException;

/// A copy of the database that follows it.
public interface Replica {

  /// A connection to it, to be closed by whoever takes it.
  Connection connect() throws SQLException;

  /// The oldest revision that may be told from a replica at this moment.
  long oldest();

  /// It has answered.
  ///
  /// @param revision the newest one that it holds
  void answered(long revision);

  /// It could not answer: nobody else should try before it was looked at.
  void failed(SQLException failure);
}
