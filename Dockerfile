# First  docker run --env-file .env mou mou migrate
# then   docker run --env-file .env --publish 3000:3000 mou
# and    docker run --env-file .env --no-healthcheck mou mou clock
# Without PostgreSQL, give each of them the same data too: --volume mou:/home/mou/.local/share/mou
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1

RUN useradd --create-home --uid 10001 mou && install --directory --owner mou /home/mou/.local/share/mou
WORKDIR /app

# The pinned dependencies alone first: this layer is made again only when they change.
COPY requirements-run.lock ./
RUN pip install --only-binary :all: --require-hashes --requirement requirements-run.lock

COPY . ./
RUN pip install --no-index --no-deps --no-build-isolation --editable . && pip check

USER mou
EXPOSE 3000

# Unready, for example with the database away, is unhealthy too.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", \
    "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ.get(\"PORT\", \"3000\")}/healthz', timeout=4)"]

CMD ["mou", "serve"]
