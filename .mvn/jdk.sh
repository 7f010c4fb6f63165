# Finds a JDK for the build, which needs Java 25: that of JAVA_HOME, that of the PATH, or one in a usual place. Sourced by
# mvnw, and kept apart from it so that the wrapper can be renewed by its own tool.

jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_fits() {
  [ -x "$1/bin/javac" ] && version=$(jdk_version "$1") && [ -n "$version" ] && [ "$version" -ge 25 ]
}

jdk_of_path() {
  javac=$(command -v javac 2>/dev/null) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null) || return 0
  dirname "$(dirname "$javac")"
}

find_jdk() {
  for home in "${JAVA_HOME:-/nowhere}" "$(jdk_of_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_fits "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Dossier is built with Java 25, and no JDK 25 or newer was found." >&2
  echo "Install one (for example Temurin 25) or set JAVA_HOME to where it is." >&2
  return 1
}

: "${HOME:=/nowhere}"
set +f
find_jdk || exit 1
set -f
