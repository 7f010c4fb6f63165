package press.dossier.differential.operation;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/// The names by which a connection of an operation can be walked: its page info stands in the
/// answer under an alias of its own, and its cursors are variables that are left out at first.
public final class Walk {

  private static final List<String> PAGE_INFO =
      List.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor");

  private Walk() {}

  /// The variable of the cursor after which the page begins.
  public static String after(int walk) {
    return "after" + walk;
  }

  /// The variable of the cursor before which the page ends.
  public static String before(int walk) {
    return "before" + walk;
  }

  /// The name of the page info in the answer.
  public static String pageInfo(int walk) {
    return "walk" + walk;
  }

  static SelectionSet added(SelectionSet selections, int walk) {
    List<Selection<?>> all = new ArrayList<>();
    selections.getSelections().forEach(all::add);
    List<Field> fields = PAGE_INFO.stream().map(Field::new).toList();
    all.add(Field.newField("pageInfo", new SelectionSet(fields)).alias(pageInfo(walk)).build());
    return new SelectionSet(all);
  }
}
