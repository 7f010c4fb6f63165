package press.dossier.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestParametersTest {

  @Test
  void every_parameter_is_decoded_once() {
    assertThat(
            RequestParameters.read(
                "query=%7Ba%7D&operationName=a+b%2Bc&variables=%7B%22n%22:1%7D&documentId=%2525&extensions=null&x"))
        .isEqualTo(
            new Asked(
                Optional.of("{a}"),
                Optional.of("%25"),
                Optional.of("a b+c"),
                Map.of("n", BigInteger.ONE),
                Map.of()));
  }

  @Test
  void an_address_without_parameters_asks_nothing() {
    assertThat(RequestParameters.read(null).query()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"query=%", "query=%7", "query=%zz", "query=%ff", "%ff=x", "query=%ed%a0%80"})
  void what_is_no_text_is_refused(String parameters) {
    assertThatThrownBy(() -> RequestParameters.read(parameters)).isInstanceOf(BadRequest.class);
  }
}
