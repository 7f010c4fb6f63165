package press.dossier.differential.operation;

import graphql.language.Directive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;

/// What a selection may have beside what it selects: an alias, conditions.
final class Additions {

  private static final String LONG =
      "a_name_that_is_longer_than_names_in_a_database_may_be_so_take";

  private static final List<String> ALIASES =
      List.of(
          "a",
          "b",
          "A",
          "_1",
          "id",
          "name",
          "slug",
          "kind",
          "nodes",
          "node",
          "edges",
          "cursor",
          "totalCount",
          "select",
          "null",
          "true",
          "on",
          "query",
          LONG + "_care",
          LONG + "_heed");

  private final Dice dice;
  private final Given given;
  private int fresh;

  Additions(Dice dice, Given given) {
    this.dice = dice;
    this.given = given;
  }

  @Nullable String alias() {
    return dice.unless(85, () -> dice.one(ALIASES));
  }

  /// An alias that nothing else has.
  String freshAlias() {
    fresh++;
    return "x" + fresh;
  }

  List<Directive> directives() {
    List<Directive> directives = new ArrayList<>();
    if (dice.chance(6)) {
      directives.add(directive("include", dice.chance(70)));
    }
    if (dice.chance(6)) {
      directives.add(directive("skip", dice.chance(30)));
    }
    return directives;
  }

  private Directive directive(String name, boolean condition) {
    return new Directive(name, List.of(given.condition(condition)));
  }
}
