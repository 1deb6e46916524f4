from . import models, data, engine
from .utils import *
from .version import __version__

__all__ = ['models', 'data', 'engine', '__version__', 'AverageMeter', 'set_seed']
