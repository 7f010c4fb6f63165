package press.dossier.model.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dossier.model.Bound;
import press.dossier.model.EntityKind;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;

/// How the words of the model are written in files: PUBLIC_BODY is `publicBody`.
public final class Words {

  /// The words that say what an entity is.
  public static final Map<String, EntityKind> ENTITY_KINDS =
      Arrays.stream(EntityKind.values())
          .collect(Collectors.toMap(Words::camel, kind -> kind, (a, b) -> a, LinkedHashMap::new));

  private Words() {}

  public static String of(EntityKind kind) {
    return camel(kind);
  }

  public static String of(StatementKind kind) {
    return camel(kind);
  }

  public static String of(PartyRole role) {
    return camel(role);
  }

  public static String of(StatementField field) {
    return switch (field) {
      case DEVELOPMENT_ROLE -> "role";
      case DERIVATION_KIND -> "derivation";
      case FACILITY_KIND -> "facility";
      case AMENDMENT_KIND -> "amendment";
      case AMOUNT,
          QUANTITY,
          SHARE,
          RANK,
          STAGE,
          EFFECT,
          ECCNS,
          TITLE,
          CAPACITY,
          ASKED,
          HOLDING,
          SENTENCE,
          MEASURE,
          MEASURED,
          DISPOSITION ->
          camel(field);
    };
  }

  public static String of(Bound bound) {
    return switch (bound) {
      case EXACT -> "exactly";
      case MORE_THAN, LESS_THAN, ABOUT -> camel(bound);
    };
  }

  /// An entity of a kind, with its article.
  public static String an(EntityKind kind) {
    return "a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// An entity of one of some kinds, in the model's order.
  public static String an(Set<EntityKind> kinds) {
    return kinds.stream().sorted().map(Words::an).collect(Collectors.joining(" or "));
  }

  /// A statement of a kind, with its article.
  public static String a(StatementKind kind) {
    return ("AEIO".indexOf(kind.name().charAt(0)) >= 0 ? "an " : "a ") + kind;
  }

  private static String camel(Enum<?> word) {
    String[] parts = word.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder camel = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return camel.toString();
  }
}
