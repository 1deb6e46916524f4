from .registry import Registry
from .hooks import *  # noqa: F401,F403
from .runner import Runner
from .common import torch, nn, F, fix

__all__ = [name for name in globals() if not name.startswith("_")]
