package press.dossier.store.reading;

/// Is told of each statement that reads, for whoever counts, times or traces them.
public interface StatementWatch {

  /// A statement begins, on the thread that waits for it.
  Watched begin();

  /// One statement while it runs.
  @FunctionalInterface
  interface Watched {

    /// The statement is over, on the same thread.
    ///
    /// @param failed whether it failed or was stopped
    void end(boolean failed);
  }
}
