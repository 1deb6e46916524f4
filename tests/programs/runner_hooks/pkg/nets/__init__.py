import glob
import importlib
import os

NETS = {}


def net(name):
    def wrap(cls):
        assert name not in NETS
        NETS[name] = cls
        return cls
    return wrap


for f in sorted(glob.glob(os.path.join(os.path.dirname(__file__), '*.py'))):
    name = os.path.basename(f)[:-3]
    if not name.startswith('_'):
        importlib.import_module('.' + name, __name__)


def make(cfg, **kw):
    return NETS[cfg['NAME']](**{**cfg.get('ARGS', {}), **kw})
