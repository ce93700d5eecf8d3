#!/bin/sh
# Sees to it that these tests find a browser. Where that needs no leave, as root in a Debian container, it installs one; elsewhere it says what to do.
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "No Chromium on the PATH: installing Debian's."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null && exit 0
fi
echo "The browser tests need a Chromium or a Chrome on the PATH and will fail without. On Debian: sudo apt-get install --no-install-recommends chromium"
exit 1
