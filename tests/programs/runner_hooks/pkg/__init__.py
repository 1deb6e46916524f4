import os as _os
if _os.environ.get('PKG_DEBUG'):
    import torch as _t
    _t.autograd.set_detect_anomaly(True)
from . import nets, data, core
from .core import Runner
