package press.dossier.query;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an operation is about, in few words.
///
/// @param kind query, mutation or subscription
/// @param name its name, which is whatever its author has chosen
/// @param root the field of the schema's root that it selects; [#SEVERAL] if there are more
public record Outline(String kind, Optional<String> name, String root) {

  /// Stands for a root of several fields.
  public static final String SEVERAL = "several";

  private static final String TYPENAME = "__typename";

  static Outline of(Document document, OperationDefinition operation) {
    return new Outline(
        operation.getOperation().name().toLowerCase(Locale.ROOT),
        Optional.ofNullable(operation.getName()),
        new Roots(document).of(operation.getSelectionSet()));
  }

  /// The fields of a root, each fragment looked at once.
  private static final class Roots {

    private final Document document;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> spread = new HashSet<>();

    Roots(Document document) {
      this.document = document;
    }

    String of(SelectionSet selections) {
      add(selections);
      if (fields.size() > 1) {
        fields.remove(TYPENAME);
      }
      return fields.size() == 1 ? fields.iterator().next() : SEVERAL;
    }

    private void add(SelectionSet selections) {
      selections
          .getSelections()
          .forEach(selection -> {
            switch (selection) {
              case Field field -> fields.add(field.getName());
              case InlineFragment inline -> add(inline.getSelectionSet());
              case FragmentSpread fragment when spread.add(fragment.getName()) ->
                  add(named(fragment.getName()));
              default -> {}
            }
          });
    }

    private SelectionSet named(String fragment) {
      return document.getDefinitionsOfType(FragmentDefinition.class).stream()
          .filter(definition -> definition.getName().equals(fragment))
          .findFirst()
          .orElseThrow()
          .getSelectionSet();
    }
  }
}
