from .config import *
from .loop import Loop, LoopBase
from .meters import Running
