package press.dossier.query.check;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
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
///
/// What passes here can be validated in little time: no fragment spreads itself, and no definition
/// is large when its fragments are spread.
public final class DocumentCheck {

  /// The schema is described from memory, and tools ask for all of it: what they ask is counted
  /// apart, so that it passes however low the limits are.
  private static final int DEEPEST_DESCRIPTION = 20;

  private static final int MOST_DESCRIBED = 500;

  /// A validator looks at each definition with its fragments spread.
  private static final int DEFINITIONS = 10;

  private final LimitsConfig limits;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Size> measured = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private DocumentCheck(Document document, LimitsConfig limits) {
    this.limits = limits;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(
                Collectors.toMap(
                    FragmentDefinition::getName, Function.identity(), (one, other) -> one));
  }

  /// Refuses a text that is too long to be parsed.
  public static void require(String text, LimitsConfig limits) {
    TextCheck.require(text, limits);
  }

  /// Refuses a document that selects too much.
  public static void require(Document document, LimitsConfig limits) {
    SubscriptionCheck.require(document);
    DocumentCheck check = new DocumentCheck(document, limits);
    long all = 0;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      all += check.require(operation);
    }
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      all += check.require(fragment);
    }
    check.require(
        document, "with the fragments of each definition spread, fields", all, check.mostOfAll());
  }

  private long mostOfAll() {
    return (long) DEFINITIONS * limits.fields();
  }

  private long require(OperationDefinition operation) {
    requireFewDirectives(operation);
    operation.getVariableDefinitions().forEach(this::requireFewDirectives);
    Size size = measure(operation.getSelectionSet());
    require(operation, "fields at the root", size.width(), limits.roots());
    requireSmall(operation, size);
    return size.fields();
  }

  private long require(FragmentDefinition fragment) {
    requireFewDirectives(fragment);
    Size size = measure(fragment);
    requireSmall(fragment, size);
    return size.fields();
  }

  private void requireSmall(Node<?> definition, Size size) {
    require(definition, "levels of fields", size.depth(), limits.depth());
    require(definition, "fields", size.fields(), limits.fields());
    require(definition, "aliases", size.aliases(), limits.aliases());
  }

  private void require(Node<?> node, String what, long asked, long most) {
    if (asked > most) {
      throw Refused.at(
          node,
          ErrorCode.QUERY_TOO_COMPLEX,
          "The document has %s %s; at most %d are served: ask for less at once."
              .formatted(asked >= Integer.MAX_VALUE ? "billions of" : asked, what, most));
    }
  }

  private void requireFewDirectives(DirectivesContainer<?> place) {
    require(
        (Node<?>) place,
        "directives at one place",
        place.getDirectives().size(),
        limits.directives());
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
    requireFewDirectives((DirectivesContainer<?>) selection);
    return switch (selection) {
      case Field field when isOfSchema(field) -> describe(field);
      case Field field -> measure(field.getSelectionSet()).under(field.getAlias() != null);
      case InlineFragment inline -> measure(inline.getSelectionSet());
      case FragmentSpread spread -> spread(spread);
      default -> Size.NONE;
    };
  }

  static boolean isOfSchema(Field field) {
    return field.getName().equals("__schema") || field.getName().equals("__type");
  }

  private Size describe(Field field) {
    Size size = measure(field.getSelectionSet());
    require(field, "levels of fields below " + field.getName(), size.depth(), DEEPEST_DESCRIPTION);
    require(field, "fields below " + field.getName(), size.fields(), MOST_DESCRIBED);
    return Size.NONE.under(field.getAlias() != null);
  }

  private Size spread(FragmentSpread spread) {
    FragmentDefinition fragment = fragments.get(spread.getName());
    if (fragment == null) {
      return Size.NONE; // the validator tells of it
    }
    if (open.contains(spread.getName())) {
      throw Refused.at(
          spread,
          ErrorCode.GRAPHQL_VALIDATION_FAILED,
          "Fragment " + spread.getName() + " spreads itself; it would never end.");
    }
    return measure(fragment);
  }

  private Size measure(FragmentDefinition fragment) {
    Size known = measured.get(fragment.getName());
    if (known != null) {
      return known;
    }
    open.add(fragment.getName());
    Size size = measure(fragment.getSelectionSet());
    open.remove(fragment.getName());
    measured.put(fragment.getName(), size);
    return size;
  }
}
