package press.dossier.ingest.source;

/// How much one beat can hold; far more than anybody writes, far less than what fills a server.
final class Limits {

  static final int FILES = 1_000;
  static final int FILE_BYTES = 16 * 1024 * 1024;
  static final int ALL_BYTES = 4 * FILE_BYTES;

  private Limits() {}
}
