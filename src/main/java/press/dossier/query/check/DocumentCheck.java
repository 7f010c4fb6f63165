package press.dossier.query.check;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Measures what a document selects, each fragment once, so that fragments which spread each other
/// a million times over are found out in time linear in the document.
public final class DocumentCheck {

  private static final int DEEPEST = 20;
  private static final int MOST_FIELDS = 2_000;

  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Size> measured = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private DocumentCheck(Document document) {
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(
                Collectors.toMap(
                    FragmentDefinition::getName, Function.identity(), (one, other) -> one));
  }

  /// How many fields a selection has with all fragments spread, and how deep they lie.
  private record Size(long fields, int depth) {

    static final Size NONE = new Size(0, 0);

    Size with(Size other) {
      return new Size(
          Math.min(Integer.MAX_VALUE, fields + other.fields), Math.max(depth, other.depth));
    }

    Size below() {
      return new Size(fields + 1, depth + 1);
    }
  }

  /// Refuses a document that selects too much.
  public static void require(Document document) {
    DocumentCheck check = new DocumentCheck(document);
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      check.require(operation);
    }
  }

  private void require(OperationDefinition operation) {
    Size size = measure(operation.getSelectionSet());
    if (size.depth() > DEEPEST) {
      throw Refused.at(
          operation,
          ErrorCode.QUERY_TOO_COMPLEX,
          "The operation is " + size.depth() + " levels deep; at most " + DEEPEST + " are served.");
    }
    if (size.fields() > MOST_FIELDS) {
      throw Refused.at(
          operation,
          ErrorCode.QUERY_TOO_COMPLEX,
          "The operation selects more than " + MOST_FIELDS + " fields.");
    }
  }

  private Size measure(@Nullable SelectionSet selections) {
    Size size = Size.NONE;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        size = size.with(measure(selection));
      }
    }
    return size;
  }

  private Size measure(Selection<?> selection) {
    return switch (selection) {
      case Field field -> measure(field.getSelectionSet()).below();
      case InlineFragment inline -> measure(inline.getSelectionSet());
      case FragmentSpread spread -> measureFragment(spread.getName());
      default -> Size.NONE;
    };
  }

  private Size measureFragment(String name) {
    Size known = measured.get(name);
    if (known != null) {
      return known;
    }
    FragmentDefinition fragment = fragments.get(name);
    if (fragment == null || !open.add(name)) {
      return Size.NONE;
    }
    Size size = measure(fragment.getSelectionSet());
    open.remove(name);
    measured.put(name, size);
    return size;
  }
}
