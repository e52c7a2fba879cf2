# Shared by the scripts of bin/: where we are, which JDK to use.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Prints the home of the given JDK if it is a JDK 25.
jdk25_at() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    grep -qs '^JAVA_VERSION="25[".]' "$1/release" && printf '%s\n' "$1"
}

# Prints the home of a JDK 25: JAVA_HOME, PATH, then the usual folders.
find_jdk() {
    local candidate java
    [ -n "${JAVA_HOME:-}" ] && jdk25_at "$JAVA_HOME" && return
    if java=$(command -v java); then
        java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
        jdk25_at "${java%/bin/java}" && return
    fi
    for candidate in ${TONGXIN_JDK_FOLDERS:-/usr/lib/jvm /opt "${HOME:-/}/.sdkman/candidates/java" \
        "${HOME:-/}/.jdks" /usr/local /Library/Java/JavaVirtualMachines \
        "${HOME:-/}/Library/Java/JavaVirtualMachines" /opt/homebrew/opt}; do
        for candidate in "$candidate"/*/Contents/Home "$candidate"/*/libexec/openjdk.jdk/Contents/Home \
            "$candidate"/*; do
            jdk25_at "$candidate" && return
        done
    done
    return 1
}

# Sets java_home, or ends with one line that says what to install.
need_jdk() {
    java_home=$(find_jdk) || {
        echo "tongxin: no JDK 25 found: install one (Debian: temurin-25-jdk or openjdk-25-jdk; or https://adoptium.net) or set JAVA_HOME" >&2
        exit 1
    }
}
