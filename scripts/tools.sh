# Finds what a build needs, or says in one line what is missing. Sourced by the Makefile's recipes.

MAVEN_VERSION=3.9.11
NODE_NEEDED=20.19
# What runs for minutes ends before Java's slow compiler has paid for itself.
QUICK_COMPILER=-XX:TieredStopAtLevel=1

fail() {
  echo "$*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  case "$("$1/bin/javac" -version 2>&1)" in
    "javac 25" | "javac 25."* | "javac 25-"*) return 0 ;;
  esac
  return 1
}

need_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "${JDK_25:-}" "$on_path" \
    /usr/lib/jvm/*25* /usr/lib/jvm/default-java /usr/java/*25* /opt/*25* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      JAVA_HOME=$home
      PATH=$JAVA_HOME/bin:$PATH
      # Without these two switches Java 25 warns about Maven's own libraries at every call.
      MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow $QUICK_COMPILER -XX:+UseSerialGC ${MAVEN_OPTS:-}"
      export JAVA_HOME PATH MAVEN_OPTS
      return
    fi
  done
  fail "No JDK 25 found: install one (for example Eclipse Temurin 25) and, if it is in an unusual place, set JAVA_HOME to it."
}

maven_is_new_enough() {
  case "$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')" in
    3.9.* | 3.[1-9][0-9].*) return 0 ;;
  esac
  return 1
}

# Quarkus needs Maven 3.9. An older one fetches a newer one by the repositories its own settings name.
need_maven() {
  found=$(command -v mvn 2>/dev/null || true)
  own=$PWD/.tools/apache-maven-$MAVEN_VERSION/bin/mvn
  if [ -x "$own" ]; then
    MVN=$own
  elif [ -n "$found" ] && maven_is_new_enough "$found"; then
    MVN=$found
  elif [ -n "$found" ]; then
    scripts/step "Fetching Maven $MAVEN_VERSION (once)" "$found" -B \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$PWD/.tools" || exit 1
    MVN=$own
  else
    fail "No Maven found: install any version of it (Debian, Ubuntu: apt-get install maven)."
  fi
  export MVN
}

need_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    fail "No Node.js with npm found: install Node.js $NODE_NEEDED or newer."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Node.js $(node -v) is too old: install $NODE_NEEDED or newer."
}

need_disk() {
  free=$(df -Pk . | awk 'NR == 2 { print $4 }')
  [ "$free" -ge 3145728 ] ||
    fail "Too little disk space: $((free / 1024)) MB is free and Scrutineer needs 3 GB. Free some space and try again."
}
