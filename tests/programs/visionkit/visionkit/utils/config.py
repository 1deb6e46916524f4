import ast, copy


class CfgNode(dict):
    def __init__(self, d=None):
        super().__init__({k: CfgNode(v) if isinstance(v, dict) else v for k, v in (d or {}).items()})

    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)

    def __setattr__(self, k, v): self[k] = v

    def merge(self, opts):
        for key, value in zip(opts[::2], opts[1::2]):
            node, *path = self, *key.split('.')
            for p in path[:-1]:
                node = node[p]
            node[path[-1]] = ast.literal_eval(value)
        return self


CONFIGS = {'small': CfgNode({
    'model': {'name': 'mbnet', 'width_mult': 1.0, 'act': 'Hardswish', 'norm': 'BatchNorm2d', 'num_classes': 4, 'drop': 0.0},
    'loss': {'name': 'smooth', 'eps': 0.1}, 'data': {'n': 48, 'size': 34, 'batch': 12},
    'train': {'epochs': 2, 'optimizer': 'RMSprop', 'optim_args': {'lr': 0.004, 'alpha': 0.9, 'momentum': 0.9, 'eps': 1e-3, 'weight_decay': 1e-5},
              'scheduler': 'ExponentialLR', 'sched_args': {'gamma': 0.9}, 'ema': 0.9, 'clip': 2.0}})}
