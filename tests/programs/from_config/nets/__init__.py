from .small import SmallNet
from .parts import *
