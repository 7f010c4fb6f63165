package press.dossier.configuration;

import java.util.List;
import java.util.stream.Collectors;

/// Settings that belong together.
record Group(String name, String meaning, List<Setting> settings) {

  String text() {
    return """
    ## %s

    %s

    | variable | property | if not set | meaning |
    | --- | --- | --- | --- |
    %s
    """
        .formatted(
            name, meaning, settings.stream().map(Setting::row).collect(Collectors.joining("\n")));
  }
}
