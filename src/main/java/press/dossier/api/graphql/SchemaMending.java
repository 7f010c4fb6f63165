package press.dossier.api.graphql;

import graphql.Scalars;
import graphql.TypeResolutionEnvironment;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Mends the schema that SmallRye builds where it departs from the contract: its own Int and Float
/// overflow silently, its BigDecimal is a JSON number, a list whose elements may be null becomes
/// nullable itself, a field of a record does not inherit the description of the interface's field,
/// nor an argument that of its type, and pages are no pages yet (see [PageMending]).
public final class SchemaMending implements EventingService {

  private static final GraphQLScalarType DECIMAL =
      GraphQLScalarType.newScalar()
          .name("Decimal")
          .description("A decimal number, as a string so that no reader rounds it.")
          .coercing(Scalars.GraphQLString.getCoercing())
          .build();

  private static final Set<String> OF_THE_SPECIFICATION =
      Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

  @Override
  public @Nullable String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    GraphQLSchema mended = SchemaTransformer.transformSchema(builder.build(), new Mending());
    return GraphQLSchema.newSchema(mended)
        .codeRegistry(resolvers(mended))
        .clearAdditionalTypes()
        .additionalTypes(used(mended))
        .clearDirectives()
        .additionalDirectives(known(mended));
  }

  /// SmallRye declares directives that it honours itself; here they would promise what is not done.
  private static Set<GraphQLDirective> known(GraphQLSchema schema) {
    return schema.getDirectives().stream()
        .filter(directive -> OF_THE_SPECIFICATION.contains(directive.getName()))
        .collect(Collectors.toSet());
  }

  /// SmallRye adds scalars that nothing uses.
  private static Set<GraphQLType> used(GraphQLSchema schema) {
    return schema.getAdditionalTypes().stream()
        .filter(type -> !(type instanceof GraphQLScalarType))
        .collect(Collectors.toSet());
  }

  /// SmallRye's resolvers hand out the types of the schema before it was mended: they are found
  /// again by name.
  private static GraphQLCodeRegistry resolvers(GraphQLSchema schema) {
    GraphQLCodeRegistry code = schema.getCodeRegistry();
    return code.transform(change ->
        schema.getAllTypesAsList().stream()
            .filter(GraphQLInterfaceType.class::isInstance)
            .map(GraphQLInterfaceType.class::cast)
            .forEach(type -> {
              TypeResolver before = code.getTypeResolver(type);
              change.typeResolver(type, asked -> again(asked, before));
            }));
  }

  private static @Nullable GraphQLObjectType again(
      TypeResolutionEnvironment asked, TypeResolver before) {
    GraphQLObjectType type = before.getType(asked);
    return type == null ? null : asked.getSchema().getObjectType(type.getName());
  }

  private static final class Mending extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLScalarType(
        GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
      return switch (scalar.getName()) {
        case "Int" -> replace(scalar, Scalars.GraphQLInt, context);
        case "Float" -> replace(scalar, Scalars.GraphQLFloat, context);
        case "BigDecimal" -> replace(scalar, DECIMAL, context);
        case "Date" -> describe(scalar, "A day of the calendar, as 2024-12-08.", context);
        case "DateTime" ->
            describe(scalar, "An instant in UTC, as 2024-12-08T18:00:00.000000Z.", context);
        default -> TraversalControl.CONTINUE;
      };
    }

    private TraversalControl describe(
        GraphQLScalarType scalar,
        String description,
        TraverserContext<GraphQLSchemaElement> context) {
      return description.equals(scalar.getDescription())
          ? TraversalControl.CONTINUE
          : changeNode(context, scalar.transform(change -> change.description(description)));
    }

    /// SmallRye adds to the description of days and instants how they are written, behind the full
    /// stop; their scalars say so already.
    private static String plain(@Nullable String description) {
      return description == null ? "" : description.replaceFirst(" ?\\(ISO-8601\\)$", "");
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
        GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
      String plain = plain(field.getDescription());
      return plain.equals(field.getDescription())
          ? TraversalControl.CONTINUE
          : changeNode(context, field.transform(change -> change.description(plain)));
    }

    private TraversalControl replace(
        GraphQLScalarType scalar,
        GraphQLScalarType by,
        TraverserContext<GraphQLSchemaElement> context) {
      return scalar == by ? TraversalControl.CONTINUE : changeNode(context, by);
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
        GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
      GraphQLFieldDefinition mended = PageMending.paged(field);
      if (field.getType() instanceof GraphQLList list) {
        mended = mended.transform(change -> change.type(promised(list, context)));
      }
      String plain = plain(field.getDescription());
      if (!plain.equals(field.getDescription())) {
        mended = mended.transform(change -> change.description(plain));
      }
      if (plain.isBlank()) {
        String inherited = inherited(field, context);
        mended = mended.transform(change -> change.description(inherited));
      }
      return mended == field ? TraversalControl.CONTINUE : changeNode(context, mended);
    }

    @Override
    public TraversalControl visitGraphQLObjectType(
        GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
      GraphQLObjectType named = PageMending.named(type);
      return named == type ? TraversalControl.CONTINUE : changeNode(context, named);
    }

    @Override
    public TraversalControl visitGraphQLArgument(
        GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
      return isBlank(argument.getDescription())
              && GraphQLTypeUtil.unwrapAll(argument.getType())
                  instanceof GraphQLInputObjectType type
          ? changeNode(
              context, argument.transform(change -> change.description(type.getDescription())))
          : TraversalControl.CONTINUE;
    }

    private static String inherited(
        GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
      if (!(context.getParentNode() instanceof GraphQLObjectType type)) {
        return "";
      }
      return type.getInterfaces().stream()
          .filter(GraphQLInterfaceType.class::isInstance)
          .map(named -> ((GraphQLInterfaceType) named).getFieldDefinition(field.getName()))
          .filter(inherited -> inherited != null && !isBlank(inherited.getDescription()))
          .map(GraphQLFieldDefinition::getDescription)
          .findFirst()
          .orElse("");
    }

    /// The types that describe the schema are given: in them null says that a kind of type has no
    /// such list.
    private static GraphQLOutputType promised(
        GraphQLList list, TraverserContext<GraphQLSchemaElement> context) {
      return context.getParentNode() instanceof GraphQLNamedType type
              && Introspection.isIntrospectionTypes(type)
          ? list
          : GraphQLNonNull.nonNull(list);
    }

    private static boolean isBlank(@Nullable String text) {
      return text == null || text.isBlank();
    }
  }
}
