package press.dossier.schema;

import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Set;
import java.util.TreeSet;

/// A printed schema, read.
final class SchemaText {

  private SchemaText() {}

  static Document read(String printed) {
    return Parser.parse(
        ParserEnvironment.newParserEnvironment()
            .document(printed)
            .parserOptions(ParserOptions.getDefaultSdlParserOptions())
            .build());
  }

  /// The names of its object types.
  static Set<String> objects(Document schema) {
    Set<String> names = new TreeSet<>();
    schema
        .getDefinitionsOfType(ObjectTypeDefinition.class)
        .forEach(type -> names.add(type.getName()));
    return names;
  }

  /// The schema with a field of the root for each of some types: who compares schemas from the root
  /// down does not meet types that are only given in the place of an interface.
  static GraphQLSchema rooted(Document schema, Set<String> types) {
    Document rooted =
        schema.transform(document ->
            document.definitions(
                schema.getDefinitions().stream()
                    .map(definition ->
                        definition instanceof ObjectTypeDefinition type
                                && type.getName().equals("Query")
                            ? rooted(type, types)
                            : definition)
                    .toList()));
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(
        new SchemaParser().buildRegistry(rooted));
  }

  private static ObjectTypeDefinition rooted(ObjectTypeDefinition query, Set<String> types) {
    return query.transform(changed ->
        types.forEach(type ->
            changed.fieldDefinition(
                FieldDefinition.newFieldDefinition()
                    .name("_" + type)
                    .type(new TypeName(type))
                    .build())));
  }
}
