package press.dossier.differential.operation;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import press.dossier.differential.chance.Dice;

/// Writes selections: fields and fragments.
final class SelectionWriter {

  private static final int MOST_SELECTIONS = 150;

  private final Dice dice;
  private final Fragments fragments;
  private final Additions additions;
  private final FieldWriter fields;
  private int left;

  SelectionWriter(Dice dice, GraphQLSchema schema, Vocabulary vocabulary, Given given) {
    this.dice = dice;
    this.fragments = new Fragments(schema);
    this.additions = new Additions(dice, given);
    this.fields = new FieldWriter(dice, schema, vocabulary, given, this);
    this.left = dice.between(5, MOST_SELECTIONS);
  }

  Additions additions() {
    return additions;
  }

  Fragments fragments() {
    return fragments;
  }

  FieldWriter fields() {
    return fields;
  }

  /// Selections on a type at a place.
  SelectionSet write(GraphQLCompositeType type, Scope scope, Place at) {
    return new SelectionSet(dice.<Selection<?>>shuffled(several(type, scope, at)));
  }

  List<Selection<?>> several(GraphQLCompositeType type, Scope scope, Place at) {
    List<Selection<?>> selections = new ArrayList<>();
    if (type.getName().endsWith("Connection")) {
      selections.addAll(ofConnection(type, scope, at));
    } else if (type.getName().endsWith("Edge")) {
      selections.addAll(ofEdge(type, scope, at));
    }
    int most = type instanceof GraphQLInterfaceType ? 6 : 4;
    for (int i = dice.between(0, most); i > 0 && left > 0; i--) {
      selections.add(one(type, scope, at));
    }
    if (selections.isEmpty()) {
      selections.add(fields.any(type, scope, left > 0 ? at : at.bottom()));
    }
    return selections;
  }

  /// Rows nearly always, and often how many there are: the count tells of rows on other pages.
  private List<Field> ofConnection(GraphQLCompositeType type, Scope scope, Place at) {
    List<Field> selected = new ArrayList<>();
    if (dice.chance(85)) {
      selected.add(fields.named(type, dice.chance(60) ? "nodes" : "edges", scope, at));
    }
    if (dice.chance(40)) {
      selected.add(fields.named(type, "totalCount", scope, at));
    }
    return selected;
  }

  private List<Field> ofEdge(GraphQLCompositeType type, Scope scope, Place at) {
    List<Field> selected = new ArrayList<>();
    if (dice.chance(85)) {
      selected.add(fields.named(type, "node", scope, at));
    }
    if (dice.chance(40)) {
      selected.add(fields.named(type, "cursor", scope, at));
    }
    return selected;
  }

  private Selection<?> one(GraphQLCompositeType type, Scope scope, Place at) {
    left--;
    int fragmented = type instanceof GraphQLInterfaceType ? 30 : 8;
    int roll = dice.between(0, 99);
    if (roll < fragmented) {
      return inline(type, scope, at);
    }
    if (roll < 2 * fragmented) {
      return spread(type, scope, at);
    }
    if (roll < 2 * fragmented + 6) {
      return fields.typename(type, scope, at);
    }
    if (roll < 2 * fragmented + 14) {
      return fields.again(type, scope, at).orElseGet(() -> fields.any(type, scope, at));
    }
    return fields.any(type, scope, at);
  }

  private InlineFragment inline(GraphQLCompositeType type, Scope scope, Place at) {
    InlineFragment.Builder inline = InlineFragment.newInlineFragment();
    GraphQLCompositeType on = type;
    if (dice.chance(75)) {
      on = fragments.condition(dice, type);
      inline.typeCondition(new TypeName(on.getName()));
    }
    return inline.directives(additions.directives()).selectionSet(write(on, scope, at)).build();
  }

  private FragmentSpread spread(GraphQLCompositeType type, Scope scope, Place at) {
    List<Fragments.Made> fitting =
        fragments.on(type).stream().filter(made -> fits(made, scope, at)).toList();
    Fragments.Made made;
    if (!fitting.isEmpty() && dice.chance(60)) {
      made = dice.one(fitting);
      left -= made.fields();
      scope.add(made.selections(), made.type(), fragments);
    } else {
      made = make(fragments.condition(dice, type), scope, at);
    }
    return FragmentSpread.newFragmentSpread(made.name()).directives(additions.directives()).build();
  }

  private boolean fits(Fragments.Made made, Scope scope, Place at) {
    return made.fields() <= left
        && at.fits(made.height(), made.at())
        && scope.accepts(made.selections(), made.type(), fragments);
  }

  private Fragments.Made make(GraphQLCompositeType on, Scope scope, Place at) {
    int before = left;
    SelectionSet selections = write(on, scope, at);
    Fragments.Made made =
        new Fragments.Made(
            fragments.nextName(dice), on, selections, height(selections), before - left, at);
    fragments.add(made);
    return made;
  }

  private int height(SelectionSet selections) {
    return selections.getSelections().stream().mapToInt(this::height).max().orElse(0);
  }

  private int height(Selection<?> selection) {
    return switch (selection) {
      case Field field -> field.getSelectionSet() == null ? 1 : 1 + height(field.getSelectionSet());
      case InlineFragment inline -> height(inline.getSelectionSet());
      case FragmentSpread spread -> fragments.named(spread.getName()).height();
      default -> throw new IllegalArgumentException("no selection: " + selection);
    };
  }
}
