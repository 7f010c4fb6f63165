package press.dossier.query;

/// How much of the memory that the JVM may take is given to what is kept.
final class Memory {

  private static final int SHARE = 16;
  private static final long MOST = 64L * 1024 * 1024;

  private Memory() {}

  /// How many bytes a cache may hold: a sixteenth of all, at most 64 MiB.
  static long ofCache() {
    return Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE);
  }
}
