package press.dossier.differential.operation;

import graphql.introspection.Introspection;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;

/// An operation that chance writes: the same for the same dice.
///
/// @param document the document
/// @param name the operation's name; null if it is the only one and has none, or none is sent
/// @param variables the variables that are sent
/// @param walks how many of its connections can be walked by [Walk]
public record GeneratedOperation(
    Document document, @Nullable String name, Map<String, @Nullable Object> variables, int walks) {

  /// An operation over a schema, with arguments that mean something in a beat.
  public static GeneratedOperation of(GraphQLSchema schema, Vocabulary vocabulary, Dice dice) {
    Given given = new Given(dice);
    SelectionWriter writer = new SelectionWriter(dice, schema, vocabulary, given);
    SelectionSet root = root(schema.getQueryType(), writer, dice);
    boolean alone = dice.chance(85);
    boolean named = !alone || dice.chance(50);
    OperationDefinition.Builder operation =
        OperationDefinition.newOperationDefinition()
            .name(named ? "Main" : null)
            .operation(OperationDefinition.Operation.QUERY)
            .variableDefinitions(given.definitions())
            .selectionSet(root);
    List<Definition> definitions = new ArrayList<>(writer.fragments().definitions());
    definitions.add(operation.build());
    if (!alone) {
      definitions.add(other());
    }
    Document document = distinct(dice.shuffled(definitions));
    requireValid(schema, document);
    return new GeneratedOperation(
        document,
        !alone || named && dice.chance(50) ? "Main" : null,
        given.variables(),
        writer.fields().walks());
  }

  private static SelectionSet root(GraphQLObjectType query, SelectionWriter writer, Dice dice) {
    Scope scope = new Scope();
    Place top = new Place(0, dice.between(2, 6), 1);
    List<Selection<?>> selections = new ArrayList<>();
    if (writer.fields().isWalking()) {
      List<GraphQLFieldDefinition> paged =
          query.getFieldDefinitions().stream().filter(FieldWriter::isPaged).toList();
      String field = dice.<GraphQLFieldDefinition>one(paged).getName();
      selections.add(writer.fields().named(query, field, scope, top));
    }
    selections.addAll(writer.several(query, scope, top));
    if (dice.chance(4)) {
      SelectionSet name = new SelectionSet(List.of(new Field("name")));
      Field queryType = Field.newField("queryType", name).build();
      selections.add(
          Field.newField(Introspection.SchemaMetaFieldDef.getName())
              .selectionSet(new SelectionSet(List.of(queryType)))
              .build());
    }
    return new SelectionSet(dice.<Selection<?>>shuffled(selections));
  }

  /// A document whose parts are all objects of their own, even where the same was written twice.
  private static Document distinct(List<Definition> definitions) {
    Document written = Document.newDocument().definitions(definitions).build();
    return Parser.parse(AstPrinter.printAst(written));
  }

  private static OperationDefinition other() {
    return OperationDefinition.newOperationDefinition()
        .name("Other")
        .operation(OperationDefinition.Operation.QUERY)
        .selectionSet(new SelectionSet(List.of(new Field("__typename"))))
        .build();
  }

  private static void requireValid(GraphQLSchema schema, Document document) {
    List<ValidationError> errors = new Validator().validateDocument(schema, document, Locale.ROOT);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors + "\n" + AstPrinter.printAst(document));
    }
  }
}
