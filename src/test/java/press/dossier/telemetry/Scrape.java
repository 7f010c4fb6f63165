package press.dossier.telemetry;

import static io.restassured.RestAssured.get;

import java.util.Arrays;
import java.util.List;

/// What the service tells Prometheus at a moment.
public record Scrape(String text) {

  public static Scrape now() {
    return new Scrape(get("/q/metrics").then().statusCode(200).extract().asString());
  }

  /// The value of a meter.
  ///
  /// @param labels what stands in its labels, as `kind="query"`; 0 if nobody has counted there yet
  public double value(String name, String... labels) {
    return text.lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> Arrays.stream(labels).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /// The names of all meters.
  List<String> names() {
    return text.lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.split(" ")[2])
        .toList();
  }
}
