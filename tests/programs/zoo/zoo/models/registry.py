import fnmatch
import re
import sys
from collections import defaultdict

_module_to_models = defaultdict(set)
_model_entrypoints = {}


def register_model(fn):
    mod = sys.modules[fn.__module__]
    module_name = fn.__module__.split('.')[-1]
    model_name = fn.__name__
    if hasattr(mod, '__all__'):
        mod.__all__.append(model_name)
    else:
        mod.__all__ = [model_name]
    _model_entrypoints[model_name] = fn
    _module_to_models[module_name].add(model_name)
    return fn


def _natural_key(string_):
    return [int(s) if s.isdigit() else s for s in re.split(r'(\d+)', string_.lower())]


def list_models(filter=''):
    models = _model_entrypoints.keys()
    if filter:
        models = fnmatch.filter(models, filter)
    return list(sorted(models, key=_natural_key))


def is_model(model_name):
    return model_name in _model_entrypoints


def model_entrypoint(model_name):
    return _model_entrypoints[model_name]
