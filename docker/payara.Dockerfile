# Tallystick on Payara Micro. From the project's root: docker build -f docker/payara.Dockerfile -t tallystick .
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl licensing-micro -am -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN groupadd -r tallystick && useradd -r -g tallystick -d /data tallystick && install -d -o tallystick -g tallystick -m 0700 /data
WORKDIR /opt/tallystick
COPY --from=build /src/licensing-micro/target/payara-micro.jar /src/licensing-micro/target/ROOT.war ./
COPY --from=build /src/licensing-micro/src/main/payara/ ./
USER tallystick
# Holds the H2 file, the master key and, after the first start, first-keys.txt.
VOLUME /data
ENV TALLYSTICK_DATA=/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD curl -fs http://127.0.0.1:8080/health/ready || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "payara-micro.jar", "--nohazelcast", "--disablephonehome", "--port", "8080", \
  "--prebootcommandfile", "all-addresses.commands", "--logproperties", "console-logging.properties", "--deploy", "ROOT.war"]
