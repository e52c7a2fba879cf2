# How the application runs, from the tree and from a package alike. Set before: java_home, app.

# $1: the folder of places
running() {
    jar=$app/tongxin.jar
    cache=${TONGXIN_CACHE:-$app/tongxin.aot}
    flags=("-Dtongxin.places=$1" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)

    # What runs for weeks keeps within a small memory (docs/operations.md, Memory; decision 0098), or takes
    # the heap that TONGXIN_HEAP grants; TONGXIN_JAVA_OPTIONS come later and so win. The training run has
    # the same one, for its cache to fit.
    heap=(-Xms96m -Xmn40m -Xmx224m -XX:TrimNativeHeapInterval=5000)
    if [ -n "${TONGXIN_HEAP:-}" ]; then
        [[ $TONGXIN_HEAP =~ ^[1-9][0-9]*[mMgG]$ ]] || {
            echo "tongxin: TONGXIN_HEAP=$TONGXIN_HEAP is no size: say 512m or 2g" >&2
            exit 2
        }
        heap=(-Xms96m "-Xmx$TONGXIN_HEAP" -XX:TrimNativeHeapInterval=5000)
    fi

    # Who wakes up does not interrupt who is at work (SCHED_BATCH), PostgreSQL included: docs/operations.md,
    # Processors. Needs no privilege; where it cannot be had, all is as usual.
    calm=()
    if [ "${TONGXIN_SCHEDULE:-batch}" = batch ] && chrt --batch 0 true 2>/dev/null; then calm=(chrt --batch 0); fi
}

# The start-up cache: a training run that starts on a database of its own and ends at once. It only
# saves seconds, so nothing depends on its success.
train() {
    local data
    data=$(mktemp -d)
    echo "tongxin: preparing a fast start, once ..." >&2
    (cd "$app" && "$java_home/bin/java" "${flags[@]}" "${heap[@]}" -XX:AOTCacheOutput="$cache" \
        -jar "$jar" serve --train --data "$data") >"${cache%.aot}.train.log" 2>&1 || true
    rm -rf "$data"
    "$java_home/bin/java" -version 2>"$cache.jdk" || true
}

fresh() {
    [ -f "$cache.jdk" ] && [ "$("$java_home/bin/java" -version 2>&1)" = "$(cat "$cache.jdk")" ]
}

run() {
    # One arena for what is allocated outside the heap: several keep free what none of the others can use.
    case ${1:-} in
        serve | demo)
            flags+=("${heap[@]}")
            export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-1}
            ;;
    esac
    [ ! -f "$cache" ] || flags+=(-XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off)
    # shellcheck disable=SC2086
    exec ${calm[@]+"${calm[@]}"} "$java_home/bin/java" "${flags[@]}" ${TONGXIN_JAVA_OPTIONS:-} -jar "$jar" "$@"
}
