# The sources run as they are: no build stage. `npm ci --omit=dev` brings the embedded PostgreSQL too,
# so the image works with nothing but a volume; set DATABASE_URL to use a server of your own.
FROM node:26-slim

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MALLOC_ARENA_MAX=2
WORKDIR /app

COPY package.json package-lock.json ./
# The image has its own Node; the packaged one is for machines that do not.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node && npm cache clean --force

COPY src ./src
RUN mkdir /data && chown node:node /data

USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Exec form, so that SIGTERM reaches the bot and it drains.
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=40", "src/main.ts"]
