# Tallystick on WildFly. From the project's root: docker build -f docker/wildfly.Dockerfile -t tallystick-wildfly .
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -pl licensing-ear -am -Dmaven.test.skip=true package
# The same server, configured by the same script, as in the tests.
RUN mvn -B -q -pl licensing-it -Pwildfly dependency:unpack@wildfly wildfly:execute-commands@configure \
  && mv licensing-it/.servers/wildfly-* /opt/wildfly \
  && cp licensing-ear/target/tallystick.ear /opt/wildfly/standalone/deployments/

FROM eclipse-temurin:17-jre
RUN groupadd -r tallystick && useradd -r -g tallystick -d /data tallystick && install -d -o tallystick -g tallystick -m 0700 /data
COPY --from=build --chown=tallystick:tallystick /opt/wildfly /opt/wildfly
USER tallystick
# Holds the H2 file, the master key and, after the first start, first-keys.txt.
VOLUME /data
ENV TALLYSTICK_DATA=/data
EXPOSE 8080
# WildFly answers health checks on its management port.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD curl -fs http://127.0.0.1:9990/health/ready || exit 1
ENTRYPOINT ["/opt/wildfly/bin/standalone.sh", "-b", "0.0.0.0"]
