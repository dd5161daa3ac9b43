#!/bin/sh
# What deploy/feeds.crontab runs in the checkout: fetches, checks, builds, and puts the new site in the place of the old one.
# A fetch that fails for some feeds leaves their last good files; the rest is published, and the exit code is 1. Where a check or the
# build fails, the site stays as it is.
set -eu

fetched=0
npm run -s feed -- fetch || fetched=$?

# Beside the site that is served; `npm run build` checks all files first.
rm -rf dist.next
PENDOPO_DIST=dist.next npm run -s build
PENDOPO_DIST=dist.next npm run -s nginx -- --root /opt/pendopo/dist --out dist.nginx

# Figures alone leave the headers as they are. After a change of the code or of a live remote a person puts them up: as root.
diff -r dist.nginx/pendopo /etc/nginx/pendopo

rm -rf dist.last
if [ -d dist ]; then mv dist dist.last; fi
mv dist.next dist
exit "$fetched"
