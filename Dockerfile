# An image with the program, what it is linked with, and nothing else: no shell, no other program, no user but its own.
# OPERATING.md says how it is run: two volumes, a root that nobody can write, no privileges.

FROM rust:1.95-bookworm AS build
WORKDIR /source
# Named one by one: no data or keys that lie beside them get in.
COPY Cargo.toml Cargo.lock ./
COPY .ci .ci
COPY benches benches
COPY docs docs
COPY migrations migrations
COPY src src
COPY templates templates
COPY tests tests
RUN cargo build --release --locked && .ci/image-root target/release/candor /image

FROM scratch
COPY --from=build /image /
# Data, which is backed up; and keys, which never are.
VOLUME /data
VOLUME /keys
ENV CANDOR_DATA_DIR=/data
ENV CANDOR_KEYS_DIR=/keys
ENV CANDOR_LISTEN=[::]:8080
EXPOSE 8080
USER 65532:65532
WORKDIR /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["/candor", "check", "--live"]
ENTRYPOINT ["/candor"]
CMD ["serve"]
