package press.dossier.model.form;

import press.dossier.model.EntityField;

/// The forms of the further fields of entities.
public final class Details {

  private Details() {}

  /// How a field is written.
  public static Form<?> form(EntityField field) {
    return switch (field.type()) {
      case TEXT -> Texts.TEXT;
      case DATE -> Numbers.DATE;
    };
  }
}
