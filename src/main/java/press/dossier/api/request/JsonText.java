package press.dossier.api.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON read strictly: one object, no member twice, nothing behind it, not too deep. Objects are
/// maps, arrays lists, numbers of any size BigInteger or BigDecimal.
public final class JsonText {

  private static final int DEEPEST = 100;

  /// Read, a byte may become a hundred; so it is counted what is read.
  private static final int MOST_TOKENS = 50_000;

  private static final int LONGEST_NUMBER = 400;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxTokenCount(MOST_TOKENS)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private JsonText() {}

  /// The object that a text holds.
  ///
  /// @param what how a refusal names the text
  public static Map<String, Object> object(String text, String what) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, Object> object = object(parser);
        if (parser.nextToken() == null) {
          return object;
        }
      }
    } catch (IOException | NumberFormatException notJson) { // an exponent may be beyond all numbers
      throw refused(what);
    }
    throw refused(what);
  }

  private static BadRequest refused(String what) {
    return new BadRequest(
        what
            + " must be one JSON object, without a member twice, at most "
            + DEEPEST
            + " deep and with at most "
            + MOST_TOKENS
            + " members and values.");
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    @SuppressWarnings("NullAway") // graphql-java tells null values of variables from absent ones
    Map<String, Object> withNulls = members;
    return withNulls;
  }

  private static List<@Nullable Object> list(JsonParser parser) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }
}
