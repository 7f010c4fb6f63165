package press.dossier.query.check;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Set;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Refuses a subscription whose one field depends on a condition: the language forbids `@skip` and
/// `@include` at the root of a subscription, and the library that validates documents fails on
/// them.
final class SubscriptionCheck {

  private static final Set<String> CONDITIONS = Set.of("skip", "include");

  private final Document document;
  private final Set<String> visited = new HashSet<>();

  private SubscriptionCheck(Document document) {
    this.document = document;
  }

  static void require(Document document) {
    document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(each -> each.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)
        .forEach(each -> new SubscriptionCheck(document).require(each.getSelectionSet()));
  }

  private void require(SelectionSet root) {
    for (Selection<?> selection : root.getSelections()) {
      requireUnconditional((DirectivesContainer<?>) selection);
      switch (selection) {
        case InlineFragment inline -> require(inline.getSelectionSet());
        case FragmentSpread spread when visited.add(spread.getName()) ->
            document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(spread.getName()))
                .forEach(fragment -> require(fragment.getSelectionSet()));
        default -> {}
      }
    }
  }

  private static void requireUnconditional(DirectivesContainer<?> selection) {
    for (Directive directive : selection.getDirectives()) {
      if (CONDITIONS.contains(directive.getName())) {
        throw Refused.at(
            directive,
            ErrorCode.GRAPHQL_VALIDATION_FAILED,
            "The field of a subscription must not depend on a condition.");
      }
    }
  }
}
