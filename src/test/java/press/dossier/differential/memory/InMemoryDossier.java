package press.dossier.differential.memory;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// Answers operations from a beat's items, as a viewer may see them.
public final class InMemoryDossier {

  /// How a cursor begins: with a character that no text of a beat has, so that the places of an
  /// answer that hold cursors are known.
  public static final String CURSOR = "\uE000";

  private final GraphQLSchema schema;
  private final GraphQL executor;

  /// A dossier under a printed schema, as a viewer sees it.
  ///
  /// @param editions what was held from when on, earliest first; at least one
  public InMemoryDossier(String printedSchema, List<Edition> editions, Viewer viewer) {
    TypeDefinitionRegistry types = parse(printedSchema);
    this.schema =
        new SchemaGenerator()
            .makeExecutableSchema(types, wiring(editions, types.types().keySet(), viewer));
    this.executor = GraphQL.newGraphQL(schema).build();
  }

  /// An answer.
  ///
  /// @param data the data, its members in the order of the specification; null if there is none
  /// @param errors what was refused
  /// @param found how many fields of the root found anything
  /// @param fields the fields that were fetched at least once, as `Firm.name`
  public record Answer(
      @Nullable Map<String, Object> data, List<String> errors, int found, Set<String> fields) {}

  /// The schema.
  public GraphQLSchema schema() {
    return schema;
  }

  /// Answers an operation of a document.
  public Answer answer(
      String document, @Nullable String operationName, Map<String, Object> variables) {
    Delivery delivery = new Delivery();
    ExecutionResult result =
        executor.execute(
            ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(variables)
                .graphQLContext(context ->
                    context
                        .put(Delivery.class, delivery)
                        .put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build());
    return new Answer(
        result.getData(),
        result.getErrors().stream().map(error -> error.getMessage()).toList(),
        delivery.found,
        delivery.fields);
  }

  /// Printed schemas may leave out the scalars.
  private static TypeDefinitionRegistry parse(String printedSchema) {
    TypeDefinitionRegistry types = new SchemaParser().parse(printedSchema);
    for (GraphQLScalarType scalar : List.of(Texts.DATE, Texts.DECIMAL, Texts.DATE_TIME)) {
      if (!types.scalars().containsKey(scalar.getName())) {
        types.add(new ScalarTypeDefinition(scalar.getName()));
      }
    }
    return types;
  }

  static String cursor(Object listed) {
    return CURSOR
        + switch (listed) {
          case Item item -> Holdings.id(item);
          case Moment moment -> moment.id();
          case Conflict conflict -> conflict.place();
          case Finding found -> found.place();
          case Affected affected -> affected.place();
          case Change change -> change.place();
          default -> throw new IllegalArgumentException("no cursor of " + listed);
        };
  }

  private static RuntimeWiring wiring(List<Edition> editions, Set<String> types, Viewer viewer) {
    Holdings holdings = new Holdings(editions, viewer);
    RuntimeWiring.Builder wiring =
        RuntimeWiring.newRuntimeWiring()
            .codeRegistry(
                GraphQLCodeRegistry.newCodeRegistry()
                    .defaultDataFetcher(made -> InMemoryDossier::unknown)
                    .build())
            .scalar(Texts.DATE)
            .scalar(Texts.DECIMAL)
            .scalar(Texts.DATE_TIME);
    for (String type : List.of("Node", "Entity", "Bidder", "Statement")) {
      wiring.type(type, resolved -> resolved.typeResolver(InMemoryDossier::type));
    }
    Conflicts conflicts = new Conflicts(holdings);
    Audit audit = new Audit(holdings);
    Retracting retracting = new Retracting(holdings);
    wiring.type(conflicts.fields().wiring()).type(conflicts.sides().wiring());
    wiring.type(Finding.fields().wiring()).type(Affected.fields().wiring());
    Changes changes = new Changes(holdings, conflicts, Log.of(editions, viewer), viewer);
    wiring.type(changes.fields().wiring());
    new RootFetchers(holdings, conflicts, audit, retracting, changes).wire(wiring);
    new EntityFetchers(holdings, conflicts, audit).wire(wiring);
    new StatementFetchers(holdings).wire(wiring);
    new ValueFetchers(holdings).wire(wiring);
    new ClaimFetchers(holdings, retracting).wire(wiring);
    ArchiveFetchers.wire(wiring, viewer);
    new BeatFetchers(holdings, conflicts, audit).wire(wiring);
    ConnectionFetchers.wire(wiring, types);
    return wiring.build();
  }

  private static Object unknown(DataFetchingEnvironment asked) {
    throw new IllegalStateException("nothing answers " + asked.getField().getName());
  }

  private static GraphQLObjectType type(TypeResolutionEnvironment asked) {
    Item item = asked.getObject();
    String name =
        switch (item) {
          case EntityItem entity -> entity(entity);
          case StatementItem statement -> StatementFetchers.type(statement.kind());
          case ClaimItem claim -> "Claim";
          case PublicationItem publication -> "Publication";
          case BeatItem beat -> "Beat";
          default -> "Publisher";
        };
    return asked.getSchema().getObjectType(name);
  }

  private static String entity(EntityItem entity) {
    return switch (entity.kind()) {
      case FIRM -> "Firm";
      case PERSON -> "Person";
      case PUBLIC_BODY -> "PublicBody";
      case PRODUCT -> "Product";
      case REGULATION -> "Regulation";
      case COURT_DECISION -> "CourtDecision";
      case PLACE -> "Place";
    };
  }
}
