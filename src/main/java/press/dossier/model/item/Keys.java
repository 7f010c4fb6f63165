package press.dossier.model.item;

/// How keys are made of keys.
public final class Keys {

  private Keys() {}

  /// The complete key of an item of a beat.
  public static String complete(String beat, String key) {
    return beat + "/" + key;
  }

  /// A complete key as its own beat calls it in its files, and every other beat whole.
  public static String within(String beat, String complete) {
    String own = beat + "/";
    return complete.startsWith(own) ? complete.substring(own.length()) : complete;
  }

  /// The key of a claim that has none of its own.
  ///
  /// @param statement key of the statement, as the claim's beat calls it
  /// @param publication key of the publication, alike
  public static String claim(String statement, String publication) {
    return statement + "@" + publication;
  }

  /// The beat of a complete key.
  static String beat(String complete) {
    return complete.substring(0, complete.indexOf('/'));
  }
}
