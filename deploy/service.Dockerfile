# The service. Build from the top of the repository: docker build -f deploy/service.Dockerfile .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY openapi.yaml ./
COPY backend backend
# mdep.skip: Keycloak and PostgreSQL for a single computer have no place in this image.
RUN mvn -B -ntp -f backend/pom.xml -pl service -am -P sbom package -Dmaven.test.skip=true -Dmdep.skip=true

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home scrutineer
WORKDIR /app
COPY --from=build /src/backend/service/target/quarkus-app ./
# What it is made of.
COPY --from=build /src/backend/service/target/service.cdx.json ./
USER 10001
EXPOSE 8080
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
