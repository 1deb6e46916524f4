import io
import logging
import logging as log
from logging import basicConfig

import torch


def fresh():
    """The root logger as a program without Paddle finds it."""
    root = logging.getLogger()
    root.handlers.clear()
    root.setLevel(logging.WARNING)
    return root


def case_stream():
    root, out = fresh(), io.StringIO()
    logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname)s %(message)s")
    root.debug("no")
    root.info("loss %.3f", torch.ones(2).mean().item())
    return out.getvalue()


def case_spelled_otherwise():
    fresh()
    out = io.StringIO()
    log.basicConfig(
        stream=out,
        level="DEBUG",  # all of it
        format="%(message)s",
    )
    logging.getLogger("train").debug("one")
    fresh()
    basicConfig(handlers=[logging.StreamHandler(out)], level=10)
    logging.getLogger("train").debug("two")
    return out.getvalue()


def case_no_level():
    root, out = fresh(), io.StringIO()
    root.setLevel(logging.WARNING)
    logging.basicConfig(stream=out, format="%(message)s")
    root.info("no")
    root.warning("yes")
    return out.getvalue(), root.level


def case_forced():
    fresh()
    out = io.StringIO()
    logging.basicConfig(level=logging.INFO)
    logging.basicConfig(force=True, stream=out, level=logging.INFO)
    logging.getLogger("eval").info("done")
    return out.getvalue()


def case_starred():
    root, out = fresh(), io.StringIO()
    options = {"stream": out, "level": logging.INFO}
    logging.basicConfig(**options)
    root.info("loss %.1f", torch.zeros(1).item())
    return out.getvalue()


def case_value():
    configure = logging.basicConfig
    configure(level=logging.ERROR)
