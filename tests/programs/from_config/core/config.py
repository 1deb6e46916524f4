"""What the configuration names is looked up in modules."""
import json
import random
from functools import partial, reduce
from pathlib import Path

import numpy as np
import torch

__all__ = ["Settings", "fix_seeds", "pick_device"]


class Settings:
    def __init__(self, tree, out):
        self.tree, self.out = tree, Path(out)
        self.out.mkdir(parents=True, exist_ok=True)

    @classmethod
    def read(cls, args, **changes):
        tree = json.loads(Path(args.config).read_text())
        for path, value in changes.items():
            *way, last = path.split("__")
            reduce(dict.__getitem__, way, tree)[last] = value
        return cls(tree, args.out)

    def __getitem__(self, key):
        return self.tree[key]

    def make(self, key, module, *args, **more):
        """The object that `module` has under the name that the configuration gives."""
        entry = self.tree[key]
        return getattr(module, entry["name"])(*args, **{**entry["options"], **more})

    def maker(self, key, module, *args):
        entry = self.tree[key]
        return partial(getattr(module, entry["name"]), *args, **entry["options"])


def fix_seeds(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = True, False


def pick_device(wanted=0):
    ids = list(range(min(wanted, torch.cuda.device_count())))
    return torch.device("cuda:0" if ids else "cpu"), ids
