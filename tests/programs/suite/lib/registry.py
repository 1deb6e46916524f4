from lib.common import nn, optim, lr_scheduler
import inspect


class Registry(dict):
    def register(self, name=None):
        def add(cls):
            self[name or cls.__name__.lower()] = cls
            return cls
        return add

    def build(self, cfg, **extra):
        cfg = dict(cfg)
        cls = self[cfg.pop('name')]
        allowed = inspect.signature(cls.__init__).parameters
        kw = {k: v for k, v in {**cfg, **extra}.items() if k in allowed}
        return cls(**kw)


TASKS, MODELS, LOSSES = Registry(), Registry(), Registry()
LOSSES.update(mse=nn.MSELoss, l1=nn.L1Loss, huber=nn.SmoothL1Loss, ce=nn.CrossEntropyLoss)


def build_optimizer(cfg, params):
    return getattr(optim, cfg['name'])(params, **cfg.get('kwargs', {}))


def build_scheduler(cfg, optimizer):
    name, kw = cfg['name'], dict(cfg.get('kwargs', {}))
    if name == 'poly':
        return lr_scheduler.LambdaLR(optimizer, lambda it: (1 - it / kw['max_iter']) ** 0.9)
    if name == 'MultiStepLR':
        kw = {'milestones': [2, 4], 'gamma': 0.1}
    return getattr(lr_scheduler, name)(optimizer, **kw)


ACTS = {'relu': nn.ReLU, 'gelu': nn.GELU, 'elu': nn.ELU}
NORMS = {'bn': nn.BatchNorm1d, 'ln': nn.LayerNorm, 'none': nn.Identity}


def mlp(sizes, act='relu', norm='none', last=False):
    layers = []
    for i in range(len(sizes) - 1):
        layers += [nn.Linear(sizes[i], sizes[i + 1])]
        if i < len(sizes) - 2 or last:
            layers += [NORMS[norm](sizes[i + 1]), ACTS[act]()]
    return nn.Sequential(*layers)
