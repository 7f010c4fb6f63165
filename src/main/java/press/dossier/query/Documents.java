package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import press.dossier.query.check.DocumentCheck;
import press.dossier.query.check.LimitsConfig;
import press.dossier.query.refusal.Complaint;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Documents that have been parsed, checked and found valid; the same text is not looked at twice.
final class Documents {

  private static final int MOST_ERRORS = 50;

  /// About how many bytes a character of a document takes once it is parsed.
  private static final int BYTES_OF_CHARACTER = 24;

  /// White space and comments may be so many times as long as the rest.
  private static final int WHITE_SPACE = 10;

  private final GraphQLSchema schema;
  private final LimitsConfig limits;
  private final ParserOptions options;
  private final Cache<String, Document> valid =
      Caffeine.newBuilder()
          .maximumWeight(Memory.ofCache())
          .recordStats()
          .weigher((String text, Document document) -> BYTES_OF_CHARACTER * text.length() + 1024)
          .build();

  Documents(GraphQLSchema schema, LimitsConfig limits) {
    this.schema = schema;
    this.limits = limits;
    this.options =
        ParserOptions.newParserOptions()
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .maxCharacters(limits.characters())
            .maxTokens(limits.tokens())
            .maxWhitespaceTokens(WHITE_SPACE * limits.tokens())
            .build();
  }

  /// The document of a text, or a refusal that says what is wrong with it.
  Document require(String text) {
    return valid.get(text, this::read);
  }

  CacheUse use() {
    return CacheUse.of(valid);
  }

  private Document read(String text) {
    DocumentCheck.require(text, limits);
    Document document = parse(text);
    DocumentCheck.require(document, limits);
    List<ValidationError> errors =
        ParseAndValidate.validate(schema, document, rule -> true, Locale.ROOT);
    if (!errors.isEmpty()) {
      throw new Refused(errors.stream().limit(MOST_ERRORS).map(Documents::complaint).toList());
    }
    return document;
  }

  private Document parse(String text) {
    try {
      return new Parser()
          .parseDocument(
              ParserEnvironment.newParserEnvironment()
                  .document(text)
                  .parserOptions(options)
                  .build());
    } catch (ParseCancelledException | ParseCancelledTooDeepException tooMuch) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX,
          "The document has more than %d tokens, or values nested too deep: split it, or send values as variables."
              .formatted(limits.tokens()));
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
