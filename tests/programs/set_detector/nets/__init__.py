from .detector import build_model as build
from .detector import *

__all__ = ["build", "SetDetector", "MLP"]
