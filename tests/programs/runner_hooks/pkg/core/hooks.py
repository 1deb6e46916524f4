import math
import os
import torch

__all__ = ['Hook', 'Checkpoint', 'Meter', 'NanStop']


class Hook:
    def __getattr__(self, name):
        if name.startswith('on_'):
            return lambda *a, **k: None
        raise AttributeError(name)


class Meter(Hook):
    def __init__(self):
        self.data = {}

    def on_step(self, r, parts):
        for k, v in parts.items():
            self.data.setdefault(k, []).append(v.item() if torch.is_tensor(v) else v)

    def on_epoch(self, r):
        print('epoch', r.epoch, ' '.join('%s=%.5f' % (k, sum(v) / len(v)) for k, v in sorted(self.data.items())), 'lr=%.6f' % r.opt.param_groups[-1]['lr'])
        self.data.clear()


class NanStop(Hook):
    def on_step(self, r, parts):
        if not all(torch.isfinite(v).all() for v in parts.values()):
            raise FloatingPointError(parts)


class Checkpoint(Hook):
    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)

    def on_epoch(self, r):
        path = os.path.join(self.folder, 'ckpt_%d.pt' % r.epoch)
        torch.save(r.state_dict(), path + '.tmp')
        os.replace(path + '.tmp', path)
