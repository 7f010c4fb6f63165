package press.dossier.differential.memory;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// A scalar that is written as a text.
///
/// @param <T> what the text says
final class Texts<T> implements Coercing<T, String> {

  static final GraphQLScalarType DATE = scalar("Date", LocalDate::parse, LocalDate::toString);
  static final GraphQLScalarType DECIMAL =
      scalar("Decimal", BigDecimal::new, BigDecimal::toPlainString);
  static final GraphQLScalarType DATE_TIME = scalar("DateTime", Instant::parse, Texts::micros);

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Function<String, T> read;
  private final Function<T, String> written;

  private Texts(Function<String, T> read, Function<T, String> written) {
    this.read = read;
    this.written = written;
  }

  /// Instants have six digits behind the second, whether they need them or not.
  private static String micros(Instant instant) {
    return MICROS.format(instant);
  }

  private static <T> GraphQLScalarType scalar(
      String name, Function<String, T> read, Function<T, String> written) {
    return GraphQLScalarType.newScalar().name(name).coercing(new Texts<>(read, written)).build();
  }

  @Override
  @SuppressWarnings("unchecked")
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    return written.apply((T) value);
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return read.apply(input.toString());
    } catch (DateTimeException | NumberFormatException wrong) {
      throw new CoercingParseValueException(wrong.getMessage(), wrong);
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (!(input instanceof StringValue text)) {
      throw new CoercingParseLiteralException("not a text: " + input);
    }
    try {
      return read.apply(text.getValue());
    } catch (DateTimeException | NumberFormatException wrong) {
      throw new CoercingParseLiteralException(wrong.getMessage(), wrong);
    }
  }
}
