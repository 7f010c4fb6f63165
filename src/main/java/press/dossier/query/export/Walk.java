package press.dossier.query.export;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import press.dossier.query.plan.Selections;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// The walk of a table: the operation rewritten so that its one connection is read page by page,
/// with what a row needs.
///
/// @param begin the operation that reads the first page
/// @param further the operation that reads the page behind the cursor in the variable [#CURSOR]
/// @param path keys of the answer that lead to the connection
/// @param columns the columns of the table
/// @param isWhole whether the walk goes on behind the first page: it does unless the operation says
///   how long its page is
public record Walk(
    OperationDefinition begin,
    OperationDefinition further,
    List<String> path,
    Columns columns,
    boolean isWhole) {

  /// The variable that holds a cursor. No document can name it.
  public static final String CURSOR = "$cursor";

  /// The walk of an operation, or a refusal if it does not lead to one connection.
  public static Walk of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      CoercedVariables variables) {
    Selections selections = Selections.of(schema, document, variables);
    Rewriting begin = new Rewriting(selections, false);
    SelectionSet root = begin.root(operation, schema.getQueryType());
    Rewriting further = new Rewriting(selections, true);
    SelectionSet furtherRoot = further.root(operation, schema.getQueryType());
    return new Walk(
        operation.transform(change -> change.selectionSet(root)),
        operation.transform(change -> change.selectionSet(furtherRoot)),
        begin.path(),
        begin.columns(),
        begin.isWhole());
  }

  static boolean isConnection(GraphQLFieldDefinition field) {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    return type.getName().endsWith("Connection");
  }

  static Refused refused(Field field, String what) {
    return Refused.at(
        field,
        ErrorCode.TABLE_IMPOSSIBLE,
        what + "; a table needs an operation that leads to one connection and selects its nodes.");
  }
}
