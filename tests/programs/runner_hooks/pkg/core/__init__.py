from .runner import Runner
from .losses import LossList
from .hooks import *
