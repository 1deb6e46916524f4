"""Runs one training script with initial weights that do not depend on the framework.

    program_child.py torch|paddle FILE [ARGUMENT …]

The script is not edited.  Every module is noted when it is created; whenever an optimizer is created,
the parameters of all modules that have not been set yet are overwritten with fixed numbers (weights.py).
Both frameworks create the same modules in the same order, so they start from the same weights,
whatever their own initialisers did.
"""
import os
import random
import runpy
import sys

for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import numpy as np

import weights


class Registry:
    """Modules in the order of their creation; copies by copy.deepcopy are modules too."""

    def __init__(self, children):
        self.children = children     # function: module -> its direct submodules
        self.modules = []
        self.done = {}               # parameters that were set, by their ids; kept, for an id is used again
        self.roots = 0               # numbers the trees, so that two equal networks differ

    def trees(self):
        """Modules that belong to no other module."""
        inner = {id(child) for module in self.modules for child in self.children(module)}
        return [m for m in self.modules if id(m) not in inner]

    def fill_new(self):
        for root in self.trees():
            slots = [s for s in weights.slots_of(root) if s.identity not in self.done]
            for slot in slots:
                slot.write(weights.value_for(slot, seed=self.roots))
                self.done[slot.identity] = slot
            self.roots += bool(slots)


def watch(module_class, optimizer_class, children):
    """Notes every new module, and sets the weights before any optimizer is initialised.

    Both hang on __new__, which copies and subclasses with an __init__ of their own go through too.
    """
    registry = Registry(children)

    def new_module(cls, *args, **kwargs):
        made = object.__new__(cls)
        registry.modules.append(made)
        return made

    def new_optimizer(cls, *args, **kwargs):
        registry.fill_new()
        return object.__new__(cls)

    module_class.__new__ = new_module
    optimizer_class.__new__ = new_optimizer


def torch_children(module):
    return [m for m in module.__dict__.get("_modules", {}).values() if m is not None]


def paddle_children(layer):
    return [m for m in layer.__dict__.get("_sub_layers", {}).values() if m is not None]


def main():
    framework, path = sys.argv[1:3]
    random.seed(0)
    np.random.seed(0)
    if framework == "torch":
        import torch
        torch.set_num_threads(1)
        watch(torch.nn.Module, torch.optim.Optimizer, torch_children)
    else:
        import paddle
        watch(paddle.nn.Layer, paddle.optimizer.Optimizer, paddle_children)
    sys.argv = [path] + sys.argv[3:]
    sys.path[0] = os.path.dirname(os.path.abspath(path))
    runpy.run_path(path, run_name="__main__")


if __name__ == "__main__":
    main()
