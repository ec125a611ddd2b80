# Crosscheck in a container. The store is a file under /data, or a PostgreSQL server:
#   docker build -t crosscheck .
#   docker run --rm -v crosscheck-data:/data -v "$PWD/articles:/articles:ro" crosscheck add /articles --store /data/news.db
#   docker run --rm -v crosscheck-data:/data crosscheck work --drain --store /data/news.db

# The packages that the program needs when it runs. better-sqlite3 is compiled here, with the headers that this image brings.
FROM node:20-bookworm-slim AS packages
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
ENV npm_config_build_from_source=true npm_config_nodedir=/usr/local
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
  && npm rebuild better-sqlite3 \
  && mv node_modules/better-sqlite3/build/Release/better_sqlite3.node /tmp/ \
  && rm -rf node_modules/better-sqlite3/build node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
  && mkdir -p node_modules/better-sqlite3/build/Release \
  && mv /tmp/better_sqlite3.node node_modules/better-sqlite3/build/Release/ \
  && node -e "new (require('better-sqlite3'))(':memory:')"

# The program, compiled from TypeScript.
FROM node:20-bookworm-slim AS program
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=program /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 9464
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["--help"]
