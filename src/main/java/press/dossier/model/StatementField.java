package press.dossier.model;

/// The fields a statement may have beside its parties and its time. Which kind has which is told by
/// [StatementKind#fields()].
public enum StatementField {
  AMOUNT(Type.AMOUNT),
  QUANTITY(Type.AMOUNT),
  SHARE(Type.AMOUNT),
  RANK(Type.COUNT),
  STAGE(Type.WORD),
  EFFECT(Type.WORD),
  ECCNS(Type.TEXTS),
  TITLE(Type.TEXT),
  CAPACITY(Type.TEXT),
  ASKED(Type.TEXT),
  HOLDING(Type.TEXT),
  SENTENCE(Type.TEXT),
  MEASURE(Type.TEXT),
  MEASURED(Type.AMOUNT),
  DEVELOPMENT_ROLE(Type.WORD),
  DERIVATION_KIND(Type.WORD),
  FACILITY_KIND(Type.WORD),
  AMENDMENT_KIND(Type.WORD),
  DISPOSITION(Type.WORD);

  /// The shapes a field's value can have: an [Amount], an Integer, one word of a closed list as a
  /// String, free text as a String, or a List of Strings.
  public enum Type {
    AMOUNT,
    COUNT,
    WORD,
    TEXT,
    TEXTS
  }

  private final Type type;

  StatementField(Type type) {
    this.type = type;
  }

  /// The shape of this field's value.
  public Type type() {
    return type;
  }
}
