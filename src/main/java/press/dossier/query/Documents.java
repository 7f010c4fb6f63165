package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import press.dossier.query.check.DocumentCheck;
import press.dossier.query.refusal.Complaint;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Documents that have been parsed, checked and found valid; the same text is not looked at twice.
final class Documents {

  private static final int MOST_CHARACTERS_KEPT = 16 * 1024 * 1024;
  private static final int MOST_ERRORS = 50;

  private static final ParserOptions OPTIONS =
      ParserOptions.newParserOptions()
          .captureIgnoredChars(false)
          .captureLineComments(false)
          .maxTokens(15_000)
          .maxWhitespaceTokens(200_000)
          .build();

  private final GraphQLSchema schema;
  private final Cache<String, Document> valid =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS_KEPT)
          .weigher((String text, Document document) -> text.length() + 256)
          .build();

  Documents(GraphQLSchema schema) {
    this.schema = schema;
  }

  /// The document of a text, or a refusal that says what is wrong with it.
  Document require(String text) {
    return valid.get(text, this::read);
  }

  private Document read(String text) {
    Document document = parse(text);
    DocumentCheck.require(document);
    List<ValidationError> errors = errors(document);
    if (!errors.isEmpty()) {
      throw new Refused(errors.stream().limit(MOST_ERRORS).map(Documents::complaint).toList());
    }
    return document;
  }

  private List<ValidationError> errors(Document document) {
    try {
      return ParseAndValidate.validate(schema, document, rule -> true, Locale.ROOT);
    } catch (NullPointerException condition) {
      // graphql-java looks at conditions in the root of a subscription before it knows variables.
      if (document.getDefinitionsOfType(OperationDefinition.class).stream()
          .noneMatch(each -> each.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)) {
        throw condition;
      }
      throw Refused.because(
          ErrorCode.GRAPHQL_VALIDATION_FAILED,
          "A subscription selects the one field of its root without a condition.");
    }
  }

  private static Document parse(String text) {
    try {
      return new Parser()
          .parseDocument(
              ParserEnvironment.newParserEnvironment()
                  .document(text)
                  .parserOptions(OPTIONS)
                  .build());
    } catch (InvalidSyntaxException syntax) {
      throw new Refused(
          List.of(
              new Complaint(
                  ErrorCode.GRAPHQL_PARSE_FAILED,
                  String.valueOf(syntax.getMessage()),
                  syntax.getLocation() == null ? List.of() : List.of(syntax.getLocation()))));
    }
  }

  private static Complaint complaint(GraphQLError error) {
    return new Complaint(
        ErrorCode.GRAPHQL_VALIDATION_FAILED,
        error.getMessage(),
        error.getLocations() == null ? List.of() : error.getLocations());
  }
}
